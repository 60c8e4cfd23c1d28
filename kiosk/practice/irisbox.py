"""The IRISbox host outside the wizard: landing page, log-in and its return, my requests, log-out."""

import secrets
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Final

from flask import abort, g, jsonify, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.language import Language
from kiosk.practice.door import Citizen, Door, Visitor
from kiosk.practice.faults import Return
from kiosk.practice.hosts import Host
from kiosk.practice.household import HouseholdRequest
from kiosk.practice.portal import Portal
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.web import PortalApp

LONG_POLL_LIMIT: Final = timedelta(seconds=25)
_POLL_TICK_S: Final = 0.5
LANDING: Final = "/irisbox/household/landing"


class IrisboxSite:
    """The pages around the wizard."""

    def __init__(self, portal: Portal, door: Door, app: PortalApp) -> None:
        self._portal = portal
        self._door = door
        self._log_ins = count(1)
        app.context_processor(self._person_facts)
        app.routes(
            "GET",
            {
                "/": self._to_landing,
                "/irisbox/": self._to_landing,
                LANDING: self._landing,
                "/irisbox/return": self._return,
                "/irisbox/dashboard": self._dashboard,
                "/irisbox/userProfile": self._profile,
                "/irisbox/logout": self._log_out,
                "/irisbox/expired": lambda: render_template("expired.html"),
                "/irisbox/events": self._events,
            },
        )
        app.routes(
            "POST",
            {
                "/irisbox/login": self._log_in,
                "/irisbox/household/start": self._start,
                "/irisbox/household/resume": self._resume,
            },
        )

    def _person_facts(self) -> dict[str, object]:
        citizen = self._door.present()
        return {"person": citizen.person if citizen else None}

    def _to_landing(self) -> ResponseReturnValue:
        return redirect(LANDING, 303)

    def _landing(self) -> ResponseReturnValue:
        return render_template(
            "landing.html", notice=self._door.take_notice(), popup_s=self._portal.faults.present.popup_s
        )

    def _log_in(self) -> ResponseReturnValue:
        visitor = self._door.visits.present() or Visitor()
        state = secrets.token_urlsafe(12)
        self._door.visits.keep(replace(visitor, state=state))
        ticket = self._portal.tickets.issue(Errand.LOG_IN, Claims(service=Host.IRISBOX, state=state))
        return redirect(g.addresses.of(Host.CSAM, "/fas/login", ticket=ticket, lang=g.language), 303)

    def _return(self) -> ResponseReturnValue:
        claims = self._portal.tickets.redeem(Errand.RETURN, request.args.get("ticket", ""))
        visitor = self._door.visits.present()
        if claims is None or visitor is None or visitor.state != claims.state:
            return redirect(LANDING, 303)
        person = self._portal.register.find(claims.person)
        if person is None:
            self._door.visits.keep(replace(visitor, state="", notice="landing.denied"))
            return redirect(LANDING, 303)
        fresh = Visitor(person=person.id)
        self._door.visits.renew(fresh)
        if self._ends_on_landing():
            return redirect(LANDING, 303)
        return self._begin(Citizen(person, fresh))

    def _ends_on_landing(self) -> bool:
        number = next(self._log_ins)
        match self._portal.faults.present.return_to_landing:
            case Return.NEVER:
                return False
            case Return.ALWAYS:
                return True
            case Return.EVERY_SECOND:
                return number % 2 == 0

    def _start(self) -> ResponseReturnValue:
        return self._begin(self._door.citizen())

    def _begin(self, citizen: Citizen) -> ResponseReturnValue:
        """Go on with the request in hand, or take a new one."""
        begun = citizen.visitor.request
        if begun is None or begun.finished:
            paper = Language.NL if g.language is Language.NL else Language.FR
            begun = HouseholdRequest(str(self._portal.requests.number()), paper)
        self._door.visits.keep(replace(citizen.visitor, request=begun))
        return redirect(f"/irisbox/household/{begun.first_missing}", 303)

    def _dashboard(self) -> ResponseReturnValue:
        mine = self._portal.requests.of(self._door.citizen().person.id)
        return render_template("dashboard.html", requests=mine)

    def _resume(self) -> ResponseReturnValue:
        citizen = self._door.citizen()
        kept = self._portal.requests.find(citizen.person.id, request.form.get("request", ""))
        if kept is None:
            abort(404)
        self._door.visits.keep(replace(citizen.visitor, request=kept))
        return redirect(f"/irisbox/household/{kept.first_missing}", 303)

    def _profile(self) -> ResponseReturnValue:
        self._door.citizen()
        return render_template("profile.html")

    def _log_out(self) -> ResponseReturnValue:
        self._door.visits.end()
        return render_template("logged_out.html")

    def _events(self) -> ResponseReturnValue:
        """Kept open as the documented site does; it never keeps a session alive."""
        for _ in range(int(LONG_POLL_LIMIT.total_seconds() / _POLL_TICK_S)):
            if self._door.visits.lapsed() or self._portal.closing.wait(_POLL_TICK_S):
                break
        return jsonify(lapsed=self._door.visits.lapsed())
