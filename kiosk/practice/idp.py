"""The regional identity host: a cookie pop-up and a consent page in English, whatever the language."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from flask import abort, g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.practice.hosts import Host
from kiosk.practice.portal import Portal
from kiosk.practice.sessions import SessionStore
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.visits import Visits
from kiosk.practice.web import PortalApp

CONSENT_LIFE: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Asking:
    """What the identity host remembers of one browser."""

    claims: Claims | None = None
    cookies_seen: bool = False


class IdpSite:
    """Asks whether IRISbox may know who the citizen is."""

    def __init__(self, portal: Portal, app: PortalApp) -> None:
        self._portal = portal
        self._visits = Visits[Asking](SessionStore(portal.clock, CONSENT_LIFE.total_seconds))
        app.routes("GET", {"/": self._ask, "/consent": self._ask})
        app.routes("POST", {"/consent": self._answer, "/cookies": self._cookies})

    def _ask(self) -> ResponseReturnValue:
        if "ticket" in request.args:
            claims = self._portal.tickets.redeem(Errand.CONSENT, request.args["ticket"])
            if claims:
                self._visits.renew(replace(self._visits.present() or Asking(), claims=claims))
            return redirect("/consent", 303)
        asking, claims = self._present()
        who = self._portal.register.find(claims.person)
        return render_template("idp/consent.html", cookies_seen=asking.cookies_seen, who=who)

    def _cookies(self) -> ResponseReturnValue:
        asking, _ = self._present()
        self._visits.keep(replace(asking, cookies_seen=True))
        return redirect("/consent", 303)

    def _answer(self) -> ResponseReturnValue:
        asking, claims = self._present()
        self._visits.keep(replace(asking, claims=None))
        approved = request.form.get("answer") == "approve"
        answer = Claims(service=claims.service, state=claims.state, person=claims.person if approved else "")
        ticket = self._portal.tickets.issue(Errand.RETURN, answer)
        return redirect(g.addresses.of(Host.IRISBOX, "/irisbox/return", ticket=ticket, lang=g.language), 303)

    def _present(self) -> tuple[Asking, Claims]:
        asking = self._visits.present()
        if asking is None or asking.claims is None:
            abort(redirect(g.addresses.of(Host.IRISBOX, "/"), 303))
        return asking, asking.claims
