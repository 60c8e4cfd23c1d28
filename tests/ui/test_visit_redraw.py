"""Another language or text size, at any moment: the citizen stays where they are."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication

from kiosk.browsing.failures import Failure
from kiosk.language import Language
from kiosk.procedures.pack import Pack
from tests.ui.visitor import PROCEDURE, Visitor
from ui.language import ProgramWords
from ui.theme import TextSize

ZOOM = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.25, TextSize.LARGER: 1.5, TextSize.LARGEST: 2.0}
BEFORE = {Language.FR: Language.EN, Language.NL: Language.FR, Language.EN: Language.NL}
PRACTICE_START = "http://irisbox.practice.test/irisbox/household/landing?lang={}"


def none_fits(visitor: Visitor) -> None:
    visitor.go_on()


def intro(visitor: Visitor) -> None:
    visitor.choose(PROCEDURE)


def municipality(visitor: Visitor) -> None:
    intro(visitor)
    visitor.go_on()


def outcome(visitor: Visitor) -> None:
    municipality(visitor)
    visitor.choose("bruxelles")


def purpose(visitor: Visitor) -> None:
    municipality(visitor)
    visitor.choose("ixelles")


def notice(visitor: Visitor) -> None:
    purpose(visitor)
    visitor.choose("brussels")


def checklist(visitor: Visitor) -> None:
    visitor.reach_checklist("itsme", "abroad")


def missing_need(visitor: Visitor) -> None:
    checklist(visitor)
    visitor.press("need.phone.missing")


def local_notice(visitor: Visitor) -> None:
    visitor.reach_checklist("eid", municipality="etterbeek")
    visitor.go_on()


def first_step(visitor: Visitor) -> None:
    visitor.prepare()


def dark_step(visitor: Visitor) -> None:
    visitor.prepare()
    visitor.browser.step_arrived.emit("consent")
    QApplication.processEvents()


def trouble(visitor: Visitor) -> None:
    dark_step(visitor)
    visitor.browser.page_failed.emit(Failure.TIME_OUT)
    QApplication.processEvents()


def other_ways(visitor: Visitor) -> None:
    trouble(visitor)
    visitor.press("trouble.other-ways")


def farewell(visitor: Visitor) -> None:
    visitor.prepare()
    while visitor.progress() != (0, 0):
        visitor.go_on()


def choice(visitor: Visitor) -> None:
    del visitor  # is there already


type Way = Callable[[Visitor], None]
WAYS: list[Way] = [
    *(choice, none_fits, intro, municipality, outcome, purpose, notice, checklist, missing_need),
    *(local_notice, first_step, dark_step, trouble, other_ways, farewell),
]
at_every_place = pytest.mark.parametrize("reach", WAYS, ids=lambda way: way.__name__)


@pytest.fixture
def native(brussels: Pack, program_words: ProgramWords, tmp_path: Path) -> Iterator[Visitor]:
    """A citizen who needs no other language."""
    native = Visitor(brussels, program_words, tmp_path)
    yield native
    native.leave()


# --- language ---


@at_every_place
@pytest.mark.parametrize("language", Language)
def test_after_a_change_of_language_all_is_as_if_it_had_been_spoken_from_the_start(
    visitor: Visitor, native: Visitor, reach: Way, language: Language
) -> None:
    visitor.come(BEFORE[language])
    reach(visitor)
    moves = visitor.moves
    visitor.speak(language)
    changed = (visitor.controls(), visitor.progress(), visitor.said())
    native.come(language)
    reach(native)
    assert changed == (native.controls(), native.progress(), native.said())
    assert (moves, visitor.ends) == (native.moves, [])


def test_a_document_stays_as_it_was_read_in_another_language(visitor: Visitor, certificate: Path) -> None:
    visitor.come()
    visitor.prepare()
    visitor.browser.document_saved.emit(certificate)
    visitor.press("document.larger")
    view = visitor.window.findChild(QPdfView)
    assert view is not None
    zoom = view.zoomFactor()
    assert view.zoomMode() is QPdfView.ZoomMode.Custom
    visitor.speak(Language.NL)
    assert visitor.title() == "Uw document"
    assert (view.zoomMode(), view.zoomFactor()) == (QPdfView.ZoomMode.Custom, zoom)


def test_at_the_first_step_the_site_is_opened_in_the_new_language(visitor: Visitor) -> None:
    visitor.come(Language.FR)
    visitor.prepare()
    visitor.speak(Language.NL)
    assert visitor.browser.opened == [PRACTICE_START.format(language) for language in ("fr", "nl")]
    assert visitor.following().site_language is Language.NL


def test_a_request_under_way_stays_in_its_language_and_our_words_change(visitor: Visitor) -> None:
    visitor.come(Language.FR)
    visitor.prepare()
    visitor.browser.step_arrived.emit("requester")
    visitor.speak(Language.NL)
    words = visitor.pack_words(Language.NL).steps["requester"]
    assert visitor.browser.opened == [PRACTICE_START.format("fr")]
    assert (visitor.following().present, visitor.following().site_language) == ("requester", Language.FR)
    assert (visitor.title(), visitor.following().tag) == (words.title, words.tag)


def test_before_the_site_the_language_decides_how_it_opens(visitor: Visitor) -> None:
    visitor.come(Language.FR)
    visitor.reach_checklist("eid")
    visitor.speak(Language.NL)
    visitor.go_on()
    visitor.go_on()
    assert visitor.browser.opened == [PRACTICE_START.format("nl")]


def test_a_site_that_does_not_speak_the_language_is_opened_in_its_first(
    brussels: Pack, program_words: ProgramWords, tmp_path: Path
) -> None:
    procedure = brussels.procedures[PROCEDURE]
    of_two = msgspec.structs.replace(procedure, site_languages=(Language.NL, Language.FR))
    visitor = Visitor(replace(brussels, procedures={PROCEDURE: of_two}), program_words, tmp_path)
    visitor.come(Language.EN)
    visitor.prepare()
    assert visitor.browser.opened == [PRACTICE_START.format("nl")]
    assert visitor.following().site_language is Language.NL
    assert visitor.title() == visitor.pack_words(Language.EN).steps["start"].title
    visitor.leave()


# --- text size ---


@at_every_place
def test_another_text_size_keeps_the_place_and_lets_the_site_grow(visitor: Visitor, reach: Way) -> None:
    visitor.come()
    reach(visitor)
    before = (visitor.heading(), visitor.progress(), visitor.moves, len(visitor.browser.opened))
    for size in (TextSize.LARGEST, TextSize.NORMAL):
        visitor.read_at(size)
        assert visitor.look.theme.text_size is size
        assert visitor.browser.zoomed[-1] == ZOOM[size]
        now = (visitor.heading(), visitor.progress(), visitor.moves, len(visitor.browser.opened))
        assert now == before


@pytest.mark.parametrize("size", TextSize)
def test_every_text_size_has_its_zoom(visitor: Visitor, size: TextSize) -> None:
    visitor.come()
    visitor.read_at(size)
    assert visitor.browser.zoomed[-1] == ZOOM[size]
    assert visitor.browser.theme == visitor.look.theme


def test_the_site_is_pointed_at_in_the_scale_of_the_window_from_the_start(visitor: Visitor) -> None:
    visitor.come()
    assert visitor.look.theme.scale < 1
    assert visitor.browser.theme == visitor.look.theme


# --- what was chosen by hand ---


@pytest.mark.parametrize("by_hand", [True, False])
def test_a_step_drawn_anew_is_as_much_by_hand_as_before(visitor: Visitor, by_hand: bool) -> None:
    visitor.come()
    visitor.prepare()
    visitor.browser.step_arrived.emit("requester")
    if by_hand:
        visitor.go_on()
    visitor.speak(Language.FR)
    assert visitor.following().chosen_by_hand is by_hand
    visitor.read_at(TextSize.LARGE)
    assert visitor.following().chosen_by_hand is by_hand
