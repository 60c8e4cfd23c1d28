"""The door of the IRISbox host: who is logged in, and where anybody else is sent."""

from dataclasses import dataclass, replace
from typing import NoReturn

from flask import abort, redirect

from kiosk.practice.household import HouseholdRequest
from kiosk.practice.people import Person
from kiosk.practice.portal import Portal
from kiosk.practice.sessions import SessionStore
from kiosk.practice.visits import Visits


@dataclass(frozen=True, slots=True)
class Visitor:
    """What IRISbox remembers of one browser."""

    person: str = ""  # an id; empty before the log-in
    state: str = ""  # binds the answer of the log-in to this browser
    request: HouseholdRequest | None = None
    notice: str = ""  # the key of words to say once


@dataclass(frozen=True, slots=True)
class Citizen:
    """Somebody who is logged in."""

    person: Person
    visitor: Visitor


class Door:
    """Tells visitors from citizens."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal
        self.visits = Visits[Visitor](SessionStore(portal.clock, lambda: portal.faults.present.session_s))

    def present(self) -> Citizen | None:
        """The citizen who is asking, if logged in."""
        visitor = self.visits.present()
        person = self._portal.register.find(visitor.person) if visitor else None
        if visitor is None or person is None or self._portal.faults.present.logged_out:
            return None
        return Citizen(person, visitor)

    def count_open(self) -> int:
        """How many browsers are logged in."""
        return self.visits.count(lambda visitor: bool(visitor.person))

    def citizen(self) -> Citizen:
        """The citizen who is asking; anybody else is sent away here."""
        return self.present() or self._send_away()

    def _send_away(self) -> NoReturn:
        """Who was logged in learns that the session is over; who was not is asked to log in."""
        known = self.visits.present()
        thrown_out = known is not None and bool(known.person)
        if thrown_out or self.visits.lapsed():
            self.visits.end()
            abort(redirect("/irisbox/expired", 303))
        abort(redirect("/irisbox/household/landing#authentication", 303))

    def take_notice(self) -> str:
        """The key of the words to say once, if there are any."""
        visitor = self.visits.present()
        if visitor is None or not visitor.notice:
            return ""
        self.visits.keep(replace(visitor, notice=""))
        return visitor.notice
