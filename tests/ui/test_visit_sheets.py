"""What can be asked over any screen of a visit, and the question whether somebody is still there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.session.messages import EndReason
from tests.ui.visitor import Visitor

SHEETS = {
    "stop": "frame.stop",
    "help": "frame.help",
    "language": "frame.language",
    "text-size": "frame.text-size",
    "why": "guide.why",
    "trouble": "guide.trouble",
}
WARNING_S = 30
COUNTDOWN_LIMIT_MS = 20_000


@pytest.fixture
def guided(visitor: Visitor) -> Visitor:
    """A citizen at the first step."""
    visitor.come()
    visitor.prepare()
    return visitor


# --- every sheet ---


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_lies_over_everything_until_it_is_closed(guided: Visitor, sheet: str) -> None:
    before, opened = guided.controls(), len(guided.browser.opened)
    guided.press(SHEETS[sheet])
    assert guided.shows(sheet)
    assert not set(before) & set(guided.controls())
    guided.press("sheet.close")
    assert not guided.shows(sheet)
    assert guided.controls() == before
    assert (guided.ends, guided.following().present, len(guided.browser.opened)) == ([], "start", opened)


@pytest.mark.parametrize("sheet", SHEETS)
def test_escape_closes_a_sheet(guided: Visitor, sheet: str) -> None:
    guided.press(SHEETS[sheet])
    QTest.keyClick(guided.window.windowHandle(), Qt.Key.Key_Escape)
    assert not guided.shows(sheet)


# --- stop ---


def test_stop_asks_first_and_then_ends_the_visit(guided: Visitor) -> None:
    guided.press("frame.stop")
    assert not guided.ends
    guided.press("sheet.close")
    assert not guided.ends
    guided.press("frame.stop")
    guided.press("stop.yes")
    assert guided.ends == [EndReason.ASKED]


def test_stop_is_there_before_anything_was_chosen(visitor: Visitor) -> None:
    visitor.come()
    visitor.press("frame.stop")
    visitor.press("stop.yes")
    assert visitor.ends == [EndReason.ASKED]


# --- help and trouble ---


def test_help_calls_the_facilitator_each_time(guided: Visitor) -> None:
    guided.press("frame.help")
    assert guided.calls_for_help == 1
    guided.press("sheet.close")
    guided.press("frame.help")
    assert guided.calls_for_help == 2


def test_help_offers_what_can_go_wrong_at_a_step_alone(guided: Visitor) -> None:
    guided.press("frame.help")
    assert guided.can_press("help.trouble")
    guided.press("sheet.close")
    guided.go_back()
    guided.press("frame.help")
    assert not guided.can_press("help.trouble")


def test_from_help_to_what_can_go_wrong_and_on_to_help(guided: Visitor) -> None:
    guided.press("frame.help")
    guided.press("help.trouble")
    assert guided.shows("trouble")
    assert not guided.shows("help")
    guided.press("trouble.help")
    assert guided.shows("help")
    assert not guided.shows("trouble")
    assert guided.calls_for_help == 2
    guided.press("sheet.close")
    assert guided.can_press("frame.next")


def test_every_symptom_of_the_present_step_has_its_remedy(guided: Visitor) -> None:
    guided.browser.step_arrived.emit("identify-eid")
    for index, trouble in enumerate(guided.pack_words().steps["identify-eid"].trouble):
        guided.press("guide.trouble")
        assert guided.words("sheet.title") == "What do you see?"
        assert guided.words(f"option.trouble-{index}") == trouble.symptom
        guided.choose(f"trouble-{index}")
        assert guided.words("sheet.title") == trouble.symptom
        said = guided.read()
        assert all(line in said for line in trouble.remedy)
        guided.press("sheet.close")


def test_why_speaks_of_the_present_step(guided: Visitor) -> None:
    for step in ("start", "sign"):
        guided.browser.step_arrived.emit(step)
        guided.press("guide.why")
        said = guided.read()
        assert all(line in said for line in guided.pack_words().steps[step].why)
        guided.press("sheet.close")


# --- is somebody there? ---


def test_the_warning_counts_down_until_somebody_answers(guided: Visitor, qtbot: QtBot) -> None:
    guided.visit.warn(WARNING_S)
    assert guided.words("warning.seconds") == str(WARNING_S)
    qtbot.waitUntil(lambda: int(guided.words("warning.seconds")) < WARNING_S, timeout=COUNTDOWN_LIMIT_MS)
    guided.press("warning.still-here")
    assert not guided.shows("warning")
    assert guided.can_press("frame.next")


def test_a_warning_that_comes_again_counts_from_its_own_start(guided: Visitor) -> None:
    guided.visit.warn(WARNING_S)
    guided.visit.warn(2 * WARNING_S)
    assert guided.words("warning.seconds") == str(2 * WARNING_S)
    guided.visit.calm()
    assert not guided.shows("warning")
    guided.visit.warn(WARNING_S)
    assert guided.words("warning.seconds") == str(WARNING_S)


def test_a_touch_anywhere_answers_the_warning(guided: Visitor) -> None:
    guided.visit.warn(WARNING_S)
    QTest.mouseClick(guided.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not guided.shows("warning")
    assert (guided.ends, guided.following().present) == ([], "start")


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_any_key_answers_the_warning(guided: Visitor, key: Qt.Key) -> None:
    guided.visit.warn(WARNING_S)
    QTest.keyClick(guided.window.windowHandle(), key)
    if key is Qt.Key.Key_Tab:  # moves the keyboard; the station hears of the key, and calms
        guided.visit.calm()
    assert not guided.shows("warning")


def test_the_station_calms_what_was_not_warned(guided: Visitor) -> None:
    guided.visit.calm()
    assert guided.can_press("frame.next")


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_warning_lies_over_another_sheet_and_gives_it_back(guided: Visitor, sheet: str) -> None:
    guided.press(SHEETS[sheet])
    before = guided.controls()
    guided.visit.warn(WARNING_S)
    QApplication.processEvents()
    assert guided.controls() == ["warning.still-here"]
    guided.visit.calm()
    QApplication.processEvents()
    assert guided.shows(sheet)
    assert guided.controls() == before
    guided.press("sheet.close")
    assert guided.can_press("frame.next")


def test_the_page_can_move_on_below_the_warning(guided: Visitor) -> None:
    guided.visit.warn(WARNING_S)
    guided.browser.step_arrived.emit("requester")
    QApplication.processEvents()
    assert guided.controls() == ["warning.still-here"]
    guided.visit.calm()
    assert guided.title() == guided.pack_words().steps["requester"].title
    assert guided.can_press("frame.next")
