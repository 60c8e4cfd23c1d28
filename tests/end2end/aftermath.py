"""What comes after something was killed: a proven wipe, or a station out of order, and the next citizen."""

from pathlib import Path
from typing import Final

from kiosk.language import Language
from kiosk.station import limits
from tests.end2end.citizen import Citizen
from tests.end2end.site import Site
from tests.end2end.station import Station, born_in, now_ns
from tests.end2end.test_journeys import take_and_leave, walk
from tests.helpers.timing import wait_until

FR, EN = Language.FR, Language.EN
NOT_ERASED: Final = "We are not sure that everything is erased. So nobody may use it now."
STARTING_LIMIT_S: Final = limits.SESSION_START_LIMIT.total_seconds() + 20
WIPING_LIMIT_S: Final = limits.WIPE_LIMIT.total_seconds() + 20


def whole_journey(station: Station) -> None:
    """From attract to the certificate and back."""
    citizen = station.welcome(FR)
    citizen.prepare("code")
    walk(citizen, Site(citizen), "code")
    take_and_leave(station, citizen)


def leave_at_once(station: Station) -> None:
    """Come, and stop at the first question; the station is ready for the next."""
    citizen = station.welcome(EN)
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def erase_again(station: Station, citizen: Citizen) -> None:
    """Press what the facilitator presses; the wipe is proven now, and the next citizen can come."""
    retried_ns = now_ns()
    station.desktop.press(station.window(), identifier="out-of-order.retry")
    station.wait_state("idle", retried_ns, WIPING_LIMIT_S)
    station.expect_wiped(citizen, retried_ns)
    leave_at_once(station)


def expect_out_of_order(station: Station, code: str, after_ns: int) -> None:
    """See the reason in plain words and as a code, and that no visit can be started."""
    assert station.wait_outcome(after_ns) == "out-of-order"
    assert station.expect(f"out-of-order.reason.{EN}").name == NOT_ERASED
    assert station.expect("out-of-order.code").name == f"({code})"
    assert station.desktop.find(station.window(), identifier=f"attract.language.{FR}") is None


def expect_nothing_left(station: Station, scratch: Path, after_ns: int) -> None:
    """See a wipe proven, and nothing of a visit that had no citizen to ask."""
    assert station.wait_outcome(after_ns) == "idle"
    station.kiosk.wait_for_event("wipe-proven", after_ns=after_ns)
    station.leave_last_words()
    station.kiosk.wait_for_event("attract-shown", after_ns=after_ns)
    assert not scratch.exists()
    assert born_in(scratch) == []


def wait_for_limit(station: Station, state: str, after_ns: int, limit_s: float) -> None:
    """Wait until the limit of a state has passed."""
    entry = station.kiosk.wait_for_event("limit-passed", after_ns=after_ns, limit_s=limit_s)
    assert entry.code == state


def ready_beside(station: Station, citizen: Citizen) -> None:
    """Wait until the next session is warm while this one is in use."""

    def news() -> bool:
        events = [
            each.event for each in station.kiosk.journal if each.event.startswith(("citizen", "standby"))
        ]
        return events[-1:] == ["standby-ready"]

    wait_until(news, "the next session warm", limit_s=STARTING_LIMIT_S)
    assert citizen.is_there()
