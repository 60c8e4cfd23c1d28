"""How long somebody may be still, by what they are doing."""

from datetime import timedelta

import pytest

from kiosk.session.messages import Pace
from kiosk.settings import Settings
from kiosk.station.idling import IdleClock, idle_limits
from kiosk.station.machine import Event
from tests.helpers.loop import WoundLoop

SHORT, LONG, LONGEST = timedelta(seconds=60), timedelta(seconds=120), timedelta(seconds=200)
LIMITS = {Pace.USING: SHORT, Pace.READING: LONG, Pace.PHONE: LONGEST}
A_MOMENT = timedelta(milliseconds=1)


class Counted:
    """A clock, and how often it told that somebody is idle."""

    def __init__(self) -> None:
        self.loop = WoundLoop()
        self.told: list[Event] = []
        self.clock = IdleClock(LIMITS, self.loop, self.told.append)
        self.clock.begin()

    @property
    def times(self) -> int:
        assert set(self.told) <= {Event.IDLE_PASSED}
        return len(self.told)


@pytest.fixture
def counted() -> Counted:
    return Counted()


@pytest.mark.parametrize("pace", Pace)
def test_each_pace_has_its_own_time(counted: Counted, pace: Pace) -> None:
    counted.clock.keep(pace)
    counted.loop.wind(LIMITS[pace] - A_MOMENT)
    assert counted.times == 0
    counted.loop.wind(A_MOMENT)
    assert counted.times == 1
    counted.loop.wind(timedelta(hours=1))
    assert counted.times == 1


def test_input_counts_anew_at_the_same_pace(counted: Counted) -> None:
    counted.clock.keep(Pace.READING)
    counted.loop.wind(LONG - A_MOMENT)
    counted.clock.restart()
    counted.loop.wind(LONG - A_MOMENT)
    assert counted.times == 0
    counted.loop.wind(A_MOMENT)
    assert counted.times == 1


def test_another_pace_is_no_input(counted: Counted) -> None:
    """A page that goes to and fro by itself would keep a visit alive for ever."""
    for _ in range(30):
        counted.loop.wind(timedelta(seconds=2))
        counted.clock.keep(Pace.READING)
        counted.loop.wind(timedelta(seconds=2))
        counted.clock.keep(Pace.USING)
    assert counted.times >= 1


def test_who_read_for_longer_than_others_may_be_still_is_asked_when_they_move_on(counted: Counted) -> None:
    counted.clock.keep(Pace.READING)
    counted.loop.wind(SHORT + timedelta(seconds=1))
    assert counted.times == 0
    counted.clock.keep(Pace.USING)
    assert counted.times == 1


def test_who_comes_back_from_their_telephone_was_not_idle(counted: Counted) -> None:
    counted.clock.keep(Pace.PHONE)
    counted.loop.wind(LONGEST - A_MOMENT)
    counted.clock.keep(Pace.USING)
    counted.loop.wind(SHORT - A_MOMENT)
    assert counted.times == 0
    counted.loop.wind(A_MOMENT)
    assert counted.times == 1


def test_nothing_is_counted_after_the_stop_whatever_the_pace(counted: Counted) -> None:
    counted.clock.keep(Pace.PHONE)
    counted.clock.stop()
    counted.clock.keep(Pace.USING)
    counted.loop.wind(timedelta(hours=1))
    assert counted.times == 0


def test_the_next_citizen_begins_at_the_pace_of_everybody(counted: Counted) -> None:
    counted.clock.keep(Pace.PHONE)
    counted.clock.stop()
    counted.clock.begin()
    counted.loop.wind(SHORT)
    assert counted.times == 1


def test_the_settings_give_every_pace_a_time_and_none_less_than_the_shortest() -> None:
    told = idle_limits(Settings(idle_s=240, reading_idle_s=60, phone_idle_s=600))
    assert told == {
        Pace.USING: timedelta(seconds=240),
        Pace.READING: timedelta(seconds=240),
        Pace.PHONE: timedelta(seconds=600),
    }
    assert set(idle_limits(Settings())) == set(Pace)
