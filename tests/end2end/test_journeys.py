"""From attract to the certificate and back to attract, by assistive technology and keys alone."""

import pytest

from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.site import Site
from tests.end2end.station import Station, now_ns

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180), pytest.mark.usefixtures("portal_as_designed")]

FR, NL, EN = Language.FR, Language.NL, Language.EN
JOURNEYS = [(FR, "eid"), (FR, "itsme"), (FR, "code"), (NL, "eid"), (NL, "code"), (EN, "eid")]


@pytest.mark.parametrize(("language", "key"), JOURNEYS)
def test_a_citizen_gets_the_certificate_and_leaves_nothing(
    station: Station, language: Language, key: str
) -> None:
    citizen = station.welcome(language)
    citizen.prepare(key)
    walk(citizen, Site(citizen), key)
    take_and_leave(station, citizen)


def test_a_certificate_for_abroad_is_paid_for_in_the_frame_of_another_host(station: Station) -> None:
    citizen = station.welcome(NL)
    citizen.prepare("itsme", purpose="abroad")
    walk(citizen, Site(citizen), "itsme", abroad=True)
    take_and_leave(station, citizen)


def test_a_log_in_that_ends_on_the_landing_page_leads_to_the_start_once_more(station: Station) -> None:
    station.portal.set_faults(return_to_landing="always")
    citizen = station.welcome(FR)
    citizen.prepare("code")
    site = Site(citizen)
    deeds = list(site.deeds("code").values())
    for number, deed in enumerate(deeds[:5], start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(1)
    site.start()
    for number, deed in enumerate(deeds[5:], start=6):
        citizen.expect_step(number)
        deed()
    take_and_leave(station, citizen)


def walk(citizen: Citizen, site: Site, key: str, *, abroad: bool = False) -> None:
    """Do what each step asks for; the guide has to reach each step by itself."""
    for number, deed in enumerate(site.deeds(key, abroad=abroad).values(), start=1):
        citizen.expect_step(number)
        deed()


def take_and_leave(station: Station, citizen: Citizen) -> None:
    """See the document, close it, go to the end; then the next citizen can come."""
    assert "page-blocked" not in [entry.event for entry in station.kiosk.journal]
    (document,) = (citizen.scratch / "documents").iterdir()
    assert document.read_bytes().startswith(b"%PDF-")
    citizen.press("frame.next")
    citizen.wait(citizen.step, "the guide again")
    assert citizen.step() == citizen.last_step() - 1
    left_ns = now_ns()
    citizen.finish()
    station.expect_wiped(citizen, left_ns)
    station.wait_ready()
    assert len(station.folders()) == 1  # the next session's
