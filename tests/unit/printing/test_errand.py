"""One printing in its thread: what is told, and when it ends."""

import threading
from pathlib import Path
from typing import Final

import pytest

from kiosk.printing import errand
from kiosk.printing.errand import Ears, Errand
from kiosk.printing.queue import Progress
from kiosk.printing.terms import Order
from tests.helpers.paperless import PaperlessServer
from tests.helpers.timing import wait_until

TOLD_LIMIT_S: Final = 20.0
WAITING, PRINTING, STOPPED, DONE, FAILED = Progress


class Listener:
    """Remembers what it was told, and by how many threads that are not the test's."""

    def __init__(self) -> None:
        self.jobs: list[int] = []
        self.progress: list[Progress] = []
        self.threads: set[str] = set()

    @property
    def ears(self) -> Ears:
        return Ears(self.jobs.append, self._on_progressed)

    def _on_progressed(self, progress: Progress) -> None:
        self.threads.add(threading.current_thread().name)
        self.progress.append(progress)

    def until(self, progress: Progress) -> None:
        wait_until(
            lambda: progress in self.progress, lambda: f"{progress} in {self.progress}", limit_s=TOLD_LIMIT_S
        )


@pytest.fixture(autouse=True)
def look_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errand, "LOOK_EVERY", errand.LOOK_EVERY / 50)


@pytest.fixture
def listener() -> Listener:
    return Listener()


def start(room: PaperlessServer, certificate: Path, listener: Listener) -> Errand:
    started = Errand(room.queue, certificate, Order(pages=2), listener.ears)
    started.start()
    return started


def test_it_tells_each_progress_once_and_never_from_the_callers_thread(
    room: PaperlessServer, certificate: Path, listener: Listener
) -> None:
    room.keep_busy()
    start(room, certificate, listener)
    listener.until(PRINTING)
    room.switch_on_again()
    listener.until(DONE)
    assert listener.progress == [WAITING, PRINTING, DONE]
    assert listener.jobs == [1]
    assert listener.threads == {"printing"}


def test_a_printer_that_stops_and_goes_on(
    room: PaperlessServer, certificate: Path, listener: Listener
) -> None:
    room.jam()
    start(room, certificate, listener)
    listener.until(STOPPED)
    room.switch_on_again()
    listener.until(DONE)


def test_what_is_given_up_is_taken_out(room: PaperlessServer, certificate: Path, listener: Listener) -> None:
    room.keep_busy()
    begun = start(room, certificate, listener)
    listener.until(PRINTING)
    begun.give_up()
    listener.until(FAILED)
    assert not room.kept
    assert not room.printed()


def test_without_a_print_server_it_fails_at_once(
    room: PaperlessServer, certificate: Path, listener: Listener
) -> None:
    room.silent = True
    start(room, certificate, listener)
    listener.until(FAILED)
    assert listener.jobs == []


def test_a_print_server_that_falls_silent_is_waited_for(
    room: PaperlessServer, certificate: Path, listener: Listener
) -> None:
    room.keep_busy()
    start(room, certificate, listener)
    listener.until(PRINTING)
    room.silent = True
    listener.until(STOPPED)
    room.silent = False
    room.switch_on_again()
    listener.until(DONE)


def test_a_job_that_somebody_else_took_out_has_failed(
    room: PaperlessServer, certificate: Path, listener: Listener
) -> None:
    room.keep_busy()
    start(room, certificate, listener)
    listener.until(PRINTING)
    room.kept.clear()
    listener.until(FAILED)
