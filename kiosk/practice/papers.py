"""The PDFs that a citizen takes away: the certificate and the recap."""

from flask import Response, abort, g
from flask.typing import ResponseReturnValue

from kiosk.language import Language
from kiosk.practice.certificate import Paper, draw
from kiosk.practice.door import Citizen, Door
from kiosk.practice.household import HouseholdRequest
from kiosk.practice.people import Person
from kiosk.practice.portal import Portal
from kiosk.practice.web import PortalApp


class Papers:
    """Draws the PDFs of the request in hand."""

    def __init__(self, portal: Portal, door: Door, app: PortalApp) -> None:
        self._portal = portal
        self._door = door
        app.routes(
            "GET",
            {
                "/irisbox/household/certificate.pdf": self._certificate,
                "/irisbox/household/recap.pdf": self._recap,
            },
        )

    def _certificate(self) -> ResponseReturnValue:
        citizen, finished = self._finished()
        return attached(certificate(self._portal, citizen.person, finished), "certificate.pdf")

    def _recap(self) -> ResponseReturnValue:
        citizen, finished = self._finished()
        say = self._portal.words.say
        paper = Paper(
            title=say("certificate.recap", g.language),
            lines=_facts(self._portal, citizen.person, finished, g.language),
            worthless=say("certificate.worthless", g.language),
        )
        return attached(draw(paper), "recap.pdf")

    def _finished(self) -> tuple[Citizen, HouseholdRequest]:
        citizen = self._door.citizen()
        present = citizen.visitor.request
        if present is None or not present.finished:
            abort(404)
        return citizen, present


def certificate(portal: Portal, person: Person, finished: HouseholdRequest) -> bytes:
    """The certificate of a finished request, in the language that was asked for."""
    language = finished.document_language
    say = portal.words.say
    return draw(
        Paper(
            title=say("certificate.title", language),
            lines=(*_facts(portal, person, finished, language), say("certificate.lead", language)),
            head=tuple(say(f"certificate.{name}", language) for name in ("name", "born", "place")),
            rows=tuple((member.name, member.born, member.place) for member in person.household),
            worthless=say("certificate.worthless", language),
        )
    )


def attached(pdf: bytes, name: str) -> Response:
    """A PDF that a browser saves instead of showing it."""
    response = Response(pdf, mimetype="application/pdf")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _facts(portal: Portal, person: Person, finished: HouseholdRequest, language: Language) -> tuple[str, ...]:
    say = portal.words.say
    home = person.address
    paper = Language.NL if language is Language.NL else Language.FR
    address = f"{home.street[paper]}, {home.postal_code} {home.municipality[paper]}"
    return (
        person.name,
        say("certificate.address", language, address=address),
        say("certificate.use", language, use=say(f"targets.{finished.use}", language)),
        say(
            "certificate.made",
            language,
            reference=finished.reference,
            date=portal.today().strftime("%d/%m/%Y"),
        ),
    )
