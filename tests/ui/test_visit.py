"""A citizen's way through a visit, from the choice of a procedure to the farewell, and back."""

from pathlib import Path

import pytest

from kiosk.language import Language
from kiosk.procedures.model import Portal
from kiosk.procedures.pack import Pack
from kiosk.session.messages import EndReason
from tests.ui.visitor import PROCEDURE, Visitor
from ui.language import ProgramWords

PRACTICE_START = "http://irisbox.practice.test/irisbox/household/landing?lang={}"
LIVE_START = "https://irisbox.irisnet.be/irisbox/"
NEEDS = {
    ("eid", "belgium"): ("card", "pin"),
    ("itsme", "belgium"): ("phone", "itsme-code"),
    ("code", "belgium"): ("user-name", "security-code"),
    ("eid", "abroad"): ("card", "pin", "bank-card"),
}
MISSING = [(key, purpose, need) for (key, purpose), needs in NEEDS.items() for need in needs]
KEYS = ("eid", "itsme", "code")


# --- to the first step ---


@pytest.mark.parametrize("language", Language)
def test_the_questions_lead_to_the_first_step_and_open_the_site_once(
    visitor: Visitor, language: Language
) -> None:
    visitor.come(language)
    visitor.prepare()
    assert visitor.title() == visitor.pack_words(language).steps["start"].title
    assert visitor.words("frame.subject") == visitor.pack_words(language).title
    assert visitor.progress() == (1, len(visitor.following().steps))
    assert visitor.following().present == "start"
    assert visitor.following().site_language is language
    assert visitor.browser.opened == [PRACTICE_START.format(language)]


def test_on_the_live_portal_the_site_opens_at_its_own_start(
    brussels: Pack, program_words: ProgramWords, tmp_path: Path
) -> None:
    visitor = Visitor(brussels, program_words, tmp_path, Portal.IRISBOX)
    visitor.come()
    visitor.prepare()
    assert visitor.browser.opened == [LIVE_START]
    assert not visitor.shows("frame.practice")
    visitor.leave()


def test_the_site_stays_closed_until_the_first_step(visitor: Visitor) -> None:
    visitor.come()
    visitor.reach_checklist("eid")
    visitor.go_on()
    assert not visitor.browser.opened
    assert visitor.progress() == (0, 0)
    visitor.go_on()
    assert len(visitor.browser.opened) == 1


def test_every_screen_on_the_way_tells_the_station_that_somebody_is_there(visitor: Visitor) -> None:
    visitor.come()
    visitor.prepare()
    assert visitor.moves == 7  # a procedure, "I start", three answers, the checklist, "open the site"


# --- to the end ---


@pytest.mark.parametrize("purpose", ["belgium", "brussels", "abroad"])
@pytest.mark.parametrize("key", KEYS)
def test_next_by_hand_walks_every_step_to_the_farewell(visitor: Visitor, key: str, purpose: str) -> None:
    visitor.come()
    visitor.prepare(key, purpose)
    steps = visitor.following().steps
    for number, step in enumerate(steps, start=1):
        assert (visitor.progress(), visitor.following().present) == ((number, len(steps)), step)
        visitor.go_on()
    assert visitor.browser.following is None
    assert visitor.progress() == (0, 0)
    said = visitor.read()
    assert all(line in said for line in visitor.pack_words().after)
    assert not visitor.ends
    visitor.go_on()
    assert visitor.ends == [EndReason.FINISHED]
    assert len(visitor.browser.opened) == 1


# --- and back ---


@pytest.mark.parametrize("purpose", ["belgium", "abroad"])
def test_back_shows_what_was_shown_before_from_the_farewell_to_the_choice(
    visitor: Visitor, purpose: str
) -> None:
    visitor.come()
    way = [(visitor.title(), visitor.progress())]

    def note() -> None:
        way.append((visitor.title(), visitor.progress()))

    visitor.visit.moved.connect(note)  # tells of each move before it is drawn
    visitor.prepare("itsme", purpose)
    while visitor.progress() != (0, 0):
        visitor.go_on()
    del way[0]  # noted twice: at coming, and at the first move
    visitor.visit.moved.disconnect(note)
    while way:
        visitor.go_back()
        assert (visitor.title(), visitor.progress()) == way.pop()
    assert not visitor.can_press("frame.back")
    assert visitor.can_press(f"option.{PROCEDURE}")
    assert len(visitor.browser.opened) == 1


def test_back_from_the_first_step_lets_go_of_the_page(visitor: Visitor) -> None:
    visitor.come()
    visitor.prepare()
    visitor.go_back()
    assert visitor.title() == visitor.pack_words().notices["ready"].title
    assert visitor.browser.following is None
    visitor.go_on()
    assert visitor.following().present == "start"
    assert len(visitor.browser.opened) == 1


# --- another answer ---


@pytest.mark.parametrize("key", KEYS)
def test_another_key_changes_the_steps_and_the_needs(visitor: Visitor, key: str) -> None:
    other = next(each for each in KEYS if each != key)
    visitor.come()
    visitor.prepare(other)
    visitor.go_back(3)  # first step, ready, checklist
    visitor.choose(key)
    assert [each for each in visitor.controls() if each.startswith("need.")] == [
        f"need.{need}.missing" for need in NEEDS[key, "belgium"]
    ]
    visitor.go_on()
    visitor.go_on()
    assert {f"pick-{key}", f"identify-{key}"} <= set(visitor.following().steps)
    assert not {f"pick-{other}", f"identify-{other}"} & set(visitor.following().steps)


def test_another_purpose_adds_the_payment_and_takes_it_away(visitor: Visitor) -> None:
    visitor.come()
    visitor.prepare(purpose="belgium")
    in_belgium = visitor.following().steps
    visitor.go_back(4)  # first step, ready, checklist, key
    visitor.choose("abroad")
    assert visitor.title() == visitor.pack_words().notices["for-abroad"].title
    visitor.go_on()
    visitor.choose("eid")
    assert visitor.can_press("need.bank-card.missing")
    visitor.go_on()
    visitor.go_on()
    abroad = visitor.following().steps
    assert {"use-abroad", "send-paid", "pay"} == set(abroad) - set(in_belgium)
    assert visitor.progress() == (1, len(abroad))
    visitor.go_back(5)  # the notice too
    visitor.choose("belgium")
    visitor.choose("eid")
    visitor.go_on()
    visitor.go_on()
    assert visitor.following().steps == in_belgium


# --- where the way ends before the site ---


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        (("bruxelles",), "city-of-brussels"),
        (("schaerbeek",), "own-counter"),
        (("ixelles", "belgium", "none"), "no-key"),
    ],
)
def test_who_cannot_use_the_site_is_told_where_to_go(
    visitor: Visitor, answers: tuple[str, ...], outcome: str, language: Language
) -> None:
    words = visitor.pack_words(language)
    visitor.come(language)
    visitor.choose(PROCEDURE)
    visitor.go_on()
    for answer in answers:
        question = visitor.title()
        visitor.choose(answer)
    assert visitor.title() == words.notices[outcome].title
    said = visitor.read()
    ways = words.other_ways
    for line in (*words.notices[outcome].lines, *ways.counter, *ways.phone, *ways.post):
        assert line in said
    visitor.go_back()
    assert visitor.title() == question
    visitor.choose(answers[-1])
    visitor.go_on()
    assert visitor.ends == [EndReason.FINISHED]
    assert not visitor.browser.opened


def test_who_does_not_find_the_procedure_can_go_back_or_end(visitor: Visitor) -> None:
    visitor.come()
    choice = visitor.title()
    visitor.go_on()
    assert visitor.title() == "We cannot guide you here yet."
    assert "Ask the facilitator, or go to your municipality." in visitor.read()
    visitor.go_back()
    assert visitor.title() == choice
    visitor.go_on()
    visitor.go_on()
    assert visitor.ends == [EndReason.FINISHED]


@pytest.mark.parametrize(("key", "purpose", "need"), MISSING)
def test_who_lacks_something_is_shown_a_way_on_and_back(
    visitor: Visitor, key: str, purpose: str, need: str
) -> None:
    words = visitor.pack_words().checklists["needs"]
    visitor.come()
    visitor.reach_checklist(key, purpose)
    assert visitor.title() == words.title
    visitor.press(f"need.{need}.missing")
    assert visitor.title() == words.needs[need].missing_title
    said = visitor.read()
    assert all(line in said for line in words.needs[need].missing)
    visitor.go_back()
    assert visitor.title() == words.title
    visitor.press(f"need.{need}.missing")
    visitor.go_on()
    assert visitor.ends == [EndReason.FINISHED]


def test_the_table_of_needs_is_the_packs(visitor: Visitor) -> None:
    assert {need for needs in NEEDS.values() for need in needs} == set(
        visitor.pack_words().checklists["needs"].needs
    )
