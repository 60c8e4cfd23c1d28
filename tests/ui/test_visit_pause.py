"""A citizen hides the screen, and comes back; or somebody else tries to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.browsing.dialogs import DialogKind, SiteQuestion
from kiosk.language import Language
from kiosk.session.messages import EndReason
from kiosk.session.pausing import TRIES
from tests.ui.visitor import Visitor, settle

COVER = ["pause-cover.stop", "keypad.erase", *(f"keypad.{digit}" for digit in range(10))]


class Absent:
    """A citizen who is away, and the code they took with them."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.told: list[str] = []
        visitor.visit.paused.connect(lambda: self.told.append("paused"))
        visitor.visit.resumed.connect(lambda: self.told.append("resumed"))
        self.code = ""

    def read_code(self) -> None:
        self.visitor.press("frame.stop")
        self.visitor.press("stop.hide")
        self.code = self.visitor.words("pause.code").replace(" ", "")

    def leave(self) -> None:
        self.read_code()
        self.visitor.press("pause.hide")

    @property
    def wrong(self) -> str:
        return f"{(int(self.code) + 1) % 10_000:04}"

    def type(self, digits: str) -> None:
        for digit in digits:
            self.visitor.press(f"keypad.{digit}")


@pytest.fixture
def absent(visitor: Visitor) -> Absent:
    visitor.come()
    visitor.prepare()
    absent = Absent(visitor)
    absent.leave()
    return absent


def test_the_code_is_shown_once_and_going_back_hides_nothing(visitor: Visitor) -> None:
    visitor.come()
    absent = Absent(visitor)
    absent.read_code()
    assert len(absent.code) == 4
    assert "10 min" in visitor.words("pause.limit")
    visitor.press("sheet.close")
    assert visitor.can_press("frame.stop")
    assert absent.told == []
    codes = {absent.code}
    for _ in range(5):
        absent.read_code()
        codes.add(absent.code)
        visitor.press("sheet.close")
    assert len(codes) > 1  # a new one each time


def test_nothing_of_the_visit_is_seen_and_only_the_cover_can_be_used(absent: Absent) -> None:
    visitor = absent.visitor
    assert absent.told == ["paused"]
    assert sorted(visitor.controls()) == sorted(COVER)
    said = visitor.said()
    for word in (visitor.pack_words().title, visitor.pack_words().steps["start"].title, absent.code, "Step"):
        assert word not in said
    assert not visitor.window.frame.isVisible()
    assert not visitor.browser.isVisible()
    assert visitor.browser.muted
    assert visitor.browser.following is None
    cover = visitor.window.findChild(QWidget, "pause-cover")
    assert cover is not None
    assert cover.geometry() == visitor.window.rect()


def test_the_code_is_left_nowhere_on_the_window(absent: Absent) -> None:
    for widget in absent.visitor.window.findChildren(QWidget):
        for words in (widget.accessibleName(), widget.accessibleDescription(), str(widget.property("text"))):
            assert absent.code not in words.replace(" ", ""), widget.objectName()


def test_the_right_code_brings_the_same_place_back(absent: Absent) -> None:
    visitor = absent.visitor
    absent.type(absent.code)
    assert absent.told == ["paused", "resumed"]
    assert visitor.title() == visitor.pack_words().steps["start"].title
    assert visitor.following().present == "start"
    assert not visitor.browser.muted
    assert len(visitor.browser.opened) == 1  # the page that was there is there still
    assert visitor.can_press("frame.next")
    assert not visitor.shows("pause-cover")


def test_the_keyboard_types_it_too(absent: Absent) -> None:
    window = absent.visitor.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_7)
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    for digit in absent.code:
        QTest.keyClick(window, Qt.Key(ord(digit)))
    settle()
    assert absent.told == ["paused", "resumed"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_F5])
def test_no_other_key_does_anything(absent: Absent, key: Qt.Key) -> None:
    QTest.keyClick(absent.visitor.window.windowHandle(), key)
    settle()
    assert sorted(absent.visitor.controls()) == sorted(COVER)
    assert absent.visitor.words("pause-cover.places") == "0 of 4 digits typed"


def test_what_is_typed_is_counted_never_shown_and_can_be_taken_back(absent: Absent) -> None:
    visitor = absent.visitor
    absent.type("98")
    assert visitor.words("pause-cover.places") == "2 of 4 digits typed"
    visitor.press("keypad.erase")
    assert visitor.words("pause-cover.places") == "1 of 4 digits typed"
    for _ in range(3):
        visitor.press("keypad.erase")
    assert visitor.words("pause-cover.places") == "0 of 4 digits typed"
    absent.type(absent.code)
    assert absent.told == ["paused", "resumed"]


def test_a_wrong_code_is_said_and_the_right_one_still_works(absent: Absent) -> None:
    visitor = absent.visitor
    assert not visitor.words("pause-cover.wrong")
    for left in reversed(range(1, TRIES)):
        absent.type(absent.wrong)
        assert visitor.words("pause-cover.wrong") == f"That is not the code. Tries left: {left}."
    assert visitor.ends == []
    absent.type(absent.code)
    assert absent.told == ["paused", "resumed"]


def test_too_many_wrong_codes_end_the_visit_and_nothing_opens_it_any_more(absent: Absent) -> None:
    for _ in range(TRIES):
        absent.type(absent.wrong)
    assert absent.visitor.ends == [EndReason.WRONG_CODE]
    absent.type(absent.code)
    assert absent.told == ["paused"]
    assert absent.visitor.ends == [EndReason.WRONG_CODE]


def test_a_second_pause_has_its_own_tries(absent: Absent) -> None:
    for _ in range(TRIES - 1):
        absent.type(absent.wrong)
    absent.type(absent.code)
    absent.leave()
    assert not absent.visitor.words("pause-cover.wrong")
    absent.type(absent.wrong)
    absent.type(absent.code)
    assert absent.told == ["paused", "resumed"] * 2


def test_anybody_may_erase_everything_after_a_question(absent: Absent) -> None:
    visitor = absent.visitor
    visitor.press("pause-cover.stop")
    assert sorted(visitor.controls()) == ["sheet.close", "stop.yes"]
    visitor.press("sheet.close")
    assert sorted(visitor.controls()) == sorted(COVER)
    visitor.press("pause-cover.stop")
    visitor.press("stop.yes")
    assert visitor.ends == [EndReason.ASKED]


# --- what happens meanwhile ---


def test_a_question_of_the_site_waits_below_the_cover(absent: Absent) -> None:
    visitor = absent.visitor
    visitor.browser.question_asked.emit(SiteQuestion(DialogKind.CONFIRM, "Jan Peeters, delete?", ""))
    QApplication.processEvents()
    assert sorted(visitor.controls()) == sorted(COVER)
    assert "Jan" not in visitor.said()
    absent.type(absent.code)
    assert "Jan Peeters, delete?" in visitor.said()
    assert not visitor.can_press("frame.next")


def test_a_question_that_is_withdrawn_meanwhile_is_gone(absent: Absent) -> None:
    visitor = absent.visitor
    visitor.browser.question_asked.emit(SiteQuestion(DialogKind.CONFIRM, "Sure?", ""))
    visitor.browser.question_withdrawn.emit()
    QApplication.processEvents()
    assert sorted(visitor.controls()) == sorted(COVER)
    absent.type(absent.code)
    assert "Sure?" not in visitor.said()
    assert visitor.can_press("frame.next")


def test_a_warning_that_crossed_with_the_pause_is_calmed_below_the_cover(absent: Absent) -> None:
    visitor = absent.visitor
    visitor.visit.warn(45)
    assert sorted(visitor.controls()) == sorted(COVER)
    visitor.visit.calm()
    absent.type(absent.code)
    assert visitor.can_press("frame.next")


def test_a_page_that_moves_on_shows_nothing_before_the_code(absent: Absent) -> None:
    visitor = absent.visitor
    visitor.browser.page_failed.emit("crashed")
    QApplication.processEvents()
    assert sorted(visitor.controls()) == sorted(COVER)
    assert not visitor.window.frame.isVisible()
    absent.type(absent.code)
    assert visitor.title() == "The page has stopped."
    assert visitor.can_press("frame.stop")


def test_the_cover_speaks_the_citizens_language(visitor: Visitor) -> None:
    visitor.come(Language.NL)
    absent = Absent(visitor)
    absent.leave()
    assert visitor.words("pause-cover.line") == "Typ uw code om verder te gaan."
    assert visitor.words("pause-cover.limit") == "Na 10 min wissen wij alles."
