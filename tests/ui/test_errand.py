"""Work in a thread: what it brings, what goes wrong, and that nobody waits for it for ever."""

from collections.abc import Callable
from datetime import timedelta
from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.media.errors import MediaError, Trouble
from kiosk.media.pace import Pace
from ui.errand import MOST_STUCK, Errand

LIMIT_MS = 5_000


class Waiter:
    """Takes note of all that an errand says."""

    def __init__(self, errand: Errand) -> None:
        self.done: list[object] = []
        self.failed: list[Trouble] = []
        self.percents: list[int] = []
        errand.done.connect(self.done.append)
        errand.failed.connect(self.failed.append)
        errand.progressed.connect(self.percents.append)

    def heard(self) -> bool:
        return bool(self.done or self.failed)


def made(qapp: QApplication, limit: timedelta = timedelta(seconds=4)) -> tuple[Errand, Waiter]:
    errand = Errand(limit, QObject(qapp))
    return errand, Waiter(errand)


def raising(fault: Exception) -> Callable[[Pace], object]:
    def work(_pace: Pace) -> object:
        raise fault

    return work


def test_what_the_work_returns_is_brought(qapp: QApplication, qtbot: QtBot) -> None:
    errand, waiter = made(qapp)
    errand.run(lambda _: "brought")
    assert errand.is_under_way()
    qtbot.waitUntil(waiter.heard, timeout=LIMIT_MS)
    assert (waiter.done, waiter.failed, errand.is_under_way()) == (["brought"], [], False)


def test_trouble_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    errand, waiter = made(qapp)
    errand.run(raising(MediaError(Trouble.FULL)))
    qtbot.waitUntil(waiter.heard, timeout=LIMIT_MS)
    assert (waiter.done, waiter.failed) == ([], [Trouble.FULL])


def test_a_fault_of_ours_is_raised_where_the_program_sees_it(qapp: QApplication, qtbot: QtBot) -> None:
    errand, waiter = made(qapp)
    with qtbot.captureExceptions() as faults:
        errand.run(raising(KeyError("ours")))
        qtbot.waitUntil(lambda: bool(faults), timeout=LIMIT_MS)
    assert isinstance(faults[0][1], KeyError)
    assert not waiter.heard()


def test_progress_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    errand, waiter = made(qapp)
    go_on = Event()

    def work(pace: Pace) -> None:
        pace.tell(1, 2)
        go_on.wait(4)

    errand.run(work)
    qtbot.waitUntil(lambda: waiter.percents == [50], timeout=LIMIT_MS)
    go_on.set()
    qtbot.waitUntil(waiter.heard, timeout=LIMIT_MS)


def test_work_beyond_its_limit_is_given_up_and_told_to_stop(qapp: QApplication, qtbot: QtBot) -> None:
    errand, waiter = made(qapp, timedelta(milliseconds=100))
    stopped, go_on = Event(), Event()

    def work(pace: Pace) -> str:
        go_on.wait(4)
        try:
            pace.check()
        except MediaError:
            stopped.set()
        return "too late"

    errand.run(work)
    qtbot.waitUntil(waiter.heard, timeout=LIMIT_MS)
    assert waiter.failed == [Trouble.TOO_SLOW]
    go_on.set()
    assert stopped.wait(4)
    QApplication.processEvents()
    assert waiter.done == []


def test_what_was_stopped_brings_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    errand, waiter = made(qapp)
    go_on = Event()
    errand.run(lambda _: go_on.wait(4) and "first")
    errand.stop()
    errand.run(lambda _: "second")
    go_on.set()
    qtbot.waitUntil(waiter.heard, timeout=LIMIT_MS)
    assert waiter.done == ["second"]


def test_there_is_an_end_to_threads_that_are_stuck(qapp: QApplication, qtbot: QtBot) -> None:
    errand, waiter = made(qapp)
    go_on = Event()
    started: list[None] = []

    def work(_pace: Pace) -> None:
        started.append(None)
        go_on.wait(10)

    for _ in range(MOST_STUCK + 1):
        errand.run(work)
    qtbot.waitUntil(waiter.heard, timeout=LIMIT_MS)
    assert (waiter.failed, len(started)) == ([Trouble.TOO_SLOW], MOST_STUCK)
    go_on.set()


def test_the_time_before_does_not_count(qapp: QApplication, qtbot: QtBot) -> None:
    errand, waiter = made(qapp, timedelta(seconds=1))
    for word in ("first", "second", "third"):
        errand.run(lambda _, word=word: word)  # type: ignore[misc]  # mypy cannot tell a lambda's default
        qtbot.waitUntil(waiter.heard, timeout=LIMIT_MS)
        assert waiter.done == [word]
        waiter.done.clear()
