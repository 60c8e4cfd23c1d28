"""A wipe that is not proven: out of order with its reason, no visit, until it is erased again with proof."""

import pytest

from kiosk.language import Language
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
