"""What all sites of the portal share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from kiosk.clock import Clock
from kiosk.practice.faults import FaultBoard
from kiosk.practice.people import Register
from kiosk.practice.requests_store import RequestStore
from kiosk.practice.tickets import TicketOffice
from kiosk.practice.words import PortalWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """The shared memory and machinery of one running portal."""

    domain: str
    resources: Path
    clock: Clock
    today: Callable[[], date]
    words: PortalWords
    register: Register
    requests: RequestStore
    tickets: TicketOffice
    faults: FaultBoard
    faults_allowed: bool
    has_cards: bool  # whether a card is read over TLS; else its number is chosen on a page
    closing: Event  # set when the server is about to stop: nothing waits any longer

    @classmethod
    def build(
        cls,
        domain: str,
        resources: Path,
        clock: Clock,
        *,
        today: Callable[[], date],
        faults_allowed: bool,
        has_cards: bool = False,
    ) -> "Portal":
        """A portal that nobody has visited yet."""
        return cls(
            domain=domain,
            resources=resources,
            clock=clock,
            today=today,
            words=PortalWords(resources / "words.toml"),
            register=Register(resources / "people.toml"),
            requests=RequestStore(),
            tickets=TicketOffice(clock),
            faults=FaultBoard(),
            faults_allowed=faults_allowed,
            has_cards=has_cards,
            closing=Event(),
        )
