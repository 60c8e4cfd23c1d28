"""The end of a visit logs the citizen out, says honestly whether that was seen, and never waits long."""

import subprocess
import sys
from typing import Final

import msgspec
import psutil
import pytest

from kiosk import paths
from kiosk.browsing.leaving import LOG_OUT_LIMIT
from kiosk.language import Language
from kiosk.procedures.model import Portal
from kiosk.procedures.reading import read_pack
from tests.end2end.citizen import Citizen
from tests.end2end.doomed import stopped
from tests.end2end.log_out_driver import FAULTS, PAGE_HANGS, Ending
from tests.end2end.site import Site
from tests.end2end.station import Station, now_ns
from tests.helpers.portal_walk import log_ins

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(240)]

RUN_LIMIT_S: Final = 120
LATE_S: Final = 3.0  # a loaded machine
CONFIRMED_FR: Final = "Vous êtes déconnecté du site."
UNCONFIRMED_NL: Final = "Wij zagen niet dat de site u afmeldde. Dat gebeurt na een tijdje vanzelf."
GOOD: Final = ("as-is", "slow", PAGE_HANGS)


# --- the browser and the portal ---


@pytest.fixture(scope="module")
def endings(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ending, ...]:
    output = tmp_path_factory.mktemp("log-out") / "endings.json"
    run = subprocess.run(
        [sys.executable, "-m", "tests.end2end.log_out_driver", str(output)],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=RUN_LIMIT_S,
        check=False,
        cwd=paths.program(),
    )
    assert run.returncode == 0, run.stderr[-4000:]
    return msgspec.json.decode(output.read_bytes(), type=tuple[Ending, ...])


def test_every_fault_was_tried(endings: tuple[Ending, ...]) -> None:
    assert {ending.fault for ending in endings} == set(FAULTS)
    assert {ending.language for ending in endings} == set(Language)
    assert all(min(ending.before.values()) >= 1 for ending in endings), "nobody was logged in"


@pytest.mark.parametrize("fault", GOOD)
def test_a_confirmed_log_out_ends_both_log_ins_and_leaves_the_cookies_worthless(
    endings: tuple[Ending, ...], fault: str
) -> None:
    for ending in endings:
        if ending.fault == fault:
            assert ending.confirmed, ending
            assert ending.after == {site: count - 1 for site, count in ending.before.items()}, ending
            assert not ending.old_cookies_open, ending


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault not in GOOD])
def test_a_log_out_that_was_not_seen_is_never_claimed(endings: tuple[Ending, ...], fault: str) -> None:
    for ending in endings:
        if ending.fault == fault:
            assert not ending.confirmed, ending
            assert ending.old_cookies_open, ending  # so it is right to say so


def test_none_lasts_longer_than_its_limit(endings: tuple[Ending, ...]) -> None:
    pack, _ = read_pack(paths.resources() / "packs" / "brussels")
    assert pack is not None
    limit_s = len(pack.portals[Portal.PRACTICE].log_out) * LOG_OUT_LIMIT.total_seconds()
    assert all(ending.took_s < limit_s + LATE_S for ending in endings), endings


# --- the whole program ---


def test_who_stops_is_logged_out_and_the_next_citizen_has_to_log_in(
    station: Station, portal_as_designed: None
) -> None:
    citizen = log_in(station, Language.FR)
    port = station.portal_port()
    assert log_ins(port) == {"irisbox": 1, "csam": 1}
    stopped_ns = now_ns()
    citizen.stop()
    told = station.kiosk.wait_for_event("log-out-told", after_ns=stopped_ns)
    assert told.code == "confirmed"
    assert station.expect("farewell.log-out").name == CONFIRMED_FR
    assert log_ins(port) == {"irisbox": 0, "csam": 0}
    station.expect_wiped(citizen, stopped_ns)
    following = log_in(station, Language.FR)  # which asks for the key again
    left_ns = now_ns()
    following.stop()
    station.expect_wiped(following, left_ns)


def test_a_portal_that_does_not_answer_is_not_waited_for_and_it_is_said(
    station: Station, portal_as_designed: None
) -> None:
    citizen = log_in(station, Language.NL)
    (portal,) = station.kiosk.parts("practice")
    stopped_ns = now_ns()
    with stopped(psutil.Process(portal.pid)):
        citizen.stop()
        told = station.kiosk.wait_for_event("log-out-told", after_ns=stopped_ns)
        assert told.code == "unconfirmed"
        assert station.expect("farewell.log-out").name == UNCONFIRMED_NL
        station.expect_wiped(citizen, stopped_ns)
    asked = station.kiosk.wait_for_event("end-requested", after_ns=stopped_ns)
    wiped = station.kiosk.wait_for_event("wipe-started", after_ns=stopped_ns)
    assert (wiped.at_ns - asked.at_ns) / 1e9 < 2 * LOG_OUT_LIMIT.total_seconds() + LATE_S


def test_who_will_not_wait_for_the_log_out_is_erased_at_once(
    station: Station, portal_as_designed: None
) -> None:
    citizen = log_in(station, Language.FR)
    (portal,) = station.kiosk.parts("practice")
    stopped_ns = now_ns()
    with stopped(psutil.Process(portal.pid)):
        citizen.stop()
        station.desktop.press(station.window(), identifier="leaving.erase")
        pressed_ns = now_ns()
        wiped = station.kiosk.wait_for_event("wipe-started", after_ns=stopped_ns)
        assert (wiped.at_ns - pressed_ns) / 1e9 < 1
        station.expect_wiped(citizen, stopped_ns)
    events = [entry.event for entry in station.kiosk.journal if entry.at_ns > stopped_ns]
    assert "log-out-told" not in events


def test_who_never_saw_the_site_is_told_nothing_of_it(station: Station, portal_as_designed: None) -> None:
    citizen = station.welcome(Language.FR)
    left_ns = now_ns()
    citizen.stop()
    told = station.kiosk.wait_for_event("log-out-told", after_ns=left_ns)
    assert told.code == "not-needed"
    wiped = station.kiosk.wait_for_event("wipe-started", after_ns=left_ns)
    asked = station.kiosk.wait_for_event("end-requested", after_ns=left_ns)
    assert (wiped.at_ns - asked.at_ns) / 1e9 < 1
    station.expect_wiped(citizen, left_ns)


def log_in(station: Station, language: Language) -> Citizen:
    """A citizen who is logged in, at the first page of the wizard."""
    citizen = station.welcome(language)
    citizen.prepare("eid")
    for number, deed in enumerate(list(Site(citizen).deeds("eid").values())[:5], start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(6)
    return citizen
