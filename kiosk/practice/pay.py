"""The payment host: a card form that lives in a frame of the IRISbox page."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from flask import g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.practice.hosts import Host
from kiosk.practice.portal import Portal
from kiosk.practice.sessions import SessionStore
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.visits import Visits
from kiosk.practice.web import PortalApp

PRACTICE_CARD: Final = "0000 1111 2222 3333"
ORDER_LIFE: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be paid, and for whom."""

    claims: Claims


class PaySite:
    """Takes the practice card's number and no other."""

    def __init__(self, portal: Portal, app: PortalApp) -> None:
        self._portal = portal
        self._visits = Visits[Order](SessionStore(portal.clock, ORDER_LIFE.total_seconds))
        app.routes("GET", {"/": self._form, "/frame": self._form})
        app.routes("POST", {"/frame": self._pay})

    def _form(self) -> ResponseReturnValue:
        if "ticket" in request.args:
            claims = self._portal.tickets.redeem(Errand.PAY, request.args["ticket"])
            if claims:
                self._visits.renew(Order(claims))
            return redirect("/frame", 303)
        return self._page()

    def _pay(self) -> ResponseReturnValue:
        order = self._visits.present()
        if order is None:
            return self._page()
        if request.form.get("number", "").replace(" ", "") != PRACTICE_CARD.replace(" ", ""):
            return self._page(problem="payment.wrong")
        self._visits.end()
        ticket = self._portal.tickets.issue(Errand.PAID, order.claims)
        path = "/irisbox/household/payment/return"
        return redirect(g.addresses.of(Host.IRISBOX, path, ticket=ticket, lang=g.language), 303)

    def _page(self, *, problem: str = "") -> ResponseReturnValue:
        return render_template(
            "pay/frame.html", order=self._visits.present(), number=PRACTICE_CARD, problem=problem
        )
