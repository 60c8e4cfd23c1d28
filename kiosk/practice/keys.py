"""The keys behind the log-in host: practice card with PIN, user name with code."""

import secrets
from dataclasses import replace
from typing import Final

from flask import g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.practice.csam import LogIn, LogInDesk
from kiosk.practice.hosts import Host
from kiosk.practice.people import Register
from kiosk.practice.portal import Portal
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.web import PortalApp

PIN_TRIES: Final = 3


class CardKey:
    """A card in the reader: the card log-in reads it and asks for its PIN."""

    def __init__(self, portal: Portal, desk: LogInDesk, app: PortalApp) -> None:
        self._portal = portal
        self._desk = desk
        app.routes("GET", {"/fas/eid": self._to_card, "/fas/eid/done": self._from_card})

    def _to_card(self) -> ResponseReturnValue:
        log_in = self._desk.waiting()
        ticket = self._portal.tickets.issue(Errand.CARD, Claims(state=log_in.state))
        return redirect(g.addresses.of(Host.EID, "/", ticket=ticket, lang=g.language), 303)

    def _from_card(self) -> ResponseReturnValue:
        log_in = self._desk.waiting()
        claims = self._portal.tickets.redeem(Errand.CARD_DONE, request.args.get("ticket", ""))
        person = self._portal.register.find(claims.person) if claims else None
        if claims is None or person is None or claims.state != log_in.state:
            return redirect("/fas/login", 303)
        return self._desk.finish(log_in, person)


class TypedCardKey:
    """Without cards to read, one is chosen on the page; three wrong PINs in a row block it."""

    def __init__(self, register: Register, desk: LogInDesk, app: PortalApp) -> None:
        self._register = register
        self._desk = desk
        app.routes("GET", {"/fas/eid": self._ask})
        app.routes("POST", {"/fas/eid": self._check})

    def _ask(self) -> ResponseReturnValue:
        self._desk.waiting()
        return self._page(chosen=self._register.persons[0].id)

    def _check(self) -> ResponseReturnValue:
        log_in = self._desk.waiting()
        card = self._register.find(request.form.get("card", ""))
        if card is None:
            return self._page(chosen="", problem="eid.no_card")
        if log_in.wrong_pins.count(card.id) >= PIN_TRIES:
            return self._page(chosen=card.id, problem="eid.blocked")
        if secrets.compare_digest(request.form.get("pin", "").encode(), self._register.pin.encode()):
            right = tuple(other for other in log_in.wrong_pins if other != card.id)
            return self._desk.finish(replace(log_in, wrong_pins=right), card)
        log_in = replace(log_in, wrong_pins=(*log_in.wrong_pins, card.id))
        self._desk.remember(log_in)
        left = PIN_TRIES - log_in.wrong_pins.count(card.id)
        return self._page(chosen=card.id, problem="eid.wrong" if left else "eid.blocked", left=left)

    def _page(self, *, chosen: str, problem: str = "", left: int = 0) -> ResponseReturnValue:
        return render_template(
            "csam/eid.html", register=self._register, chosen=chosen, problem=problem, left=str(left)
        )


class CodeKey:
    """A user name with its password, then six digits that the practice phone shows."""

    def __init__(self, register: Register, desk: LogInDesk, app: PortalApp) -> None:
        self._register = register
        self._desk = desk
        app.routes("GET", {"/fas/code": self._ask})
        app.routes("POST", {"/fas/code": self._check})

    def _ask(self) -> ResponseReturnValue:
        return self._page(self._desk.waiting())

    def _check(self) -> ResponseReturnValue:
        log_in = self._desk.waiting()
        if log_in.code and "digits" in request.form:
            return self._check_digits(log_in)
        person = self._register.find(request.form.get("user", "").strip().lower())
        if person is None or request.form.get("password", "") != person.password:
            return self._page(log_in, problem="code.wrong_password")
        return self._page(self._send_code(log_in, person.id))

    def _check_digits(self, log_in: LogIn) -> ResponseReturnValue:
        person = self._register.find(log_in.code_for)
        if person is not None and request.form["digits"].replace(" ", "") == log_in.code:
            return self._desk.finish(log_in, person)
        return self._page(self._send_code(log_in, log_in.code_for), problem="code.wrong_digits")

    def _send_code(self, log_in: LogIn, person_id: str) -> LogIn:
        log_in = replace(log_in, code=f"{secrets.randbelow(1_000_000):06d}", code_for=person_id)
        self._desk.remember(log_in)
        return log_in

    def _page(self, log_in: LogIn, *, problem: str = "") -> ResponseReturnValue:
        return render_template(
            "csam/code.html", example=self._register.persons[0], code=log_in.code, problem=problem
        )
