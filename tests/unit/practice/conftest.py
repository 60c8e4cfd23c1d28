"""A running portal for the tests, with a clock that they can move."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from threading import Thread

import pytest

from kiosk.cards.practice import CardFolder
from kiosk.practice.server import PracticeServer
from kiosk.practice.settings import PracticeSettings
from tests.helpers.portal_walk import PortalWalk

STOP_LIMIT_S = 10


@dataclass
class FakeClock:
    """A clock that stands still until it is moved."""

    at_ns: int = 0

    def now_ns(self) -> int:
        return self.at_ns

    def pass_by(self, time: timedelta) -> None:
        self.at_ns += int(time.total_seconds() * 1e9)


@dataclass
class RunningPortal:
    """A portal in a thread of this process."""

    faults: bool = True
    cards: Path | None = None
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        settings = PracticeSettings(faults=self.faults, cards=self.cards)
        self.server = PracticeServer(settings, self.clock, today=lambda: date(2030, 1, 2))
        self.thread = Thread(target=self.server.run, daemon=True)
        self.thread.start()

    def walk(self) -> PortalWalk:
        cards = CardFolder(self.cards) if self.cards else None
        return PortalWalk(self.server.port, self.server.card_port, cards)

    def stop(self) -> None:
        self.server.stop()
        self.thread.join(STOP_LIMIT_S)
        assert not self.thread.is_alive()


@pytest.fixture
def portal() -> Iterator[RunningPortal]:
    """A portal of the test's own, for its clock or for a memory without drafts."""
    running = RunningPortal()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def shared_portal() -> Iterator[RunningPortal]:
    """One portal for all tests that need no more than a new citizen."""
    running = RunningPortal()
    yield running
    running.stop()


@pytest.fixture
def walk(shared_portal: RunningPortal) -> PortalWalk:
    walk = shared_portal.walk()
    walk.set_faults()
    return walk


@pytest.fixture(scope="session")
def card_portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningPortal]:
    """One portal that reads cards, for all tests about them."""
    running = RunningPortal(cards=tmp_path_factory.mktemp("portal") / "cards")
    yield running
    running.stop()
