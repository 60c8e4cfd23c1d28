"""A citizen who hides the screen: nothing is seen, a code brings it back, and nobody waits for ever."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from kiosk.language import Language
from kiosk.session.pausing import TRIES
from tests.end2end.citizen import Citizen
from tests.end2end.doomed import stop_group
from tests.end2end.site import NAME, Site
from tests.end2end.station import Station, now_ns
from tests.helpers import keys
from tests.helpers.atspi import Desktop, Query

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(240)]

FR, NL = Language.FR, Language.NL
LIMIT_S: Final = 60  # the lowest that station.toml may say
LATE_S: Final = 30.0  # a loaded machine
ROUNDING_S: Final = 0.5
PAGES: Final = ("document web", "web document")
NANO: Final = 1e-9


@pytest.mark.usefixtures("portal_as_designed")
def test_the_code_brings_back_the_very_page_and_what_was_typed_on_it(station: Station) -> None:
    citizen = station.welcome(FR)
    citizen.prepare("code")
    site = Site(citizen)
    for number, deed in enumerate(list(site.deeds("code").values())[:3], start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(4)
    site.type("user", NAME[:3])
    title = citizen.title()

    code = hide(station, citizen)
    expect_hidden(citizen, title)
    enter(citizen, other(code))
    citizen.wait(lambda: citizen.words("pause-cover.wrong").endswith(f"{TRIES - 1}."), "a wrong try")
    expect_hidden(citizen, title)
    typed_ns = now_ns()
    keys.type_text(code)  # a keyboard does as well

    station.wait_state("active", typed_ns)
    citizen.wait(lambda: citizen.title() == title, "the same place")
    citizen.expect_step(4)
    field = site.field("user")
    assert field.text == NAME[:3]
    field.focus()
    keys.press_keys("End")
    keys.type_text(NAME[3:])
    citizen.wait(lambda: field.text == NAME, lambda: f"the whole name, is {field.text!r}")
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


@pytest.mark.usefixtures("portal_as_designed")
def test_who_guesses_is_stopped_and_the_visit_is_wiped(station: Station) -> None:
    citizen = station.welcome(NL)
    citizen.prepare("eid")
    code = hide(station, citizen)
    guessed_ns = now_ns()
    for left in reversed(range(TRIES)):
        enter(citizen, other(code), last=not left)
        if left:
            expect_said(citizen, f"Dat is niet de juiste code. Pogingen over: {left}.")
    asked = station.kiosk.wait_for_event("end-requested", after_ns=guessed_ns)
    assert asked.code == "wrong-code"
    station.expect_wiped(citizen, guessed_ns)


@pytest.mark.usefixtures("portal_as_designed")
def test_a_session_that_hangs_while_hidden_comes_back_hidden(station: Station) -> None:
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    title = citizen.title()
    code = hide(station, citizen)
    leader = station.session_of(citizen)
    hung_ns = now_ns()
    stop_group(leader)
    station.wait_state("stalled-paused", hung_ns)
    station.expect("stalled.erase")
    back_ns = now_ns()
    os.killpg(leader.pid, signal.SIGCONT)
    station.wait_state("paused", back_ns)
    station.desktop.wait_gone(station.window(), identifier="stalled.erase")
    expect_hidden(citizen, title)
    enter(citizen, code, last=True)
    citizen.wait(lambda: citizen.title() == title, "the same place")
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


@pytest.mark.usefixtures("portal_as_designed")
def test_anybody_may_erase_it_without_the_code(station: Station) -> None:
    citizen = station.welcome(FR)
    hide(station, citizen)
    asked_ns = now_ns()
    citizen.press("pause-cover.stop")
    citizen.press("stop.yes")
    station.expect_wiped(citizen, asked_ns)


@pytest.fixture
def brief(tmp_path: Path, desktop: Desktop) -> Iterator[Station]:
    """A station where a screen is not hidden for long."""
    settings = tmp_path / "station.toml"
    settings.write_text(f"pause_limit_s = {LIMIT_S}\nidle_s = 60\nwarning_s = 20\n", encoding="utf-8")
    with Station(tmp_path / "station", desktop, "--settings", str(settings)) as station:
        yield station


def test_who_does_not_come_back_is_erased_without_a_warning(brief: Station) -> None:
    citizen = brief.welcome(FR)
    citizen.choose("household-composition")
    hide(brief, citizen)
    hidden = brief.wait_state("paused")
    ending = brief.wait_state("ending", hidden.at_ns, LIMIT_S + LATE_S)
    assert (ending.at_ns - hidden.at_ns) * NANO >= LIMIT_S - ROUNDING_S
    brief.expect_wiped(citizen, hidden.at_ns)
    states = [each.code for each in brief.kiosk.journal if each.event == "state-entered"]
    assert "warning" not in states


def hide(station: Station, citizen: Citizen) -> str:
    """Hide the screen; return the code."""
    asked_ns = now_ns()
    citizen.press("frame.stop")
    citizen.press("stop.hide")
    citizen.expect("pause.code")
    code = citizen.words("pause.code").replace(" ", "")
    assert len(code) == 4, code
    citizen.press("pause.hide")
    station.wait_state("paused", asked_ns)
    citizen.expect("pause-cover.places")
    return code


def expect_hidden(citizen: Citizen, title: str) -> None:
    """See the cover, and nothing of the visit: no step, no name, no page."""
    citizen.expect("pause-cover.places")
    names = [node.name for node in citizen.desktop.find_all(Query(), citizen.window)]
    assert len(names) > len("0123456789")
    assert not [name for name in names if title in name]
    for hidden in ("frame.stop", "frame.progress", "frame.subject", "screen.title", "strip.title"):
        assert not citizen.shows(hidden), hidden
    assert not [each for each in PAGES if citizen.desktop.find(citizen.window, role=each)]


def enter(citizen: Citizen, code: str, *, last: bool = False) -> None:
    """Press the digits of a code; the last of the last one takes the keys away."""
    for number, digit in enumerate(code, start=1):
        citizen.press(f"keypad.{digit}")
        filled = number % len(code)
        if last and not filled:
            return
        expect_filled(citizen, filled)


def expect_filled(citizen: Citizen, filled: int) -> None:
    """See how many digits are typed."""
    start = f"{filled} "
    citizen.wait(lambda: citizen.words("pause-cover.places").startswith(start), f"{filled} digits")


def expect_said(citizen: Citizen, words: str) -> None:
    """See what is said of a wrong code."""
    citizen.wait(lambda: citizen.words("pause-cover.wrong") == words, words)


def other(code: str) -> str:
    """Another code."""
    return f"{(int(code) + 1) % 10_000:04}"
