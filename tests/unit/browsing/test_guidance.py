"""Where the citizen is told to be, for every kind of page and step."""

from dataclasses import replace
from itertools import product

import pytest
from msgspec import structs

from kiosk.browsing.finders import question
from kiosk.browsing.guidance import (
    Arrived,
    Dark,
    Direction,
    Here,
    Missing,
    Pointing,
    Unknown,
    is_at,
    look,
    may_look,
)
from kiosk.browsing.sight import Found, Rect, Sight
from kiosk.language import Language
from kiosk.procedures.model import Done, Portal
from tests.unit.browsing.journeys import LOGIN, PORTAL, STEPS, place, step, target, watch

BUTTON = Found(Rect(10, 10, 80, 40), Rect(0, 0, 800, 600), covered=False, disabled=False, checked=False)


def page(path: str, *headings: str, found: Found | None = None) -> Sight:
    return Sight(PORTAL, path, headings=frozenset(headings), found=found)


def dark(path: str, host: str = LOGIN) -> Sight:
    return Sight(host, path, dark=True)


LANDING = page("/landing", "Accueil", found=BUTTON)
DIALOG = page("/landing#dialog", "Accueil", "Connexion", found=BUTTON)
DATA = page("/wizard/data", "Données")
SIGN = page("/wizard/sign", "Signature", found=BUTTON)
END = page("/wizard/end", "Fin", found=BUTTON)
PAGES = {
    "start": LANDING,
    "connect": DIALOG,
    "key": dark("/keys"),
    "consent": dark("/consent/1"),
    "read": DATA,
}
PAGES |= {"sign": SIGN, "send": SIGN, "fetch": END}


@pytest.mark.parametrize("present", PAGES)
def test_on_its_own_page_a_step_stays(present: str) -> None:
    expected = {"key": Dark(), "consent": Dark(), "read": Here()}.get(present, Pointing(BUTTON.rect))
    assert look(watch(present), PAGES[present]) == expected


@pytest.mark.parametrize(("present", "at"), [pair for pair in product(PAGES, repeat=2) if pair[0] != pair[1]])
def test_on_the_page_of_another_step_that_step_is_present(present: str, at: str) -> None:
    finding = look(watch(present), PAGES[at])
    if PAGES[present] == PAGES[at]:
        assert finding == Pointing(BUTTON.rect)
    else:
        # Two steps share the page of the signature: forward or back, the first of them is met first.
        assert finding == Arrived("sign" if at == "send" else at)


@pytest.mark.parametrize("present", PAGES)
@pytest.mark.parametrize(
    "nowhere",
    [
        page("/else"),
        page("/else", "Accueil"),
        page("/landing"),
        page("/landing", "Fin"),
        page("/wizard/data#x"),
        page("/wizard/end", found=BUTTON),
        replace(LANDING, host="evil.test"),
    ],
)
def test_a_page_that_matches_in_part_is_not_recognised(present: str, nowhere: Sight) -> None:
    assert look(watch(present), nowhere) == Unknown()


@pytest.mark.parametrize("present", PAGES)
def test_a_dark_page_of_no_step_is_dark(present: str) -> None:
    assert look(watch(present), dark("/elsewhere")) == Dark()


@pytest.mark.parametrize("present", ["sign", "send", "read", "fetch", "start"])
def test_a_heading_cannot_be_seen_in_the_dark(present: str) -> None:
    assert look(watch(present), dark("/wizard/end", host=PORTAL)) == Dark()


def test_a_tick_box_is_done_when_it_is_seen_ticked() -> None:
    ticked = replace(SIGN, found=structs.replace(BUTTON, checked=True))
    assert look(watch("sign"), ticked) == Arrived("send")
    assert look(watch("send"), ticked) == Pointing(BUTTON.rect)
    assert look(watch("sign"), replace(SIGN, found=None)) == Missing()


def test_ticked_on_another_page_is_not_done_where_a_place_is_asked_too() -> None:
    both = step(
        "both",
        place("/wizard/sign", "Signature"),
        target("Je confirme"),
        Done(place=place("/wizard/end", "Fin"), target_checked=True),
    )
    steps = (both, STEPS[-1])
    ticked = structs.replace(BUTTON, checked=True)
    assert look(watch("both", steps), replace(SIGN, found=ticked)) == Pointing(BUTTON.rect)
    assert look(watch("both", steps), replace(END, found=ticked)) == Arrived("fetch")


def test_an_empty_done_is_never_met() -> None:
    steps = (step("first", place("/landing", "Accueil"), None, Done()), STEPS[-1])
    assert look(watch("first", steps), LANDING) == Here()


def test_done_without_a_page_of_its_own_leads_to_the_next_step() -> None:
    first = step("first", place("/landing", "Accueil"), None, Done(place=place("/thanks", "Merci")))
    steps = (first, *STEPS[1:])
    assert look(watch("first", steps), page("/thanks", "Merci")) == Arrived("connect")


def test_the_last_step_has_nowhere_to_arrive() -> None:
    last = step("last", place("/wizard/end", "Fin"), target("Télécharger"), Done(target_checked=True))
    ticked = replace(END, found=structs.replace(BUTTON, checked=True))
    assert look(watch("last", (*STEPS[:-1], last)), ticked) == Pointing(BUTTON.rect)


def test_a_place_that_could_be_any_page_draws_nobody() -> None:
    anywhere = step("anywhere", place("/*"))
    assert look(watch("start", (*STEPS, anywhere)), page("/else")) == Unknown()
    assert look(watch("anywhere", (*STEPS, anywhere)), page("/else")) == Here()


def test_a_whole_host_is_clear_where_all_of_it_is_for_logging_in() -> None:
    anywhere = step("anywhere", place("*", host=LOGIN))
    assert look(watch("start", (STEPS[0], anywhere)), dark("/else")) == Arrived("anywhere")


def test_dark_pages_are_not_looked_at_even_on_a_host_that_is() -> None:
    pay = structs.replace(step("pay", place("/pay/*")), dark=True)
    asked = question(watch("start", (*STEPS, pay)), (PORTAL,))
    assert may_look(asked, dark("/landing", host=PORTAL))
    assert not may_look(asked, dark("/pay/now", host=PORTAL))
    assert not may_look(asked, dark("/keys"))
    assert not may_look(asked, dark("/landing", host="evil.test"))


def test_the_page_of_a_dark_step_is_told_by_its_address() -> None:
    pay = structs.replace(step("pay", place("/pay/*")), dark=True)
    assert look(watch("send", (*STEPS, pay)), dark("/pay/now", host=PORTAL)) == Arrived("pay")
    assert look(watch("pay", (*STEPS, pay)), dark("/pay/now", host=PORTAL)) == Dark()


def test_a_step_of_another_portal_is_not_recognised() -> None:
    assert look(replace(watch("start"), portal=Portal.IRISBOX), LANDING) == Unknown()


def test_a_step_outside_the_journey_can_still_be_left() -> None:
    stray = step("stray", place("/stray", "Perdu"))
    assert look(replace(watch("start"), present=stray), END) == Arrived("fetch")


@pytest.mark.parametrize(
    ("found", "finding"),
    [
        (None, Missing()),
        (structs.replace(BUTTON, disabled=True), Missing()),
        (structs.replace(BUTTON, covered=True), Missing(covered=True)),
        (structs.replace(BUTTON, behind=True), Missing(covered=True)),
        (structs.replace(BUTTON, rect=Rect(10, 900, 80, 40), behind=True), Missing(covered=True)),
        (
            structs.replace(BUTTON, rect=Rect(10, 900, 80, 40)),
            Pointing(Rect(10, 900, 80, 40), Direction.DOWN),
        ),
        (structs.replace(BUTTON, rect=Rect(10, -90, 80, 40)), Pointing(Rect(10, -90, 80, 40), Direction.UP)),
        (
            structs.replace(BUTTON, rect=Rect(900, 10, 80, 40)),
            Pointing(Rect(900, 10, 80, 40), Direction.RIGHT),
        ),
        (
            structs.replace(BUTTON, rect=Rect(-90, 10, 80, 40)),
            Pointing(Rect(-90, 10, 80, 40), Direction.LEFT),
        ),
        (
            structs.replace(BUTTON, rect=Rect(10, 900, 80, 40), covered=True),
            Pointing(Rect(10, 900, 80, 40), Direction.DOWN),
        ),
    ],
)
def test_the_target_is_pointed_at_only_when_it_can_be_used(found: Found | None, finding: object) -> None:
    assert look(watch("start"), replace(LANDING, found=found)) == finding


@pytest.mark.parametrize(
    ("path", "glob", "at"),
    [
        ("/a/b", "/a/*", True),
        ("/a", "/a/*", False),
        ("/a#dialog", "/a", True),
        ("/a#dialog", "/a#dialog", True),
        ("/a", "/a#dialog", False),
        ("/A", "/a", False),
    ],
)
def test_paths_are_globs_and_fragments_count_where_they_are_named(path: str, glob: str, at: bool) -> None:
    assert is_at(place(glob), page(path), Language.FR) is at


def test_a_heading_that_the_pack_does_not_know_in_this_language_is_never_seen() -> None:
    assert not is_at(place("/landing", "Accueil"), LANDING, Language.EN)
