"""The practice itsme: a QR code with an icon, and the practice phone on which the icon is matched."""

import secrets
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

import qrcode
from flask import Response, abort, g, redirect, render_template, request
from flask.typing import ResponseReturnValue
from qrcode.image.svg import SvgPathFillImage

from kiosk.practice.hosts import Host
from kiosk.practice.portal import Portal
from kiosk.practice.sessions import SessionStore
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.visits import Visits
from kiosk.practice.web import PortalApp

ICONS: Final = ("star", "boat", "tree")
CHALLENGE_LIFE: Final = timedelta(seconds=180)
PHONE_LIFE: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Challenge:
    """One question to the phone."""

    state: str
    icon: str = ""  # empty: this challenge is over
    asked_ns: int = 0


class ItsmeSite:
    """The page beside the computer and the phone, on one host."""

    def __init__(self, portal: Portal, app: PortalApp) -> None:
        self._portal = portal
        self._visits = Visits[Challenge](SessionStore(portal.clock, PHONE_LIFE.total_seconds))
        app.routes(
            "GET",
            {
                "/": self._start,
                "/start": self._start,
                "/start/qr.svg": self._qr,
                "/phone": self._phone,
                "/refused": self._refused,
            },
        )
        app.routes("POST", {"/start/again": self._again, "/phone": self._match})

    def _start(self) -> ResponseReturnValue:
        if "ticket" in request.args:
            claims = self._portal.tickets.redeem(Errand.PHONE, request.args["ticket"])
            if claims:
                self._visits.renew(self._asked(Challenge(claims.state)))
            return redirect("/start", 303)
        challenge = self._present()
        return render_template("itsme/start.html", icon=challenge.icon, seconds=self._seconds_left(challenge))

    def _again(self) -> ResponseReturnValue:
        self._visits.keep(self._asked(self._present()))
        return redirect("/start", 303)

    def _qr(self) -> ResponseReturnValue:
        self._present()
        drawing = qrcode.make(g.addresses.of(Host.ITSME, "/phone"), image_factory=SvgPathFillImage, border=2)
        return Response(drawing.to_string(), mimetype="image/svg+xml")

    def _phone(self) -> ResponseReturnValue:
        if not self._seconds_left(self._present()):
            return redirect("/start", 303)
        return render_template("itsme/phone.html", icons=ICONS, persons=self._portal.register.persons)

    def _match(self) -> ResponseReturnValue:
        challenge = self._present()
        if not self._seconds_left(challenge):
            return redirect("/start", 303)
        person = self._portal.register.find(request.form.get("person", ""))
        self._visits.keep(replace(challenge, icon=""))
        if person is None or request.form.get("icon") != challenge.icon:
            return redirect("/refused", 303)
        claims = Claims(state=challenge.state, person=person.id)
        ticket = self._portal.tickets.issue(Errand.PHONE_DONE, claims)
        return redirect(g.addresses.of(Host.CSAM, "/fas/itsme/done", ticket=ticket, lang=g.language), 303)

    def _refused(self) -> ResponseReturnValue:
        self._present()
        return render_template("itsme/refused.html")

    def _present(self) -> Challenge:
        challenge = self._visits.present()
        if challenge is None:
            abort(redirect(g.addresses.of(Host.IRISBOX, "/"), 303))
        return challenge

    def _asked(self, challenge: Challenge) -> Challenge:
        return replace(challenge, icon=secrets.choice(ICONS), asked_ns=self._portal.clock.now_ns())

    def _seconds_left(self, challenge: Challenge) -> int:
        """How long the challenge may still be answered; none when it is over."""
        gone = timedelta(microseconds=(self._portal.clock.now_ns() - challenge.asked_ns) // 1000)
        return max(0, int((CHALLENGE_LIFE - gone).total_seconds())) if challenge.icon else 0
