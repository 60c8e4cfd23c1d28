"""A machine that slept while a citizen was here has lost them."""

import time
from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.clock import BootClock, MonotonicClock
from kiosk.session.messages import EndAsked, EndReason
from kiosk.station import limits
from kiosk.station.machine import State
from kiosk.station.sleeping import SleepMeter, SleepWatch
from tests.helpers.clock import HandClock
from tests.helpers.loop import WoundLoop
from tests.unit.station.room import Room

TICK = limits.SLEEP_LOOK_EVERY
ONE_SECOND = timedelta(seconds=1)
A_DAY = 86_400


class Machine:
    """Two clocks that run as a machine's do, and what was told."""

    def __init__(self) -> None:
        self.awake, self.boot, self.loop = HandClock(), HandClock(), WoundLoop()
        self.told = 0
        self.live = True
        self.meter = SleepMeter(self.awake, self.boot)
        self.watch = SleepWatch(self.meter, self.loop, lambda: self.live, self._on_slept)
        self.watch.start()

    def _on_slept(self) -> None:
        self.told += 1

    def work(self, time: timedelta) -> None:
        for _ in range(time // TICK):
            self.awake.wind(TICK)
            self.boot.wind(TICK)
            self.loop.wind(TICK)

    def sleep(self, time: timedelta) -> None:
        self.boot.wind(time)


@pytest.fixture
def machine() -> Machine:
    machine = Machine()
    machine.live = False
    machine.sleep(timedelta(days=3))  # of nights before
    machine.work(TICK)
    machine.live = True
    return machine


def test_a_machine_that_is_awake_has_not_slept(machine: Machine) -> None:
    machine.work(timedelta(hours=2))
    assert machine.told == 0
    assert machine.meter.slept() == timedelta()


def test_a_nap_within_the_limit_ends_nothing(machine: Machine) -> None:
    machine.sleep(limits.SLEEP_LIMIT)
    machine.work(timedelta(minutes=1))
    assert machine.told == 0


def test_a_longer_sleep_is_told_once_and_at_the_first_look(machine: Machine) -> None:
    machine.sleep(limits.SLEEP_LIMIT + ONE_SECOND)
    machine.work(TICK)
    assert machine.told == 1
    machine.work(timedelta(minutes=1))
    assert machine.told == 1


def test_naps_of_one_visit_add_up(machine: Machine) -> None:
    for _ in range(2):
        machine.sleep(limits.SLEEP_LIMIT - ONE_SECOND)
        machine.work(TICK)
    assert machine.told == 1


def test_a_visit_does_not_answer_for_the_sleep_before_it(machine: Machine) -> None:
    machine.sleep(limits.SLEEP_LIMIT - ONE_SECOND)
    machine.live = False
    machine.sleep(timedelta(hours=8))
    machine.work(timedelta(minutes=1))
    assert machine.told == 0
    machine.live = True
    machine.work(timedelta(minutes=1))
    assert machine.told == 0


def test_nobody_looks_after_the_stop(machine: Machine) -> None:
    machine.watch.stop()
    machine.sleep(timedelta(hours=1))
    machine.work(timedelta(minutes=1))
    assert machine.told == 0


@pytest.mark.parametrize("jump_s", [A_DAY, -A_DAY, 3600, -3600])
def test_a_wall_clock_that_jumps_is_no_sleep(monkeypatch: pytest.MonkeyPatch, jump_s: int) -> None:
    meter = SleepMeter(MonotonicClock(), BootClock())
    wall, wall_ns, gettime_ns = time.time, time.time_ns, time.clock_gettime_ns
    jump_ns = jump_s * 10**9

    def jumped(clock: int) -> int:
        return gettime_ns(clock) + (jump_ns if clock == time.CLOCK_REALTIME else 0)

    monkeypatch.setattr(time, "time", lambda: wall() + jump_s)
    monkeypatch.setattr(time, "time_ns", lambda: wall_ns() + jump_ns)
    monkeypatch.setattr(time, "clock_gettime_ns", jumped)
    assert abs(meter.slept()) < ONE_SECOND


def test_the_two_real_clocks_run_alike_while_the_machine_is_awake() -> None:
    meter = SleepMeter(MonotonicClock(), BootClock())
    until_ns = time.monotonic_ns() + 50_000_000
    while time.monotonic_ns() < until_ns:
        pass
    assert abs(meter.slept()) < timedelta(milliseconds=25)


# --- in a station ---


def test_a_visit_is_wiped_when_the_machine_wakes(open_room: Callable[..., Room]) -> None:
    room = open_room("deaf")
    room.serve_one()
    room.sleep(limits.SLEEP_LIMIT + ONE_SECOND)
    assert room.state() is State.WIPING
    assert "machine-slept" in room.events()
    room.until(State.IDLE)
    assert room.window.farewells[-1].reason is None
    assert room.events().count("wipe-proven") == 2


def test_not_even_the_goodbye_is_waited_for(open_room: Callable[..., Room]) -> None:
    room = open_room("deaf")
    room.serve_one()
    room.hear(EndAsked(EndReason.ASKED))
    assert room.state() is State.ENDING
    room.sleep(limits.SLEEP_LIMIT + ONE_SECOND)
    assert room.state() is State.WIPING
    room.until(State.IDLE)


def test_an_idle_station_may_sleep_the_night(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.until(State.IDLE)
    room.sleep(timedelta(hours=12))
    assert room.state() is State.IDLE
    room.serve_one()
    room.live(timedelta(seconds=10))
    assert room.state() is State.ACTIVE
    assert "machine-slept" not in room.events()
