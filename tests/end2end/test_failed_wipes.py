"""A wipe that is not proven: out of order with its reason, no visit, until it is erased again with proof."""

from pathlib import Path

import msgspec
import pytest

from kiosk.language import Language
from kiosk.session.leaks import Report, Verdict
from tests.end2end.aftermath import WIPING_LIMIT_S, erase_again, expect_out_of_order, wait_for_limit
from tests.end2end.doomed import stopped, unread
from tests.end2end.station import Station, now_ns
from tests.helpers.timing import wait_until

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180), pytest.mark.usefixtures("portal_as_designed")]

FR = Language.FR


def test_a_checker_that_died_before_it_was_asked_is_replaced(station: Station) -> None:
    citizen = station.welcome(FR)
    (checker,) = station.kiosk.parts("checker")
    checker.kill()
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def test_a_checker_that_dies_over_the_question_puts_the_station_out_of_order(station: Station) -> None:
    citizen = station.welcome(FR)
    (checker,) = station.kiosk.parts("checker")
    left_ns = now_ns()
    with stopped(checker):
        citizen.stop()
        station.kiosk.wait_for_event("wipe-started", after_ns=left_ns)
        checker.kill()
    expect_out_of_order(station, "no-report", left_ns)
    erase_again(station, citizen)


def test_a_checker_that_hangs_puts_the_station_out_of_order(station: Station) -> None:
    citizen = station.welcome(FR)
    (checker,) = station.kiosk.parts("checker")
    left_ns = now_ns()
    with stopped(checker):
        citizen.stop()
        wait_for_limit(station, "wiping", left_ns, WIPING_LIMIT_S)
    expect_out_of_order(station, "wipe-limit", left_ns)
    erase_again(station, citizen)


def test_a_folder_that_is_still_there_puts_the_station_out_of_order(station: Station) -> None:
    """It is made anew between the erasing and the look, as if the erasing had not reached it."""
    citizen = station.welcome(FR)
    (checker,) = station.kiosk.parts("checker")
    left_ns = now_ns()
    with stopped(checker):
        citizen.stop()
        wait_until(lambda: unread(checker, 0), "the question to the checker", limit_s=WIPING_LIMIT_S)
        citizen.scratch.mkdir()
    expect_out_of_order(station, "scratch", left_ns)
    erase_again(station, citizen)


def test_a_piece_of_a_page_in_shared_memory_puts_the_station_out_of_order(station: Station) -> None:
    """A living process holds it open, so the sweep may not erase it: the checker tells all the same."""
    citizen = station.welcome(FR)
    left_ns = now_ns()
    planted = Path("/dev/shm") / f".org.chromium.Chromium.{citizen.scratch.name[:6]}"
    with planted.open("wb") as held:
        held.write(b"canary")
        citizen.stop()
        expect_out_of_order(station, "shared-memory", left_ns)
        assert "still runs" in station.expect(f"out-of-order.remedy.{Language.EN}").name
    planted.unlink(missing_ok=True)
    erase_again(station, citizen)


def test_the_report_of_a_wipe_speaks_of_every_place(station: Station) -> None:
    citizen = station.welcome(FR)
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)
    report = msgspec.json.decode(
        (station.visits.parent / "state" / "last-wipe.json").read_bytes(), type=Report
    )
    assert report.clean
    verdicts = {leak.id: leak.verdict for leak in report.leaks}
    browser = {verdicts[f"L{number:02}"] for number in (*range(1, 12), *range(13, 18), 20, 31, 34, 35)}
    assert browser == {Verdict.CLEAN}
