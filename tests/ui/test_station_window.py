"""The station's own window, and the cover it lays over a session."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.language import Language
from kiosk.session.messages import EndReason, LogOut
from kiosk.station.farewell import Farewell
from tests.ui.visitor import settle
from ui.cover import Cover
from ui.language import ProgramWords
from ui.station_window import StationWindow
from ui.widgets.look import Look

LAST_WORDS = Farewell(EndReason.ASKED, LogOut.CONFIRMED)
PLAIN = Farewell(EndReason.ASKED, LogOut.NOT_NEEDED)
WAIT_MS = 10_000


@pytest.fixture
def window(program_words: ProgramWords) -> Iterator[StationWindow]:
    window = StationWindow(Look(paths.resources(), reduced_motion=True), program_words)
    window.resize(QSize(1280, 800))
    window.show()
    yield window
    cover = cover_of(window)
    cover.go()
    for each in (cover, window):
        shiboken6.delete(each)
    program_words.speak(Language.EN)


def cover_of(window: StationWindow) -> Cover:
    return window._cover


def said(widget: QWidget) -> list[str]:
    return [label.accessibleName() for label in widget.findChildren(QLabel) if label.isVisible()]


def touch(window: StationWindow) -> None:
    """Touch the middle of what is shown."""
    middle = window.childAt(window.rect().center())
    assert middle is not None
    QTest.mouseClick(middle, Qt.MouseButton.LeftButton)


def invites(window: StationWindow) -> bool:
    """Whether the attract screen is shown."""
    return any(each.isVisible() for each in window.findChildren(QPushButton, "attract.language.fr"))


def button(widget: QWidget, identifier: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton, identifier) if each.isVisible())


# --- the cover ---


def test_the_cover_speaks_the_citizens_language_and_follows_it(window: StationWindow) -> None:
    window.show_starting(Language.FR)
    window.show_stalled()
    settle()
    assert "L’ordinateur est occupé." in said(cover_of(window))
    window.speak(Language.NL)
    settle()
    assert "De computer is bezig." in said(cover_of(window))


def test_a_press_on_the_cover_is_told_but_for_one_that_was_meant_for_the_session(
    window: StationWindow, qtbot: QtBot
) -> None:
    asked = QSignalSpy(window.erase_asked)
    window.show_stalled()
    erase = button(cover_of(window), "stalled.erase")
    QTest.mouseClick(erase, Qt.MouseButton.LeftButton)
    assert asked.count() == 0

    def pressed() -> bool:
        QTest.mouseClick(erase, Qt.MouseButton.LeftButton)
        return bool(asked.count())

    qtbot.waitUntil(pressed, timeout=WAIT_MS)


def test_the_cover_goes_when_the_session_answers(window: StationWindow) -> None:
    window.show_stalled()
    assert cover_of(window).isVisible()
    window.uncover()
    assert not cover_of(window).isVisible()


def test_the_cover_never_closes_by_itself(window: StationWindow) -> None:
    window.show_stalled()
    cover_of(window).close()
    assert cover_of(window).isVisible()


def test_not_to_wait_is_offered_only_once_the_log_out_lasts(window: StationWindow, qtbot: QtBot) -> None:
    window.show_leaving(logs_out=True)
    assert "We are logging you out of the site." in said(cover_of(window))
    offered = cover_of(window).findChild(QPushButton, "leaving.erase")
    assert isinstance(offered, QPushButton)
    assert not offered.isVisible()
    qtbot.waitUntil(offered.isVisible, timeout=WAIT_MS)


def test_who_opened_no_site_reads_of_no_log_out(window: StationWindow) -> None:
    window.show_leaving(logs_out=False)
    assert not any("logging" in words for words in said(cover_of(window)))


def test_the_cover_is_gone_with_the_session(window: StationWindow, qtbot: QtBot) -> None:
    window.show_leaving(logs_out=True)
    window.show_erasing(PLAIN)
    window.show_attract()
    assert not cover_of(window).isVisible()


# --- the last words ---


def test_without_last_words_attract_comes_at_once(window: StationWindow) -> None:
    window.show_erasing(PLAIN)
    window.show_attract()
    assert invites(window)


@pytest.mark.parametrize(
    ("farewell", "words"),
    [
        (LAST_WORDS, "You are logged out of the site."),
        (
            Farewell(EndReason.IDLE, LogOut.UNCONFIRMED),
            "We could not see the site log you out. It logs out by itself after a while.",
        ),
        (Farewell(EndReason.TROUBLE), "The site stopped three times. So we ended your visit."),
        (Farewell(EndReason.VISIT_LIMIT), "The time for a visit is over."),
        (Farewell(card_left=True), "Take your card out of the reader."),
        (Farewell(None), "The computer had a problem. It ended your visit."),
    ],
)
def test_last_words_are_honest_and_can_be_read_and_left(
    window: StationWindow, program_words: ProgramWords, farewell: Farewell, words: str
) -> None:
    program_words.speak(Language.EN)
    window.show_erasing(farewell)
    assert "We are erasing everything." in said(window)
    assert words in said(window)
    window.show_attract()
    assert words in said(window)
    assert "Everything is erased." in said(window)
    painted = QSignalSpy(window.attract_painted)
    touch(window)
    assert invites(window)
    assert painted.wait(WAIT_MS)


def test_a_touch_before_the_proof_leads_nowhere(window: StationWindow) -> None:
    window.show_erasing(LAST_WORDS)
    touch(window)
    assert "We are erasing everything." in said(window)


def test_last_words_give_way_by_themselves_and_to_a_machine_out_of_order(
    window: StationWindow, qtbot: QtBot
) -> None:
    window.show_erasing(LAST_WORDS)
    window.show_attract()
    qtbot.waitUntil(lambda: invites(window), timeout=WAIT_MS)
    window.show_erasing(LAST_WORDS)
    window.show_attract()
    window.show_out_of_order("standby-lost")
    assert not window._reading.isActive()
