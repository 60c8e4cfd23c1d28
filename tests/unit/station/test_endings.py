"""The supervisor with sessions that fall silent, log out, or break off."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.cards.readers import ReaderState
from kiosk.language import Language
from kiosk.session.messages import (
    EndAsked,
    Ended,
    EndReason,
    InputSeen,
    LanguageChosen,
    LogOut,
    Paused,
    Resumed,
    SiteOpened,
)
from kiosk.station import limits
from kiosk.station.farewell import Farewell
from kiosk.station.machine import Event, State
from tests.unit.station.room import SETTINGS, Room

# --- a session that does not answer ---


def test_a_silent_session_is_covered_and_uncovered_when_it_speaks_again(
    open_room: Callable[..., Room],
) -> None:
    room = open_room()
    room.serve_one()
    room.live(timedelta(seconds=5))
    assert room.state() is State.ACTIVE
    room.loop.wind(limits.SILENCE_LIMIT + limits.PULSE_TICK)
    assert room.state() is State.STALLED
    room.live(limits.STEADY_LIMIT + limits.PULSE_TICK)
    assert room.state() is State.ACTIVE
    assert room.window.shown[-2:] == ["stalled", "uncovered"]


def test_a_session_that_stays_silent_is_ended_by_the_limit(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    room.loop.wind(limits.SILENCE_LIMIT + limits.PULSE_TICK + limits.STALL_LIMIT)
    room.until(State.IDLE)
    assert "limit-passed" in room.events()
    assert room.window.farewells[-1] == Farewell(None)


def test_who_presses_the_cover_waits_for_no_session(open_room: Callable[..., Room]) -> None:
    room = open_room("deaf")
    room.serve_one()
    room.hear(SiteOpened())
    room.loop.wind(limits.SILENCE_LIMIT + limits.PULSE_TICK)
    room.supervisor.erase()
    assert room.state() is State.WIPING
    assert "end-requested" in room.events()
    room.until(State.IDLE)
    assert room.window.farewells[-1] == Farewell(EndReason.ASKED, LogOut.UNCONFIRMED)


def test_who_does_not_wait_for_the_log_out_is_erased_at_once(open_room: Callable[..., Room]) -> None:
    room = open_room("deaf")
    room.serve_one()
    room.hear(SiteOpened())
    room.hear(EndAsked(EndReason.ASKED))
    assert room.state() is State.ENDING
    assert room.window.shown[-1] == "logging out"
    room.supervisor.erase()
    assert room.state() is State.WIPING


def test_a_warning_that_nobody_could_see_begins_anew(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    room.live(timedelta(seconds=SETTINGS.idle_s))
    room.loop.wind(limits.SILENCE_LIMIT + limits.PULSE_TICK)
    assert room.state() is State.STALLED_WARNING
    room.loop.wind(limits.STALL_LIMIT - timedelta(seconds=1))
    room.live(limits.STEADY_LIMIT + limits.PULSE_TICK)
    assert room.state() is State.WARNING
    room.live(timedelta(seconds=SETTINGS.warning_s - 1))
    assert room.state() is State.WARNING
    room.live(timedelta(seconds=1))
    assert room.state() is State.ENDING


# --- a hidden screen ---


def test_who_comes_back_in_time_finds_the_visit_and_the_whole_time_to_be_still(
    open_room: Callable[..., Room],
) -> None:
    room = open_room()
    room.serve_one()
    room.hear(Paused())
    room.live(timedelta(seconds=SETTINGS.pause_limit_s - 1))
    assert room.state() is State.PAUSED
    room.hear(Resumed())
    assert room.state() is State.ACTIVE
    room.live(timedelta(seconds=SETTINGS.idle_s - 1))
    assert room.state() is State.ACTIVE
    room.live(timedelta(seconds=1))
    assert room.state() is State.WARNING
    assert "chime" not in room.window.shown[:-1]


def test_who_does_not_come_back_in_time_is_erased(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    room.hear(Paused())
    for _ in range(SETTINGS.pause_limit_s):
        room.hear(InputSeen())  # whoever tries codes gives the citizen no more time
        room.live(timedelta(seconds=1))
    assert room.state() is State.ENDING
    room.until(State.IDLE)
    assert room.window.farewells[-1] == Farewell(EndReason.PAUSE_LIMIT)


def test_a_session_that_falls_silent_behind_the_hidden_screen_comes_back_hidden(
    open_room: Callable[..., Room],
) -> None:
    room = open_room()
    room.serve_one()
    room.hear(Paused())
    room.live(timedelta(seconds=SETTINGS.pause_limit_s - 10))
    room.loop.wind(limits.SILENCE_LIMIT + limits.PULSE_TICK)
    assert room.state() is State.STALLED_PAUSED
    room.live(limits.STEADY_LIMIT + limits.PULSE_TICK)
    assert room.state() is State.PAUSED
    room.live(timedelta(seconds=10))  # the limit went on meanwhile
    assert room.state() is State.ENDING


def test_who_types_the_wrong_code_too_often_is_erased_and_told_why(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    room.hear(Paused())
    room.hear(EndAsked(EndReason.WRONG_CODE))
    room.until(State.IDLE)
    assert room.window.farewells[-1] == Farewell(EndReason.WRONG_CODE)


def test_a_pause_does_not_make_the_visit_longer(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    for _ in range(SETTINGS.visit_limit_min):
        room.hear(Paused())
        room.live(timedelta(seconds=50))
        room.hear(Resumed())
        room.live(timedelta(seconds=10))
    room.until(State.IDLE)
    assert room.window.farewells[-1] == Farewell(EndReason.VISIT_LIMIT)


def test_the_pause_of_one_citizen_does_not_end_the_visit_of_the_next(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    room.hear(Paused())
    room.live(timedelta(seconds=30))
    room.hear(EndAsked(EndReason.ASKED))
    room.until(State.IDLE)
    room.serve_one()
    for _ in range(SETTINGS.pause_limit_s):
        room.hear(InputSeen())
        room.live(timedelta(seconds=1))
    assert room.state() is State.ACTIVE


# --- the last words ---


@pytest.mark.parametrize("told", list(LogOut))
def test_the_citizen_is_told_what_the_session_saw_of_the_log_out(
    open_room: Callable[..., Room], told: LogOut
) -> None:
    room = open_room("deaf")
    room.serve_one()
    room.hear(EndAsked(EndReason.TROUBLE))
    room.hear(Ended(told))
    room.until(State.IDLE)
    assert room.window.farewells[-1] == Farewell(EndReason.TROUBLE, told)


def test_a_visit_that_broke_off_never_claims_a_log_out(open_room: Callable[..., Room]) -> None:
    room = open_room("deaf")
    room.serve_one()
    room.hear(SiteOpened())
    room.supervisor.handle(Event.SESSION_DIED)
    room.until(State.IDLE)
    room.serve_one()
    room.supervisor.handle(Event.SESSION_DIED)
    room.until(State.IDLE)
    last, one_before = room.window.farewells[-1], room.window.farewells[-2]
    assert one_before == Farewell(None, LogOut.UNCONFIRMED)
    assert last == Farewell(None, LogOut.NOT_NEEDED)


def test_the_station_speaks_the_language_that_the_citizen_changes_to(open_room: Callable[..., Room]) -> None:
    room = open_room()
    room.serve_one()
    room.hear(LanguageChosen(Language.EN))
    assert room.window.shown[-1] == "speaks en"


@pytest.mark.parametrize("held", ReaderState)
def test_a_card_left_in_a_reader_is_told(open_room: Callable[..., Room], held: ReaderState) -> None:
    room = open_room()
    room.serve_one()
    room.readers.held = held
    room.hear(EndAsked(EndReason.ASKED))
    room.until(State.IDLE)
    assert room.window.farewells[-1].card_left is (held is ReaderState.CARD)
