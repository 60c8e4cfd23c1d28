"""Beside the site: what the page tells moves the guide, and what the citizen chose stays."""

from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.browsing.failures import Failure
from kiosk.session.messages import EndReason
from tests.ui.visitor import Visitor
from ui.theme import TextSize

NO_NETWORK = ("There is no internet now.", "It is not your fault. Wait a moment, then try again.")
TOO_LONG = ("The page takes too long.", "It is not your fault. Try once more.")
CRASHED = ("The page has stopped.", "It is not your fault. We can open it again.")
SILENT = ("The page does not answer.", "It is not your fault. We can open it again.")
NOT_SAFE = ("We cannot open this page here.", "We only open pages that we know. Go back one step.")
SITE_DOWN = ("The site does not answer.", "It is not your fault. The site may be closed for a moment.")
TROUBLES = {
    Failure.NO_NETWORK: NO_NETWORK,
    Failure.HOST_NOT_FOUND: NO_NETWORK,
    Failure.REFUSED: SITE_DOWN,
    Failure.TIME_OUT: TOO_LONG,
    Failure.CERTIFICATE: NOT_SAFE,
    Failure.SERVER_ERROR: SITE_DOWN,
    Failure.BLOCKED: NOT_SAFE,
    Failure.CRASHED: CRASHED,
    Failure.SILENT: SILENT,
    Failure.OTHER: SITE_DOWN,
}


def fail(visitor: Visitor, code: str) -> None:
    visitor.browser.page_failed.emit(code)
    QApplication.processEvents()


def arrive(visitor: Visitor, step: str) -> None:
    visitor.browser.step_arrived.emit(step)
    QApplication.processEvents()


def go_to_farewell(visitor: Visitor) -> None:
    while visitor.progress() != (0, 0):
        visitor.go_on()


def lack_the_card(visitor: Visitor) -> None:
    visitor.go_back(2)
    visitor.press("need.card.missing")


def look_at_other_ways(visitor: Visitor) -> None:
    fail(visitor, Failure.TIME_OUT)
    visitor.press("trouble.other-ways")


# From the first step to where the citizen does not look at the site.
AWAY: dict[str, Callable[[Visitor], None]] = {
    "choice": lambda visitor: visitor.go_back(7),
    "intro": lambda visitor: visitor.go_back(6),
    "question": lambda visitor: visitor.go_back(3),
    "checklist": lambda visitor: visitor.go_back(2),
    "missing need": lack_the_card,
    "notice": lambda visitor: visitor.go_back(),
    "trouble": lambda visitor: fail(visitor, Failure.TIME_OUT),
    "other ways": look_at_other_ways,
    "farewell": go_to_farewell,
}


def title_of(visitor: Visitor, step: str) -> str:
    return visitor.pack_words().steps[step].title


@pytest.fixture
def guided(visitor: Visitor) -> Visitor:
    """A citizen at the first step."""
    visitor.come()
    visitor.prepare()
    return visitor


# --- steps ---


def test_a_step_that_the_page_shows_is_shown_and_followed(guided: Visitor) -> None:
    steps = guided.following().steps
    arrive(guided, "consent")
    assert guided.title() == title_of(guided, "consent")
    assert guided.progress() == (steps.index("consent") + 1, len(steps))
    assert guided.following().present == "consent"
    assert not guided.following().chosen_by_hand


def test_the_page_can_lead_back_to_an_earlier_step(guided: Visitor) -> None:
    arrive(guided, "consent")
    arrive(guided, "start")
    assert guided.progress()[0] == 1
    assert not guided.following().chosen_by_hand


def test_a_step_chosen_by_hand_is_told_to_the_browser_as_such(guided: Visitor) -> None:
    arrive(guided, "requester")
    guided.go_on()
    assert (guided.following().present, guided.following().chosen_by_hand) == ("use-belgium", True)
    guided.go_back()
    assert (guided.following().present, guided.following().chosen_by_hand) == ("requester", True)


def test_back_from_a_step_that_the_page_showed_is_the_step_before_it(guided: Visitor) -> None:
    arrive(guided, "consent")
    guided.go_back()
    assert guided.following().present == "identify-eid"


def test_a_step_of_another_answer_moves_nothing(guided: Visitor) -> None:
    arrive(guided, "pay")
    assert guided.title() == title_of(guided, "start")
    assert guided.progress()[0] == 1


def test_the_sites_own_word_stands_in_the_step(guided: Visitor) -> None:
    arrive(guided, "connect")
    assert guided.title() == "Click “Connect me”"


@pytest.mark.parametrize(
    "place", [place for place in AWAY if place != "farewell"]
)  # there nothing is followed
def test_a_step_that_the_page_shows_pulls_nobody_away(guided: Visitor, place: str) -> None:
    AWAY[place](guided)
    before = guided.title()
    arrive(guided, "consent")
    assert guided.title() == before
    assert guided.browser.following is None


def test_a_step_that_the_page_shows_does_not_close_the_document(guided: Visitor, certificate: Path) -> None:
    guided.browser.document_saved.emit(certificate)
    arrive(guided, "consent")
    assert guided.title() == "Your document"


# --- pages that do not come ---


def test_every_failure_has_its_words() -> None:
    assert set(TROUBLES) == set(Failure) - {Failure.CARD}  # which has a screen of its own


@pytest.mark.parametrize("code", TROUBLES)
def test_a_page_that_does_not_come_is_told_and_tried_again_at_the_same_step(
    guided: Visitor, code: Failure
) -> None:
    arrive(guided, "requester")
    progress = guided.progress()
    fail(guided, code)
    assert (guided.title(), guided.words("trouble.line")) == TROUBLES[code]
    assert guided.browser.following is None
    guided.press("trouble.again")
    assert guided.browser.reloads == 1
    assert (guided.following().present, guided.progress()) == ("requester", progress)
    assert len(guided.browser.opened) == 1


@pytest.mark.parametrize("code", TROUBLES)
def test_the_other_ways_lead_to_the_end_or_back_to_the_same_trouble(guided: Visitor, code: Failure) -> None:
    fail(guided, code)
    guided.press("trouble.other-ways")
    ways, said = guided.pack_words().other_ways, guided.read()
    assert all(line in said for line in (*ways.counter, *ways.phone, *ways.post))
    guided.go_back()
    assert (guided.title(), guided.words("trouble.line")) == TROUBLES[code]
    guided.press("trouble.other-ways")
    guided.go_on()
    assert guided.ends == [EndReason.FINISHED]


def test_back_from_a_page_that_did_not_come_opens_the_start_anew_and_follows_it(guided: Visitor) -> None:
    arrive(guided, "requester")
    fail(guided, Failure.SERVER_ERROR)
    guided.go_back()
    assert guided.browser.opened == [guided.browser.opened[0]] * 2
    assert guided.following().present == "requester"
    assert not guided.following().chosen_by_hand, "the page that is opened must be able to move the guide"


@pytest.mark.parametrize("place", AWAY)
def test_a_failure_elsewhere_pulls_nobody_away(guided: Visitor, place: str) -> None:
    AWAY[place](guided)
    before = guided.title()
    fail(guided, Failure.NO_NETWORK)
    assert guided.title() == before


def test_after_a_failure_elsewhere_the_site_is_opened_anew(guided: Visitor) -> None:
    guided.go_back()
    fail(guided, Failure.NO_NETWORK)
    guided.go_on()
    assert guided.browser.opened == [guided.browser.opened[0]] * 2
    guided.go_back()
    guided.go_on()
    assert len(guided.browser.opened) == 2


# --- documents ---


def test_a_document_is_shown_and_closed_at_the_same_step(guided: Visitor, certificate: Path) -> None:
    arrive(guided, "download")
    progress = guided.progress()
    guided.browser.document_saved.emit(certificate)
    assert guided.title() == "Your document"
    assert guided.progress() == (0, 0)
    assert guided.browser.following is None
    guided.go_on()
    assert (guided.following().present, guided.progress()) == ("download", progress)
    assert len(guided.browser.opened) == 1


def test_back_from_a_document_is_the_same_step_too(guided: Visitor, certificate: Path) -> None:
    arrive(guided, "download")
    guided.browser.document_saved.emit(certificate)
    guided.go_back()
    assert guided.following().present == "download"


def test_a_document_that_comes_when_the_procedure_was_left_changes_nothing(
    guided: Visitor, certificate: Path
) -> None:
    AWAY["choice"](guided)
    before = guided.title()
    guided.browser.document_saved.emit(certificate)
    assert guided.title() == before


def test_a_visit_that_ends_lets_go_of_the_page_and_of_the_document(
    guided: Visitor, certificate: Path
) -> None:
    process = psutil.Process()

    def held() -> bool:
        return str(certificate) in [file.path for file in process.open_files()]

    guided.browser.document_saved.emit(certificate)
    assert held()
    guided.visit.finish()
    assert not held()


def test_a_visit_that_ends_at_a_step_looks_at_the_page_no_more(guided: Visitor) -> None:
    guided.visit.finish()
    assert guided.browser.following is None


# --- what is seen of the page ---


def test_a_place_that_is_lit_needs_no_more_words(guided: Visitor) -> None:
    guided.browser.target_missed.emit(False)
    guided.browser.target_pointed.emit()
    assert not guided.shows("guide.missing")
    assert guided.shows("guide.site-word")


@pytest.mark.parametrize(
    ("covered", "headline"), [(False, "We cannot point at it."), (True, "A window lies over the place.")]
)
def test_a_place_that_is_not_found_is_described(guided: Visitor, covered: bool, headline: str) -> None:
    guided.browser.target_missed.emit(covered)
    rest = "Close that window first." if covered else guided.pack_words().steps["start"].place
    QApplication.processEvents()
    assert (guided.words("guide.missing"), guided.words("guide.missing.rest")) == (headline, rest)
    assert guided.title() == title_of(guided, "start")


def test_on_a_page_that_is_not_known_the_site_can_be_gone_back(guided: Visitor) -> None:
    guided.browser.page_unknown.emit()
    QApplication.processEvents()
    assert guided.title() == "We don't know this page."
    assert guided.words("guide.unknown") == "So we do not point at anything."
    guided.press("guide.site-back")
    assert guided.browser.backs == 1
    guided.browser.page_recognised.emit()
    QApplication.processEvents()
    assert guided.title() == title_of(guided, "start")
    assert not guided.shows("guide.unknown")


def test_on_a_dark_page_it_says_that_we_do_not_look(guided: Visitor) -> None:
    arrive(guided, "identify-eid")
    guided.browser.dark_entered.emit()
    QApplication.processEvents()
    assert guided.words("guide.dark") == "We do not look at this page."
    assert guided.title() == title_of(guided, "identify-eid")


def test_another_step_forgets_what_was_seen(guided: Visitor) -> None:
    guided.browser.page_unknown.emit()
    guided.go_on()
    assert guided.title() == "Click “Connect me”"
    assert not guided.shows("guide.unknown")


def test_the_folded_guide_says_it_too(guided: Visitor) -> None:
    guided.window.resize(QSize(1024, 768))
    guided.read_at(TextSize.LARGEST)
    assert guided.words("strip.title") == title_of(guided, "start")
    guided.browser.page_unknown.emit()
    assert guided.words("strip.title") == "We don't know this page."
    guided.browser.target_pointed.emit()
    assert guided.words("strip.title") == title_of(guided, "start")
