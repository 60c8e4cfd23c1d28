"""The letter box: a simple page on which certificates arrive as well."""

import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from flask import abort, g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.practice.hosts import Host
from kiosk.practice.papers import attached, certificate
from kiosk.practice.portal import Portal
from kiosk.practice.sessions import SessionStore
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.visits import Visits
from kiosk.practice.web import PortalApp

VISIT_LIFE: Final = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Reader:
    """What the letter box remembers of one browser."""

    state: str = ""
    person: str = ""


class EboxSite:
    """Shows the finished requests of whoever is logged in."""

    def __init__(self, portal: Portal, app: PortalApp) -> None:
        self._portal = portal
        self._visits = Visits[Reader](SessionStore(portal.clock, VISIT_LIFE.total_seconds))
        app.routes(
            "GET", {"/": self._documents, "/return": self._return, "/document/<number>.pdf": self._document}
        )
        app.routes("POST", {"/login": self._log_in})

    def _documents(self) -> ResponseReturnValue:
        reader = self._visits.present() or Reader()
        arrived = [kept for kept in self._portal.requests.of(reader.person) if kept.finished]
        return render_template(
            "ebox/documents.html", reader=self._portal.register.find(reader.person), arrived=arrived
        )

    def _log_in(self) -> ResponseReturnValue:
        state = secrets.token_urlsafe(12)
        self._visits.keep(Reader(state=state))
        ticket = self._portal.tickets.issue(Errand.LOG_IN, Claims(service=Host.EBOX, state=state))
        return redirect(g.addresses.of(Host.CSAM, "/fas/login", ticket=ticket, lang=g.language), 303)

    def _return(self) -> ResponseReturnValue:
        claims = self._portal.tickets.redeem(Errand.RETURN, request.args.get("ticket", ""))
        reader = self._visits.present()
        if claims and reader and (claims.service, claims.state) == (Host.EBOX, reader.state):
            self._visits.renew(Reader(person=claims.person))
        return redirect("/", 303)

    def _document(self, number: str) -> ResponseReturnValue:
        reader = self._visits.present() or Reader()
        person = self._portal.register.find(reader.person)
        kept = self._portal.requests.find(reader.person, number)
        if person is None or kept is None or not kept.finished:
            abort(404)
        return attached(certificate(self._portal, person, kept), "certificate.pdf")
