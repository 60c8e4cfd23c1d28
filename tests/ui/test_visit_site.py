"""What the site wants of the citizen: refused pages, windows and questions, each in our own words."""

import pytest
from PySide6.QtCore import QUrl

from kiosk.browsing.dialogs import QUESTIONS_LIMIT, DialogKind, SiteAnswer, SiteQuestion
from kiosk.browsing.gate import Refused
from kiosk.browsing.rules import Decision, Reason
from kiosk.session.messages import EndReason
from tests.ui.visitor import Visitor

FOREIGN = Refused(Decision(Reason.HOST, "www.example.org"))
LOG_IN = Refused(Decision(Reason.OTHER_STEP, "csam.practice.test"), "connect")
ADDRESS = QUrl("http://csam.practice.test/fas/login")
BEFORE = QUrl("http://irisbox.practice.test/irisbox/household/landing")


@pytest.fixture
def guided(visitor: Visitor) -> Visitor:
    """A citizen at the first step."""
    visitor.come()
    visitor.prepare()
    return visitor


def test_a_foreign_page_is_refused_in_plain_words_and_the_citizen_goes_on(guided: Visitor) -> None:
    guided.browser.page_refused.emit(FOREIGN, ADDRESS)
    assert guided.shows("blocked")
    assert not guided.shows("blocked.step")
    guided.press("sheet.close")
    assert not guided.shows("blocked")
    assert guided.following().present == "start"


def test_a_page_of_another_step_can_be_gone_to(guided: Visitor) -> None:
    guided.browser.step_arrived.emit("requester")
    guided.browser.page_refused.emit(LOG_IN, ADDRESS)
    guided.press("blocked.step")
    assert not guided.shows("blocked")
    assert guided.following().present == "connect"
    assert guided.browser.opened[-1] == ADDRESS.toString()


def test_a_page_that_tries_again_and_again_cannot_keep_the_citizen_from_stopping(guided: Visitor) -> None:
    for _ in range(QUESTIONS_LIMIT):
        guided.browser.page_refused.emit(FOREIGN, ADDRESS)
        guided.press("sheet.close")
    guided.browser.page_refused.emit(FOREIGN, ADDRESS)
    assert not guided.shows("blocked")
    guided.press("frame.stop")
    guided.press("stop.yes")
    assert guided.ends == [EndReason.ASKED]


def test_facilitators_see_which_hosts_stayed_closed(guided: Visitor) -> None:
    guided.press("frame.help")
    assert not guided.shows("help.blocked")
    guided.press("sheet.close")
    guided.browser.host_blocked.emit("tracker.example.net")
    guided.browser.host_blocked.emit("tracker.example.net")
    guided.press("frame.help")
    guided.press("help.blocked")
    assert guided.shows("blocked-list")
    assert "tracker.example.net · 2 ×" in guided.said()


# --- questions ---


@pytest.mark.parametrize("kind", [DialogKind.CONFIRM, DialogKind.LEAVE, DialogKind.TELL])
def test_a_question_of_the_site_is_answered_in_our_own_sheet(guided: Visitor, kind: DialogKind) -> None:
    guided.browser.question_asked.emit(SiteQuestion(kind, "<b>Really</b>?"))
    assert guided.shows("site-dialog")
    assert ("<b>Really</b>?" in guided.said()) is (kind is not DialogKind.LEAVE)
    guided.press("site-dialog.yes")
    assert not guided.shows("site-dialog")
    assert guided.browser.answers == [SiteAnswer(agreed=True)]


def test_no_is_an_answer_too(guided: Visitor) -> None:
    guided.browser.question_asked.emit(SiteQuestion(DialogKind.CONFIRM, "Really?"))
    guided.press("sheet.close")
    assert guided.browser.answers == [SiteAnswer()]


def test_a_text_can_be_given(guided: Visitor) -> None:
    guided.browser.question_asked.emit(SiteQuestion(DialogKind.ASK, "Which?", "this one"))
    guided.press("site-dialog.yes")
    assert guided.browser.answers == [SiteAnswer(agreed=True, text="this one")]


def test_a_question_goes_with_its_page(guided: Visitor) -> None:
    guided.browser.question_asked.emit(SiteQuestion(DialogKind.CONFIRM, "Really?"))
    guided.browser.question_withdrawn.emit()
    assert not guided.shows("site-dialog")


def test_at_the_end_no_question_holds_the_visit_up(guided: Visitor) -> None:
    guided.visit.finish()
    assert guided.browser.leaving


# --- windows ---


def test_a_window_opened_in_place_has_a_way_back(guided: Visitor) -> None:
    guided.browser.window_opened_here.emit(BEFORE)
    guided.browser.page_unknown.emit()
    guided.press("guide.procedure-back")
    assert guided.browser.opened[-1] == BEFORE.toString()
    assert not guided.shows("guide.procedure-back")


def test_the_way_back_goes_when_the_procedure_is_seen_again(guided: Visitor) -> None:
    guided.browser.window_opened_here.emit(BEFORE)
    guided.browser.page_unknown.emit()
    assert guided.shows("guide.procedure-back")
    guided.browser.target_pointed.emit()
    assert not guided.shows("guide.procedure-back")
