"""The station itself is killed: nothing of it runs on, and the next one begins with a proven wipe.

It has a file of its own: two stations on one display would take the keyboard from each other.
"""

from pathlib import Path
from typing import Final

import psutil
import pytest

from kiosk.language import Language
from tests.end2end.aftermath import expect_nothing_left, ready_beside, whole_journey
from tests.end2end.citizen import Citizen
from tests.end2end.site import Site
from tests.end2end.station import Station, born_in, now_ns
from tests.helpers.atspi import Desktop
from tests.helpers.timing import wait_until

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180)]

FR = Language.FR
ORPHANS_LIMIT_S: Final = 10.0  # from the station's death to the end of the last it had started


def test_a_station_killed_during_a_visit_takes_all_with_it_and_the_next_one_wipes_what_is_left(
    tmp_path: Path, desktop: Desktop
) -> None:
    with Station(tmp_path, desktop) as first:
        citizen = begin_a_visit(first)
        ready_beside(first, citizen)
        kill_station(first)
    assert born_in(citizen.scratch) == []
    assert citizen.scratch.exists()
    killed_ns = now_ns()
    with Station(tmp_path, desktop) as second:
        expect_nothing_left(second, citizen.scratch, killed_ns)
        news = [each.event for each in second.kiosk.journal if each.at_ns > killed_ns]
        assert news.index("wipe-proven") < news.index("attract-shown")
        second.wait_ready()
        assert len(second.folders()) == 1  # the next session's
        second.portal.set_faults(return_to_landing="never")
        whole_journey(second)


def begin_a_visit(station: Station) -> Citizen:
    """A citizen in the middle of the site."""
    station.wait_ready()
    station.portal.set_faults(return_to_landing="never")
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    for number, deed in enumerate(list(Site(citizen).deeds("eid").values())[:6], start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(7)
    return citizen


def kill_station(station: Station) -> None:
    """Kill the one process, and see everything that it had started end by itself."""
    assert station.kiosk.family()  # remembers what to look for
    psutil.Process(station.kiosk.pid).kill()
    left = station.kiosk.family
    wait_until(lambda: not left(), lambda: f"nothing left, but there is {left()}", limit_s=ORPHANS_LIMIT_S)
