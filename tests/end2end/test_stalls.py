"""A session that does not answer: the station covers it, the way out works at once, and it may come back."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

import psutil
import pytest

from kiosk.language import Language
from kiosk.station import limits
from tests.end2end.citizen import Citizen
from tests.end2end.doomed import stop_group
from tests.end2end.site import NAME, Site
from tests.end2end.station import Station, now_ns
from tests.helpers import keys
from tests.helpers.timing import wait_until

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(240), pytest.mark.usefixtures("portal_as_designed")]

FR, NL, EN = Language.FR, Language.NL, Language.EN
LATE_S: Final = 1.5  # a loaded machine
COVERED_S: Final = (limits.SILENCE_LIMIT + limits.PULSE_TICK).total_seconds() + LATE_S
STRAY_S: Final = 0.5  # what comes sooner may have been meant for the session
KEYS_TAKEN_S: Final = 3.0  # the cover has borrowed the keyboard by then
NANO: Final = 1e-9


def test_a_session_that_hangs_is_covered_and_stop_ends_it_at_once(station: Station) -> None:
    citizen = station.welcome(NL)
    citizen.prepare("eid")
    hung_ns = now_ns()
    stop_group(station.session_of(citizen))
    covered = station.wait_state("stalled", hung_ns)
    assert (covered.at_ns - hung_ns) * NANO < COVERED_S
    erase = station.expect("stalled.erase")
    assert erase.name == "Stoppen en alles wissen"
    assert station.desktop.find(station.window(), identifier="screen.title", name="De computer is bezig.")
    x, y, width, height = erase.box
    wait_until(pause(STRAY_S), "a touch that is not taken for a stray one", limit_s=5)
    pressed_ns = now_ns()
    keys.touch(x + width // 2, y + height // 2)  # above the frozen window, for a finger too
    wiped = station.kiosk.wait_for_event("wipe-started", after_ns=pressed_ns)
    assert (wiped.at_ns - pressed_ns) * NANO < 1
    station.expect_wiped(citizen, hung_ns)


def test_the_cover_can_be_used_by_keyboard_alone(station: Station) -> None:
    citizen = station.welcome(FR)
    hung_ns = now_ns()
    stop_group(station.session_of(citizen))
    station.wait_state("stalled", hung_ns)
    wait_until(lambda: (now_ns() - hung_ns) * NANO > KEYS_TAKEN_S + 1, "the keyboard", limit_s=10)
    keys.press_keys("Return")  # alone it does nothing: it may have been meant for the page
    assert station.kiosk.parts("session")
    keys.press_keys("Tab", "Return")
    station.kiosk.wait_for_event("wipe-started", after_ns=hung_ns)
    station.expect_wiped(citizen, hung_ns)


@pytest.mark.parametrize("for_s", [1.5, KEYS_TAKEN_S + 1.5])
def test_a_session_that_comes_back_is_where_it_was_with_the_keyboard(station: Station, for_s: float) -> None:
    citizen = station.welcome(FR)
    citizen.prepare("code")
    deeds = list(Site(citizen).deeds("code").values())
    for number, deed in enumerate(deeds[:3], start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(4)
    site = Site(citizen)
    site.type("user", NAME[:3])
    with held(station, citizen, for_s):
        pass
    keys.type_text(NAME[3:])
    field = site.field("user")
    citizen.wait(lambda: field.text == NAME, lambda: f"the whole name, is {field.text!r}")
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def test_a_session_that_never_comes_back_is_ended_by_the_limit(station: Station) -> None:
    citizen = station.welcome(EN)
    hung_ns = now_ns()
    stop_group(station.session_of(citizen))
    passed = station.kiosk.wait_for_event(
        "limit-passed", after_ns=hung_ns, limit_s=limits.STALL_LIMIT.total_seconds() + 15
    )
    assert passed.code == "stalled"
    assert (passed.at_ns - hung_ns) * NANO >= limits.STALL_LIMIT.total_seconds()
    station.expect_wiped(citizen, hung_ns)


def test_a_pause_shorter_than_the_limit_covers_nothing(station: Station) -> None:
    citizen = station.welcome(FR)
    began_ns = now_ns()
    leader = station.session_of(citizen)
    for _ in range(5):
        stop_group(leader)
        wait_until(pause(0.5), "half a second", limit_s=5)
        os.killpg(leader.pid, signal.SIGCONT)
        wait_until(pause(0.5), "half a second", limit_s=5)
    states = [each.code for each in station.kiosk.journal if each.at_ns > began_ns]
    assert "stalled" not in states
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def test_a_station_that_was_held_up_itself_accuses_nobody(station: Station) -> None:
    citizen = station.welcome(FR)
    began_ns = now_ns()
    process = psutil.Process(station.kiosk.pid)
    process.suspend()
    wait_until(pause(3), "three seconds", limit_s=10)
    process.resume()
    wait_until(pause(2), "two seconds", limit_s=10)
    states = [each.code for each in station.kiosk.journal if each.at_ns > began_ns]
    assert "stalled" not in states
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


@contextmanager
def held(station: Station, citizen: Citizen, for_s: float) -> Iterator[None]:
    """Hold the session still for a while, see it covered, and see it come back."""
    leader = station.session_of(citizen)
    hung_ns = now_ns()
    stop_group(leader)
    station.wait_state("stalled", hung_ns)
    wait_until(lambda: (now_ns() - hung_ns) * NANO > for_s, f"{for_s} s", limit_s=for_s + 10)
    yield
    back_ns = now_ns()
    os.killpg(leader.pid, signal.SIGCONT)
    again = station.wait_state("active", back_ns)
    assert (again.at_ns - back_ns) * NANO < 1 + LATE_S
    station.desktop.wait_gone(station.window(), identifier="stalled.erase")


def pause(for_s: float) -> Callable[[], bool]:
    """True once the time has passed."""
    until_ns = now_ns() + int(for_s / NANO)
    return lambda: now_ns() > until_ns
