"""A portal whose labels all changed: nothing wrong is pointed at, and the citizen gets there by hand."""

from typing import Final

import pytest

from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.site import Site
from tests.end2end.station import Station
from tests.end2end.test_journeys import take_and_leave

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180), pytest.mark.usefixtures("portal_as_designed")]

SEEN_IN_THE_TARGET: Final = {"use", "sign"}  # steps that are done once their own target is ticked
HINTS: Final = ("guide.missing", "guide.dark")


def test_with_every_label_changed_nothing_is_lit_and_the_certificate_is_reached(station: Station) -> None:
    station.portal.set_faults(return_to_landing="never", labels="changed")
    citizen = station.welcome(Language.FR)
    citizen.prepare("eid")
    site = Site(citizen, labels_changed=True)
    for number, (step, deed) in enumerate(site.deeds("eid").items(), start=1):
        citizen.expect_step(number)
        expect_no_pointing(citizen, site, step)
        deed()
        if step in SEEN_IN_THE_TARGET:
            assert citizen.step() == number
            citizen.press("frame.next")
    take_and_leave(station, citizen)


def test_the_words_and_the_size_may_change_at_a_step_and_the_place_stays(station: Station) -> None:
    citizen = station.welcome(Language.FR)
    citizen.prepare("code")
    site = Site(citizen)
    deeds = list(site.deeds("code").values())
    for number, deed in enumerate(deeds[:6], start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(7)
    french = citizen.title()
    citizen.choose_in_sheet("frame.language", "nl")
    citizen.wait(lambda: citizen.title() not in ("", french), "the step in Dutch")
    citizen.choose_in_sheet("frame.text-size", "largest")
    citizen.wait(lambda: citizen.shows("guide.toggle"), "the guide folded into a strip")
    assert citizen.step() == 7
    citizen.choose_in_sheet("frame.text-size", "normal")
    citizen.choose_in_sheet("frame.language", "fr")
    citizen.wait(lambda: citizen.title() == french, "the same step in French")
    deeds[6]()
    citizen.expect_step(8)
    citizen.stop()


def expect_no_pointing(citizen: Citizen, site: Site, step: str) -> None:
    """See the guide say that it points at nothing here, and nothing lit on the page."""
    citizen.wait(lambda: any(map(citizen.shows, HINTS)), lambda: f"what the guide sees at {step}")
    assert site.lit() == 0, step
