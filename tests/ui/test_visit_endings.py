"""How a visit ends: after too many troubles, and by logging out of the site where it was opened."""

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from kiosk.browsing.failures import Failure
from kiosk.browsing.troubles import TROUBLES_LIMIT
from kiosk.language import Language
from kiosk.session.messages import EndReason, LogOut
from tests.ui.visitor import Visitor


@pytest.fixture
def guided(visitor: Visitor) -> Visitor:
    visitor.come()
    visitor.prepare()
    return visitor


def fail(visitor: Visitor, code: Failure) -> None:
    visitor.browser.page_failed.emit(code.value)
    QApplication.processEvents()


def ended(visitor: Visitor) -> QSignalSpy:
    return QSignalSpy(visitor.visit.ended)


def told(spy: QSignalSpy) -> list[LogOut]:
    return [spy.at(index)[0] for index in range(spy.count())]


# --- troubles ---


def test_the_third_time_that_a_page_stops_ends_the_visit(guided: Visitor) -> None:
    for _ in range(TROUBLES_LIMIT - 1):
        fail(guided, Failure.CRASHED)
        guided.press("trouble.again")
        assert guided.ends == []
    fail(guided, Failure.SILENT)
    assert guided.ends == [EndReason.TROUBLE]


def test_a_network_that_fails_again_and_again_ends_nothing(guided: Visitor) -> None:
    for _ in range(2 * TROUBLES_LIMIT):
        fail(guided, Failure.NO_NETWORK)
        guided.press("trouble.again")
    assert guided.ends == []


# --- the log-out ---


def test_who_never_opened_the_site_is_logged_out_of_nothing(visitor: Visitor) -> None:
    opened, over = QSignalSpy(visitor.visit.site_opened), ended(visitor)
    visitor.come()
    visitor.visit.finish()
    assert (visitor.browser.log_outs, told(over)) == ([], [LogOut.NOT_NEEDED])
    assert opened.count() == 0


@pytest.mark.parametrize(("seen", "result"), [(True, LogOut.CONFIRMED), (False, LogOut.UNCONFIRMED)])
def test_the_site_that_was_opened_is_left_before_the_visit_is_over(
    visitor: Visitor, seen: bool, result: LogOut
) -> None:
    opened, over = QSignalSpy(visitor.visit.site_opened), ended(visitor)
    visitor.come(Language.NL)
    visitor.prepare()
    assert opened.count() == 1
    visitor.visit.finish()
    assert visitor.browser.log_outs == [Language.NL]
    assert visitor.browser.following is None
    assert told(over) == []
    visitor.browser.logged_out.emit(seen)
    assert told(over) == [result]


def test_the_site_is_left_in_the_language_it_was_opened_in(guided: Visitor) -> None:
    guided.browser.step_arrived.emit("requester")
    QApplication.processEvents()
    guided.speak(Language.FR)
    guided.visit.finish()
    assert guided.browser.log_outs == [Language.EN]


def test_nothing_can_be_pressed_while_the_site_is_being_left(guided: Visitor) -> None:
    guided.visit.finish()
    assert guided.controls() == []


def test_another_language_is_told_at_once(guided: Visitor) -> None:
    chosen = QSignalSpy(guided.visit.language_changed)
    guided.speak(Language.NL)
    assert [chosen.at(index)[0] for index in range(chosen.count())] == [Language.NL]
