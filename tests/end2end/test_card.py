"""Logging in with a card: no site sees a card without a yes, and what can go wrong is said plainly."""

from pathlib import Path
from typing import Final

import pytest

from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.site import PIN, Site
from tests.end2end.station import Station, now_ns
from tests.helpers.atspi import Desktop

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180), pytest.mark.usefixtures("portal_as_designed")]

FR, NL, EN = Language.FR, Language.NL, Language.EN
PICK: Final = 3  # the step at the page with the keys
IDENTIFY: Final = 4
CONSENT: Final = 5


@pytest.fixture(autouse=True)
def card_inserted(station: Station, portal_as_designed: None) -> None:
    """Each test finds the practice card in the reader."""
    station.practice_cards.set_inserted(["camille"])


def to_the_keys(station: Station, language: Language) -> tuple[Citizen, Site]:
    """A citizen who has chosen the card, at the page with the keys."""
    citizen = station.welcome(language)
    citizen.prepare("eid")
    site = Site(citizen)
    for number, deed in enumerate(list(site.deeds("eid").values())[: PICK - 1], start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(PICK)
    return citizen, site


def leave(station: Station, citizen: Citizen) -> None:
    """Stop; the next citizen can come."""
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def move_card(citizen: Citizen, tool: str) -> None:
    """Put the practice card in, or take it out; which, the tool's words say."""
    before = citizen.wait(lambda: citizen.words(tool), tool)
    citizen.press(tool)
    citizen.wait(lambda: citizen.words(tool) not in ("", before), f"the card moved, not {before!r}")


def use_pin(site: Site, citizen: Citizen) -> None:
    """From the page that asks for the PIN to the consent page."""
    citizen.expect_step(IDENTIFY)
    site.type("pin", PIN)
    site.press("button", "OK")
    citizen.expect_step(CONSENT)


def test_the_citizen_sees_whose_card_it_is_and_says_yes(station: Station) -> None:
    citizen, site = to_the_keys(station, NL)
    site.press_key("eid")
    assert citizen.expect("card.holder").name == "Camille Exemple"
    assert "00" not in citizen.desktop.outline(citizen.window)
    citizen.press("card.yes")
    use_pin(site, citizen)
    leave(station, citizen)


def test_no_means_no(station: Station) -> None:
    citizen, site = to_the_keys(station, FR)
    site.press_key("eid")
    citizen.expect("card.yes")
    citizen.press("sheet.close")
    citizen.expect("card-trouble.again")
    assert citizen.title() == "Ce n’est pas votre carte."
    citizen.press("card-trouble.again")  # asked anew, not remembered
    citizen.press("card.yes")
    use_pin(site, citizen)
    leave(station, citizen)


def test_without_a_card_another_key_can_be_chosen(station: Station) -> None:
    citizen, site = to_the_keys(station, EN)
    move_card(citizen, "guide.practice-card")
    site.press_key("eid")
    citizen.expect("card-trouble.again")
    assert citizen.title() == "No card was read."
    citizen.press("card-trouble.other-key")
    citizen.expect_step(PICK)
    site.press_key("code")
    site.see("heading", site.said("code.title"))
    leave(station, citizen)


def test_the_card_stays_out_for_the_next_visit_and_nobody_logs_in_with_it(station: Station) -> None:
    citizen, site = to_the_keys(station, EN)
    move_card(citizen, "guide.practice-card")
    leave(station, citizen)
    citizen, site = to_the_keys(station, EN)
    site.press_key("eid")
    citizen.expect("card-trouble.again")
    move_card(citizen, "card-trouble.practice")
    citizen.press("card-trouble.again")
    citizen.press("card.yes")
    use_pin(site, citizen)
    leave(station, citizen)


def test_a_card_that_is_taken_out_during_the_log_in_is_noticed(station: Station) -> None:
    citizen, site = to_the_keys(station, FR)
    site.pick("eid")
    citizen.expect_step(IDENTIFY)
    move_card(citizen, "guide.practice-card")
    site.type("pin", PIN)
    site.press("button", "OK")
    citizen.expect("card-trouble.again")
    assert citizen.title() == "La carte a été retirée."
    move_card(citizen, "card-trouble.practice")
    citizen.press("card-trouble.again")
    citizen.press("card.yes")
    citizen.wait(lambda: site.is_empty("pin"), "the page anew")
    use_pin(site, citizen)
    leave(station, citizen)


def test_a_visit_that_ends_at_the_question_leaves_nothing(station: Station) -> None:
    citizen, site = to_the_keys(station, FR)
    site.press_key("eid")
    citizen.expect("card.yes")
    left_ns = now_ns()
    station.end_visit()
    station.expect_wiped(citizen, left_ns)


def test_a_card_left_in_the_reader_is_announced(station: Station) -> None:
    citizen = station.welcome(FR)
    citizen.press("frame.stop")
    assert citizen.expect("stop.card").name == "Retirez votre carte du lecteur."
    left_ns = now_ns()
    citizen.press("stop.yes")
    station.expect_wiped(citizen, left_ns)


def test_of_two_cards_the_citizen_chooses_one(tmp_path: Path, desktop: Desktop) -> None:
    with Station(tmp_path, desktop, "--practice-card", "two") as with_two:
        with_two.wait_ready()
        with_two.portal.set_faults(return_to_landing="never")
        citizen, site = to_the_keys(with_two, NL)
        site.press_key("eid")
        named = [citizen.expect(f"option.card-{number}").name for number in range(2)]
        assert sorted(named) == ["Camille Exemple", "Jan Voorbeeld"]
        citizen.press(f"option.card-{named.index('Jan Voorbeeld')}")
        use_pin(site, citizen)
        leave(with_two, citizen)
