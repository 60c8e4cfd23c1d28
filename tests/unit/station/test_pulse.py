"""When a session counts as silent, and when it speaks again."""

from datetime import timedelta

import pytest

from kiosk.station import limits
from kiosk.station.machine import Event
from kiosk.station.pulse import Pulse
from tests.helpers.loop import WoundLoop

TICK = limits.PULSE_TICK
SOON = limits.SILENCE_LIMIT + TICK


class Heard:
    """A pulse and what it told."""

    def __init__(self) -> None:
        self.loop = WoundLoop()
        self.told: list[Event] = []
        self.pulse = Pulse(self.loop, self.told.append)
        self.pulse.start()

    def speak(self, times: int, every: timedelta = TICK) -> None:
        for _ in range(times):
            self.pulse.hear()
            self.loop.wind(every)

    def stall(self, time: timedelta) -> None:
        self.loop.wind(time)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_a_session_that_speaks_is_never_taken_for_silent(heard: Heard) -> None:
    heard.speak(1000)
    assert heard.told == []


def test_one_that_speaks_just_often_enough_is_not_silent_either(heard: Heard) -> None:
    heard.speak(50, every=limits.SILENCE_LIMIT - timedelta(milliseconds=1))
    assert heard.told == []


def test_silence_is_told_once_between_its_limit_and_a_tick_later(heard: Heard) -> None:
    heard.speak(10)
    heard.stall(limits.SILENCE_LIMIT - timedelta(milliseconds=1))
    assert heard.told == []
    heard.stall(TICK + timedelta(milliseconds=1))
    assert heard.told == [Event.SILENCE_PASSED]
    heard.stall(timedelta(minutes=1))
    assert heard.told == [Event.SILENCE_PASSED]


def test_one_word_is_not_yet_speech(heard: Heard) -> None:
    """A session that stumbles from one stall into the next must not make the cover flicker."""
    heard.stall(SOON)
    for _ in range(10):
        heard.speak(1)
        heard.stall(SOON)
    assert heard.told == [Event.SILENCE_PASSED]
    heard.speak(limits.STEADY_LIMIT // TICK)
    assert heard.told == [Event.SILENCE_PASSED, Event.ALIVE_AGAIN]


def test_a_station_that_was_asleep_itself_accuses_nobody(heard: Heard) -> None:
    """The loop comes back late, with one tick for all the time it missed, and what was said in between."""
    heard.speak(10)
    heard.pulse.hear()
    heard.stall(TICK)  # this is all that a loop gives after a long sleep
    heard.speak(10)
    assert heard.told == []


def test_nothing_is_told_of_a_session_that_is_over(heard: Heard) -> None:
    heard.pulse.stop()
    heard.stall(timedelta(minutes=1))
    assert heard.told == []
    heard.pulse.start()
    heard.stall(SOON)
    assert heard.told == [Event.SILENCE_PASSED]


def test_the_limits_are_whole_ticks() -> None:
    for limit in (limits.SILENCE_LIMIT, limits.STEADY_LIMIT):
        assert limit % TICK == timedelta()
        assert limit // TICK >= 2
