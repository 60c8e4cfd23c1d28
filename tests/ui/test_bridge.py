"""Qt's loop keeps the same promises as the wound one of the tests."""

import os
import threading
from collections.abc import Callable
from datetime import timedelta

from pytestqt.qtbot import QtBot

from kiosk.station.loop import Loop
from ui.bridge import QtLoop


def _loop(qtbot: QtBot) -> Loop:
    del qtbot  # it brings the application
    return QtLoop()


def test_a_call_later_comes_once_unless_it_is_cancelled(qtbot: QtBot) -> None:
    loop = _loop(qtbot)
    came: list[str] = []
    loop.call_later(timedelta(milliseconds=1), lambda: came.append("first"))
    cancel = loop.call_later(timedelta(milliseconds=1), lambda: came.append("cancelled"))
    cancel()
    cancel()
    loop.call_later(timedelta(milliseconds=30), lambda: came.append("last"))
    qtbot.waitUntil(lambda: "last" in came)
    assert came == ["first", "last"]


def test_a_call_that_came_can_still_be_cancelled_without_harm(qtbot: QtBot) -> None:
    """As the idle clock is, when somebody answers the warning long after it has passed."""
    loop = _loop(qtbot)
    came: list[str] = []
    cancel = loop.call_later(timedelta(milliseconds=1), lambda: came.append("call"))
    loop.call_later(timedelta(milliseconds=30), lambda: came.append("later"))
    qtbot.waitUntil(lambda: came == ["call", "later"])  # Qt has deleted the first timer by now
    cancel()


def test_a_descriptor_is_watched_until_it_is_let_go(qtbot: QtBot) -> None:
    loop = _loop(qtbot)
    reading, writing = os.pipe()
    came: list[bytes] = []
    unwatch = loop.watch(reading, lambda: came.append(os.read(reading, 8)))
    os.write(writing, b"a")
    qtbot.waitUntil(lambda: came == [b"a"])
    unwatch()
    unwatch()
    os.write(writing, b"b")
    done: list[bool] = []
    loop.call_later(timedelta(milliseconds=20), lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert came == [b"a"]
    os.close(reading)
    os.close(writing)


def test_a_call_from_a_thread_comes_on_the_loops_thread(qtbot: QtBot) -> None:
    loop = _loop(qtbot)
    threads: list[threading.Thread] = []
    note: Callable[[], None] = lambda: threads.append(threading.current_thread())  # noqa: E731 - handed over
    other = threading.Thread(target=lambda: loop.call_from_thread(note))
    other.start()
    other.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.current_thread()]
