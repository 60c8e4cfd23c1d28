"""The supervisor with acted sessions: every way a visit can go, in real processes and wound time."""

import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.language import Language
from kiosk.session.messages import EndReason, InputSeen, Pace, PaceChanged
from kiosk.station import limits
from kiosk.station.farewell import Farewell
from kiosk.station.machine import Event, State
from tests.unit.station.room import SETTINGS, Room


def test_a_whole_visit_ends_in_a_proven_wipe_and_the_next_citizen_is_served(
    open_room: Callable[..., Room],
) -> None:
    room = open_room()
    for _ in range(3):
        room.serve_one()
        first = {entry.name for entry in room.folder.iterdir()}
        room.supervisor.handle(Event.END_ASKED)
        room.until(State.IDLE)
        assert len({entry.name for entry in room.folder.iterdir()} & first) <= 1  # the spare one alone
    assert room.events().count("wipe-proven") == 4
    one = ["starting nl", "leaving", "erasing", "attract"]
    assert room.window.shown == ["attract", *one, *one, *one]
    assert room.window.clipboard_cleared == 4


def test_a_citizen_who_comes_before_the_standby_is_ready_waits_for_it(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.until(State.IDLE)
    room.supervisor.citizen_came(Language.FR)
    assert "standby-ready" not in room.events()
    room.until(State.ACTIVE)


@pytest.mark.parametrize("how", ["dies-at-begin", "lies-at-begin"])
def test_a_session_that_dies_or_lies_is_wiped(open_room: Callable[..., Room], how: str) -> None:
    room = open_room(how)
    room.until(State.IDLE)
    room.until_journal_says("standby-ready")
    room.supervisor.citizen_came(Language.FR)
    room.until(State.IDLE)
    assert "wipe-proven" in room.events()
    assert ("message-refused" in room.events()) == (how == "lies-at-begin")


def test_a_session_that_never_shows_is_wiped_by_the_limit(open_room: Callable[..., Room]) -> None:
    room = open_room("mute")
    room.until(State.IDLE)
    room.until_journal_says("standby-ready")
    room.supervisor.citizen_came(Language.FR)
    room.loop.wind(limits.SESSION_START_LIMIT)
    room.until(State.IDLE)


def test_a_session_that_does_not_say_goodbye_is_ended_by_the_limit(open_room: Callable[..., Room]) -> None:
    room = open_room("deaf")
    room.serve_one()
    room.supervisor.handle(Event.END_ASKED)
    assert room.state() is State.ENDING
    room.loop.wind(limits.GOODBYE_LIMIT)
    room.until(State.IDLE)


def test_idleness_warns_then_ends_and_any_input_calms(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    room.live(timedelta(seconds=SETTINGS.idle_s))
    assert room.state() is State.WARNING
    assert room.window.shown[-1] == "chime"
    room.hear(InputSeen())
    assert room.state() is State.ACTIVE
    room.live(timedelta(seconds=SETTINGS.idle_s - 1))
    assert room.state() is State.ACTIVE
    room.live(timedelta(seconds=1))
    room.live(timedelta(seconds=SETTINGS.warning_s))
    room.until(State.IDLE)
    assert room.window.farewells[-1] == Farewell(EndReason.IDLE)


def test_who_reads_is_asked_later(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    room.hear(PaceChanged(Pace.READING))
    room.live(timedelta(seconds=SETTINGS.reading_idle_s - 1))
    assert room.state() is State.ACTIVE
    room.live(timedelta(seconds=1))
    assert room.state() is State.WARNING


def test_no_visit_is_longer_than_the_limit_however_busy(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    for _ in range(SETTINGS.visit_limit_min * 2):
        room.live(timedelta(seconds=30))
        room.hear(InputSeen())
    assert room.state() is State.ENDING
    room.until(State.IDLE)


def test_a_standby_that_says_more_than_ready_is_thrown_away(open_room: Callable[..., Room]) -> None:
    room = open_room("chatty")
    room.until(State.IDLE)
    room.until_journal_says("standby-died")


@pytest.mark.parametrize("how", ["dies-at-once", "never-ready"])
def test_a_standby_that_never_comes_up_puts_the_station_out_of_order(
    open_room: Callable[..., Room], how: str
) -> None:
    room = open_room(how)
    room.until(State.IDLE)
    for tries in range(1, limits.STANDBY_TRIES + 1):
        if how == "never-ready":
            room.loop.wind(limits.STANDBY_START_LIMIT)
        room.until_journal_says("standby-died", tries)
        room.loop.wind(limits.STANDBY_RETRY_DELAY * tries)
    assert room.state() is State.OUT_OF_ORDER
    assert room.window.shown[-1] == "out-of-order standby-lost"


@pytest.mark.parametrize("checker", [["/nowhere/checker"], [sys.executable, "-c", "print('nonsense')"]])
def test_without_a_proof_the_station_is_out_of_order(
    open_room: Callable[..., Room], checker: list[str]
) -> None:
    room = open_room("well", checker)
    room.until(State.OUT_OF_ORDER)
    assert room.window.shown == ["out-of-order no-report"]


def test_a_checker_that_never_answers_is_not_waited_for(open_room: Callable[..., Room]) -> None:
    room = open_room("well", [sys.executable, "-c", "import time; time.sleep(60)"])
    room.loop.wind(limits.BOOT_SWEEP_LIMIT)
    assert room.state() is State.OUT_OF_ORDER
    assert room.window.shown == ["out-of-order wipe-limit"]


def test_a_facilitator_can_have_it_wiped_again(open_room: Callable[..., Room], tmp_path: Path) -> None:
    """The checker refuses while a file says so, as a disk that cannot be written would make it."""
    blocker = tmp_path / "blocker"
    blocker.touch()
    lying = (
        f"import os, sys; os.path.exists({str(blocker)!r}) and sys.exit(1);"
        "from kiosk.session.checker import main; main()"
    )
    room = open_room("well", [sys.executable, "-c", lying])
    room.until(State.OUT_OF_ORDER)
    room.supervisor.citizen_came(Language.FR)
    assert room.state() is State.OUT_OF_ORDER
    room.supervisor.retry()
    assert room.state() is State.WIPING
    room.until(State.OUT_OF_ORDER)
    blocker.unlink()
    room.supervisor.retry()
    room.serve_one()


def test_the_boot_sweep_removes_what_an_earlier_run_left(
    open_room: Callable[..., Room], tmp_path: Path
) -> None:
    left = tmp_path / "visits" / "0123456789abcdef" / "home"
    left.mkdir(parents=True, mode=0o700)
    left.parent.parent.chmod(0o700)
    (left / "certificate.pdf").touch()
    room = open_room()
    room.until(State.IDLE)
    assert not left.parent.exists()


def test_the_report_is_kept_and_holds_no_path(open_room: Callable[..., Room], tmp_path: Path) -> None:
    room = open_room()
    room.until(State.IDLE)
    kept = (tmp_path / "last-wipe.json").read_text()
    assert {line["id"] for line in json.loads(kept)["lines"]} >= {"process-group", "scratch", "clipboard"}
    assert str(tmp_path) not in kept


@pytest.mark.parametrize("first", ["standby", "session"])
def test_a_standby_that_dies_around_a_wipe_is_started_again_only_after_it(
    open_room: Callable[..., Room], tmp_path: Path, first: str
) -> None:
    """The checker does not look while a file is there, so that the wipe outlasts the delay of another try."""
    holder = tmp_path / "holder"
    waiting = f"""
import os, time
from kiosk.session import checker, leaks
look = leaks.check
def wait_and_look(request):
    while os.path.exists({str(holder)!r}):
        time.sleep(0.01)
    return look(request)
leaks.check = wait_and_look
checker.main()
"""
    room = open_room("well", [sys.executable, "-c", waiting])
    room.serve_one()
    room.until_journal_says("standby-ready", 2)
    standby = room.supervisor._standby._link
    session = room.supervisor._session
    assert standby
    assert session
    holder.touch()
    for link in (standby, session) if first == "standby" else (session, standby):
        assert link.visit.process.session
        os.killpg(link.visit.process.session, signal.SIGKILL)
    room.until(State.WIPING)
    room.until_journal_says("standby-died")
    started = room.events().count("standby-started")
    room.loop.wind(limits.STANDBY_RETRY_DELAY)
    assert room.events().count("standby-started") == started
    holder.unlink()
    room.until(State.IDLE)
    room.until_journal_says("standby-ready", 3)
