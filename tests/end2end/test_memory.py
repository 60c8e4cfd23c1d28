"""A visit that takes more memory than the settings allow: its page is ended, and can be opened again.

It has a file of its own: two stations on one display would take the keyboard from each other.
"""

from pathlib import Path
from typing import Final

import pytest

from kiosk.language import Language
from tests.end2end.doomed import another_screen, renderers
from tests.end2end.site import Site
from tests.end2end.station import Station, now_ns
from tests.helpers.atspi import Desktop

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180)]

LEAST_MB: Final = 768  # the lowest that station.toml may say; the page's own limit allows more
GREED_S: Final = 60.0


def test_the_station_ends_the_largest_part_of_a_visit_that_takes_too_much(
    tmp_path: Path, desktop: Desktop
) -> None:
    settings = tmp_path / "station.toml"
    settings.write_text(f"memory_limit_mb = {LEAST_MB}\n", encoding="utf-8")
    with Station(tmp_path / "station", desktop, "--settings", str(settings)) as station:
        station.wait_ready()
        station.portal.set_faults(return_to_landing="never", scripts="greedy")
        citizen = station.welcome(Language.FR)
        citizen.prepare("eid")
        began_ns = now_ns()
        (greedy,) = renderers(station.session_of(citizen))
        with another_screen(GREED_S):
            station.portal.set_faults(return_to_landing="never")  # the next page will be as designed
        station.kiosk.wait_for_event("part-killed", after_ns=began_ns)
        assert not greedy.is_running()
        citizen.expect("trouble.again")
        citizen.press("trouble.again")
        citizen.expect_step(1)
        Site(citizen).start()
        left_ns = now_ns()
        citizen.stop()
        station.expect_wiped(citizen, left_ns)
        assert [entry.event for entry in station.kiosk.journal].count("part-killed") == 1
