"""The card log-in: the connection itself says whose card it is, the citizen types the PIN alone."""

import secrets
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from cryptography import x509
from cryptography.x509.oid import NameOID
from flask import abort, g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.practice.card_certificates import card_number
from kiosk.practice.hosts import Host
from kiosk.practice.keys import PIN_TRIES
from kiosk.practice.people import Person
from kiosk.practice.portal import Portal
from kiosk.practice.sessions import SessionStore
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.visits import Visits
from kiosk.practice.web import PortalApp

READING_LIFE: Final = timedelta(minutes=30)
PEER_CERTIFICATE: Final = "SSL_CLIENT_CERT"  # werkzeug's name for it


@dataclass(frozen=True, slots=True)
class Reading:
    """What the site remembers of one browser; never whose card it was."""

    state: str = ""
    wrong_pins: tuple[str, ...] = ()  # the card of each wrong try


class EidSite:
    """Asks for the PIN of the card that is in the reader now."""

    def __init__(self, portal: Portal, app: PortalApp) -> None:
        self._portal = portal
        self._visits = Visits[Reading](SessionStore(portal.clock, READING_LIFE.total_seconds))
        self._by_number = {card_number(person): person for person in portal.register.persons}
        app.routes("GET", {"/": self._start, "/pin": self._ask})
        app.routes("POST", {"/pin": self._check})

    def _start(self) -> ResponseReturnValue:
        claims = self._portal.tickets.redeem(Errand.CARD, request.args.get("ticket", ""))
        if claims is None:
            return redirect("/pin", 303)
        before = self._visits.present() or Reading()
        self._visits.renew(replace(before, state=claims.state))
        return redirect("/pin", 303)

    def _ask(self) -> ResponseReturnValue:
        self._present()
        return self._page(self._card())

    def _check(self) -> ResponseReturnValue:
        reading, card = self._present(), self._card()
        if request.form.get("card") != card.id:
            return self._page(card, problem="eid.changed")
        if reading.wrong_pins.count(card.id) >= PIN_TRIES:
            return self._page(card, problem="eid.blocked")
        if secrets.compare_digest(request.form.get("pin", "").encode(), self._portal.register.pin.encode()):
            return self._finish(reading, card)
        reading = replace(reading, wrong_pins=(*reading.wrong_pins, card.id))
        self._visits.keep(reading)
        left = PIN_TRIES - reading.wrong_pins.count(card.id)
        return self._page(card, problem="eid.wrong" if left else "eid.blocked", left=left)

    def _finish(self, reading: Reading, card: Person) -> ResponseReturnValue:
        others = tuple(other for other in reading.wrong_pins if other != card.id)
        self._visits.keep(Reading(wrong_pins=others))
        claims = Claims(state=reading.state, person=card.id)
        ticket = self._portal.tickets.issue(Errand.CARD_DONE, claims)
        return redirect(g.addresses.of(Host.CSAM, "/fas/eid/done", ticket=ticket, lang=g.language), 303)

    def _present(self) -> Reading:
        """The log-in that is under way; without one the citizen chooses a key again."""
        reading = self._visits.present()
        if reading is None or not reading.state:
            abort(redirect(g.addresses.of(Host.CSAM, "/fas/login"), 303))
        return reading

    def _card(self) -> Person:
        """Whose card this very connection has shown; the handshake has checked it."""
        shown = x509.load_pem_x509_certificate(request.environ[PEER_CERTIFICATE].encode())
        numbers = shown.subject.get_attributes_for_oid(NameOID.SERIAL_NUMBER)
        return next(self._by_number[str(number.value)] for number in numbers)

    def _page(self, card: Person, *, problem: str = "", left: int = 0) -> ResponseReturnValue:
        pin = self._portal.register.pin
        return render_template("eid/pin.html", card=card, pin=pin, problem=problem, left=str(left))
