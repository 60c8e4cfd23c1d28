"""Whatever of a visit is killed or hangs, and whenever: attract after a proven wipe, or out of order.

Every test leaves a ready station, and sees nothing left of the visit it had.
"""

from pathlib import Path
from typing import Final

import psutil
import pytest

from kiosk.language import Language
from kiosk.station import limits
from tests.end2end.aftermath import (
    STARTING_LIMIT_S,
    erase_again,
    expect_nothing_left,
    expect_out_of_order,
    leave_at_once,
    ready_beside,
    wait_for_limit,
    whole_journey,
)
from tests.end2end.citizen import Citizen
from tests.end2end.doomed import (
    Killed,
    cut_short,
    is_alive,
    kill_renderers,
    moments,
    stop_group,
    stopped,
    touch,
)
from tests.end2end.site import Site
from tests.end2end.station import Station, born_in, now_ns, scratch_of
from tests.end2end.test_journeys import take_and_leave, walk
from tests.helpers.timing import wait_until

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(300), pytest.mark.usefixtures("portal_as_designed")]

FR, NL, EN = Language.FR, Language.NL, Language.EN
SEEDS: Final = (11, 23, 37, 41, 53)  # ten kills each
RETRIED_NS: Final = int(2 * limits.STANDBY_RETRY_DELAY.total_seconds() * 1e9)
DEATH_LIMIT_S: Final = 10.0


# --- the session ---


@pytest.mark.parametrize("seed", SEEDS)
def test_a_session_killed_at_any_moment_leaves_nothing_and_the_next_citizen_can_come(
    station: Station, seed: int
) -> None:
    """Ten kills a seed: two within 0.3 s after the touch, eight over the 22 acts that follow, evenly by
    number and not by length, each at 0 to 1 s after the act began.
    """
    for moment in moments(seed, at_touch=2, later=8):
        killed = cut_short(station, moment)
        try:
            expect_safe(station, killed)
        except AssertionError as error:
            error.add_note(f"seed {seed}, {moment}")
            raise


def test_after_all_the_kills_a_whole_journey_works(station: Station) -> None:
    whole_journey(station)


def test_a_session_that_hangs_at_the_touch_is_ended_by_the_limit(station: Station) -> None:
    station.wait_ready()
    (leader,) = station.kiosk.parts("session")
    scratch = Path(scratch_of(leader))
    stop_group(leader)
    touched_ns = now_ns()
    touch(station, NL)
    station.expect("screen.title")
    wait_for_limit(station, "starting", touched_ns, STARTING_LIMIT_S)
    expect_nothing_left(station, scratch, touched_ns)
    leave_at_once(station)


def test_a_session_that_hangs_at_its_goodbye_is_ended_by_the_limit(station: Station) -> None:
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    (portal,) = station.kiosk.parts("practice")
    asked_ns = now_ns()
    with stopped(portal):  # the log-out must not be over before the session hangs
        citizen.stop()
        station.wait_state("ending", asked_ns)
        stop_group(station.session_of(citizen))
        wait_for_limit(station, "ending", asked_ns, STARTING_LIMIT_S)
        station.expect_wiped(citizen, asked_ns)


# --- the standby ---


def test_a_standby_that_dies_is_replaced_before_the_next_citizen(station: Station) -> None:
    station.wait_ready()
    killed_ns, scratch = kill_standby(station)
    station.kiosk.wait_for_event("standby-ready", after_ns=killed_ns)
    assert not scratch.exists()
    assert born_in(scratch) == []
    leave_at_once(station)


def test_a_citizen_who_touches_right_after_the_standby_died_is_served(station: Station) -> None:
    station.wait_ready()
    killed_ns, _ = kill_standby(station)
    station.kiosk.wait_for_event("standby-died", after_ns=killed_ns)
    citizen = Citizen(station.desktop, station.kiosk.pid, EN)
    citizen.come()
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def test_a_standby_that_dies_during_a_visit_does_not_disturb_it(station: Station) -> None:
    came_ns = now_ns()
    citizen = station.welcome(FR)
    station.kiosk.wait_for_event("session-shown", after_ns=came_ns)
    killed_ns, _ = kill_standby(station, beside=citizen)
    citizen.prepare("eid")
    station.kiosk.wait_for_event("standby-ready", after_ns=killed_ns)
    walk(citizen, Site(citizen), "eid")
    take_and_leave(station, citizen)


@pytest.mark.parametrize("first", ["standby", "session"])
def test_a_standby_that_dies_around_a_wipe_does_not_spoil_the_proof(station: Station, first: str) -> None:
    """The checker is held, so that the wipe lasts longer than the standby needs to be started again."""
    citizen = station.welcome(FR)
    ready_beside(station, citizen)
    (checker,) = station.kiosk.parts("checker")
    began_ns = now_ns()
    with stopped(checker):
        if first == "standby":
            kill_standby(station, beside=citizen)
            died = station.kiosk.wait_for_event("standby-died", after_ns=began_ns)
            station.kiosk.kill_group(station.session_of(citizen))
        else:
            station.kiosk.kill_group(station.session_of(citizen))
            station.kiosk.wait_for_event("wipe-started", after_ns=began_ns)
            kill_standby(station, beside=citizen)
            died = station.kiosk.wait_for_event("standby-died", after_ns=began_ns)
        again_ns = died.at_ns + RETRIED_NS
        wait_until(lambda: now_ns() > again_ns, "the time of another try", limit_s=STARTING_LIMIT_S)
    station.expect_wiped(citizen, began_ns)
    leave_at_once(station)


# --- what the citizen's page comes from ---


def test_a_page_that_crashes_can_be_opened_again_at_the_same_step(station: Station) -> None:
    """Nothing is asked through assistive technology until the screen has changed: Qt 6.12's web engine may
    end by a segmentation fault over a question about a page whose renderer dies. Then the visit is wiped.
    """
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    deeds = list(Site(citizen).deeds("eid").values())
    for number, deed in enumerate(deeds[:6], start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(7)
    kill_renderers(station.session_of(citizen))
    citizen.expect("trouble.again")
    assert citizen.title() == "La page s’est arrêtée."
    citizen.press("trouble.again")
    citizen.expect_step(7)
    for number, deed in enumerate(deeds[6:], start=7):
        citizen.expect_step(number)
        deed()
    take_and_leave(station, citizen)


def test_a_portal_that_dies_during_a_visit_comes_back(station: Station) -> None:
    citizen = station.welcome(NL)
    citizen.prepare("code")
    site = Site(citizen)
    site.start()
    citizen.expect_step(2)
    (portal,) = station.kiosk.parts("practice")
    with stopped(
        psutil.Process(station.kiosk.pid)
    ):  # else it might be back before the next page is asked for
        portal.kill()
        list(site.deeds("code").values())[1]()
        citizen.expect("trouble.again")
    killed_ns = now_ns()
    station.kiosk.wait_for_event("portal-started", after_ns=killed_ns)
    citizen.press("trouble.again")
    citizen.wait(citizen.step, "the guide again")
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)
    whole_journey(station)


def kill_standby(station: Station, beside: Citizen | None = None) -> tuple[int, Path]:
    """Kill the warm session; when that was, and where its folder is."""
    scratch = beside.scratch if beside else None
    (standby,) = [each for each in station.kiosk.parts("session") if scratch_of(each) != str(scratch)]
    folder = Path(scratch_of(standby))
    killed_ns = now_ns()
    station.kiosk.kill_group(standby)
    wait_until(lambda: not is_alive(standby), "the standby killed", limit_s=DEATH_LIMIT_S)
    return killed_ns, folder


def expect_safe(station: Station, killed: Killed) -> None:
    """See attract after a proven wipe; or out of order with its reason, and attract once it is asked for."""
    station.kiosk.wait_for_event("session-died", after_ns=killed.touched_ns)
    if station.wait_outcome(killed.touched_ns) == "out-of-order":
        expect_out_of_order(station, reason(station), killed.touched_ns)
        erase_again(station, killed.citizen)
    station.expect_wiped(killed.citizen, killed.touched_ns)


def reason(station: Station) -> str:
    """Why the last wipe is not proven, as the journal says."""
    codes = [each.code for each in station.kiosk.journal if each.event in ("wipe-failed", "limit-passed")]
    return codes[-1].replace("wiping", "wipe-limit")
