"""The log-in host: three keys, and a log-in that outlives the site that asked for it."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from flask import abort, g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.practice.hosts import Host
from kiosk.practice.people import Person
from kiosk.practice.portal import Portal
from kiosk.practice.sessions import SessionStore
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.visits import Visits
from kiosk.practice.web import PortalApp

LOG_IN_LIFE: Final = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class LogIn:
    """What the log-in host remembers of one browser."""

    service: str = ""  # the host that waits; empty when none does
    state: str = ""
    person: str = ""  # the key stays open until it is closed here
    wrong_pins: tuple[str, ...] = ()  # the card of each wrong try
    code: str = ""
    code_for: str = ""


class LogInDesk:
    """What all keys share: which site waits, and how it gets its answer."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal
        self._visits = Visits[LogIn](SessionStore(portal.clock, LOG_IN_LIFE.total_seconds))

    def take_order(self, claims: Claims) -> LogIn:
        """Remember which site waits for a log-in."""
        log_in = replace(self._visits.present() or LogIn(), service=claims.service, state=claims.state)
        self._visits.keep(log_in)
        return log_in

    def waiting(self) -> LogIn:
        """The log-in that a site waits for; without one the citizen is sent to the portal."""
        log_in = self._visits.present()
        if log_in is None or not log_in.service:
            abort(redirect(g.addresses.of(Host.IRISBOX, "/"), 303))
        return log_in

    def remember(self, log_in: LogIn) -> None:
        """Keep what has changed while a key is being tried."""
        self._visits.keep(log_in)

    def finish(self, log_in: LogIn, person: Person) -> ResponseReturnValue:
        """The key fits: send the citizen back to the site that waits."""
        self._visits.renew(LogIn(person=person.id, wrong_pins=log_in.wrong_pins))
        claims = Claims(service=log_in.service, state=log_in.state, person=person.id)
        if log_in.service == Host.IRISBOX:
            errand, host, path = Errand.CONSENT, Host.IDP, "/consent"
        else:
            errand, host, path = Errand.RETURN, Host(log_in.service), "/return"
        ticket = self._portal.tickets.issue(errand, claims)
        return redirect(g.addresses.of(host, path, ticket=ticket, lang=g.language), 303)

    def count_open(self) -> int:
        """How many browsers have a key that is open."""
        return self._visits.count(lambda log_in: bool(log_in.person))

    def close(self) -> None:
        """Close the key: the next log-in asks for it again."""
        self._visits.end()


class CsamSite:
    """The page with the three keys."""

    def __init__(self, portal: Portal, desk: LogInDesk, app: PortalApp) -> None:
        self._portal = portal
        self._desk = desk
        app.routes(
            "GET",
            {
                "/": self._choose,
                "/fas/login": self._choose,
                "/fas/itsme": self._to_itsme,
                "/fas/itsme/done": self._from_itsme,
                "/fas/logout": self._log_out,
                "/fas/loggedout": lambda: render_template("csam/logged_out.html"),
            },
        )

    def _choose(self) -> ResponseReturnValue:
        if "ticket" not in request.args:
            self._desk.waiting()
            return render_template("csam/keys.html")
        claims = self._portal.tickets.redeem(Errand.LOG_IN, request.args["ticket"])
        if claims is None:
            return redirect("/fas/login", 303)
        log_in = self._desk.take_order(claims)
        person = self._portal.register.find(log_in.person)
        return self._desk.finish(log_in, person) if person else redirect("/fas/login", 303)

    def _to_itsme(self) -> ResponseReturnValue:
        log_in = self._desk.waiting()
        ticket = self._portal.tickets.issue(Errand.PHONE, Claims(state=log_in.state))
        return redirect(g.addresses.of(Host.ITSME, "/start", ticket=ticket, lang=g.language), 303)

    def _from_itsme(self) -> ResponseReturnValue:
        log_in = self._desk.waiting()
        claims = self._portal.tickets.redeem(Errand.PHONE_DONE, request.args.get("ticket", ""))
        person = self._portal.register.find(claims.person) if claims else None
        if claims is None or person is None or claims.state != log_in.state:
            return redirect("/fas/login", 303)
        return self._desk.finish(log_in, person)

    def _log_out(self) -> ResponseReturnValue:
        self._desk.close()
        return redirect(g.addresses.of(Host.CSAM, "/fas/loggedout", lang=g.language), 303)
