"""A visit that takes too much memory: its largest page is ended, or the whole visit where that is no use."""

import io
import os
import signal

import pytest

from kiosk.clock import MonotonicClock
from kiosk.log import Journal
from kiosk.station import limits, memory
from kiosk.station.memory import MemoryWatch
from tests.helpers.loop import WoundLoop

SESSION, PAGE, OTHER = 10, 11, 12
MEBIBYTE = 1024 * 1024
LIMIT_MB = 1000


class Watched:
    """A watch over processes that weigh what a test says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.weights: dict[int, int] = {}
        self.killed: list[tuple[int, int]] = []
        self.passed = 0
        self.loop = WoundLoop()
        self.written = io.StringIO()
        monkeypatch.setattr(memory, "weigh", lambda session: self.weights if session == SESSION else {})
        monkeypatch.setattr(os, "kill", lambda pid, how: self.killed.append((pid, how)))
        journal = Journal(self.written, MonotonicClock())
        self.watch = MemoryWatch(LIMIT_MB, self.loop, journal, passed=self._on_passed)

    def weigh(self, session: int, page: int, other: int) -> None:
        pairs = zip((SESSION, PAGE, OTHER), (session, page, other), strict=True)
        self.weights = {pid: megabytes * MEBIBYTE for pid, megabytes in pairs}
        self.loop.wind(limits.MEMORY_LOOK_EVERY)

    def _on_passed(self) -> None:
        self.passed += 1


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    watched = Watched(monkeypatch)
    watched.watch.start(SESSION)
    return watched


def test_what_a_visit_may_take_is_left_alone(watched: Watched) -> None:
    watched.weigh(300, 600, 100)
    assert not watched.killed
    assert not watched.passed


def test_the_largest_process_is_ended_however_often(watched: Watched) -> None:
    for _ in range(2):
        watched.weigh(300, 700, 100)
    assert watched.killed == [(PAGE, signal.SIGKILL)] * 2
    assert watched.written.getvalue().count("part-killed") == 2
    assert not watched.passed


def test_many_small_pages_are_ended_one_after_the_other(watched: Watched) -> None:
    watched.weigh(450, 400, 300)
    assert watched.killed == [(PAGE, signal.SIGKILL)]


def test_a_session_that_takes_more_than_half_itself_ends_the_visit(watched: Watched) -> None:
    watched.weigh(600, 300, 200)
    assert not watched.killed
    assert watched.passed == 1


def test_nothing_is_weighed_when_the_visit_is_over(watched: Watched) -> None:
    watched.watch.stop()
    watched.weigh(300, 7000, 100)
    assert not watched.killed
