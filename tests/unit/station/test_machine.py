"""The table of states, walked whole."""

from itertools import product

import pytest

from kiosk.station.machine import LIVE, TABLE, Effect, Event, State, step

STALLED = {State.STALLED, State.STALLED_WARNING, State.STALLED_PAUSED}
PAUSED = {State.PAUSED, State.STALLED_PAUSED}
SEEN = {State.ACTIVE, State.WARNING, State.PAUSED}
HERE = SEEN | STALLED
EVERY_PAIR = list(product(State, Event))


@pytest.mark.parametrize(("state", "event"), EVERY_PAIR)
def test_every_pair_has_an_answer(state: State, event: Event) -> None:
    after, effects = step(state, event)
    assert isinstance(after, State)
    assert all(isinstance(effect, Effect) for effect in effects)
    if (state, event) not in TABLE:
        assert (after, effects) == (state, ())


@pytest.mark.parametrize(("state", "event"), EVERY_PAIR)
def test_a_live_state_is_left_through_the_wipe_alone(state: State, event: Event) -> None:
    after, effects = step(state, event)
    if state in LIVE and after not in LIVE:
        assert after is State.WIPING
        assert Effect.WIPE in effects


@pytest.mark.parametrize(("state", "event"), EVERY_PAIR)
def test_idle_is_entered_by_a_proof_or_after_an_update_alone(state: State, event: Event) -> None:
    after, _ = step(state, event)
    if after is State.IDLE and state is not State.IDLE:
        assert event is Event.WIPE_PROVEN or state is State.UPDATING


@pytest.mark.parametrize("state", sorted(LIVE))
@pytest.mark.parametrize("event", [Event.SESSION_DIED, Event.PROTOCOL_BROKEN])
def test_a_dead_or_lying_session_is_wiped(state: State, event: Event) -> None:
    assert step(state, event)[0] is State.WIPING


@pytest.mark.parametrize("state", list(State))
def test_a_machine_that_slept_has_lost_its_citizen_and_nobody_else(state: State) -> None:
    after, effects = step(state, Event.MACHINE_SLEPT)
    if state in LIVE:
        assert (after, effects[-1]) == (State.WIPING, Effect.WIPE)
    else:
        assert (after, effects) == (state, ())


@pytest.mark.parametrize("event", list(Event))
def test_an_update_never_interrupts_a_citizen(event: Event) -> None:
    for state in LIVE | {State.WIPING, State.OUT_OF_ORDER, State.BOOTING}:
        assert step(state, event)[0] is not State.UPDATING


@pytest.mark.parametrize("state", [state for state in State if state not in (State.IDLE, State.OUT_OF_ORDER)])
def test_no_state_but_idle_and_out_of_order_can_hang(state: State) -> None:
    """Each has a way out by time alone; ACTIVE has two clocks of its own."""
    by_time = {Event.STATE_LIMIT_PASSED, Event.IDLE_PASSED, Event.VISIT_LIMIT_PASSED}
    assert any(step(state, event)[0] is not state for event in by_time)


def test_a_failed_wipe_puts_the_machine_out_of_order() -> None:
    for event in (Event.WIPE_FAILED, Event.STATE_LIMIT_PASSED):
        for state in (State.WIPING, State.BOOTING):
            after, effects = step(state, event)
            assert after is State.OUT_OF_ORDER
            assert Effect.SHOW_OUT_OF_ORDER in effects


@pytest.mark.parametrize("event", list(Event))
def test_out_of_order_is_left_by_another_wipe_alone(event: Event) -> None:
    after, effects = step(State.OUT_OF_ORDER, event)
    assert after in (State.OUT_OF_ORDER, State.WIPING)
    assert (after is State.WIPING) == (event is Event.RETRY_ASKED)
    assert (Effect.WIPE in effects) == (after is State.WIPING)


def test_every_state_can_be_reached_and_every_event_counts_somewhere() -> None:
    reached = {State.BOOTING}
    for _ in State:
        reached |= {step(state, event)[0] for state in reached for event in Event}
    assert reached == set(State)
    assert {event for _, event in TABLE} == set(Event)
    assert {effect for _, effects in TABLE.values() for effect in effects} == set(Effect)


def test_the_clocks_are_stopped_whenever_the_citizen_leaves() -> None:
    for state, event in EVERY_PAIR:
        after, effects = step(state, event)
        if state in HERE and after not in HERE:
            assert Effect.STOP_CLOCKS in effects


@pytest.mark.parametrize(("state", "event"), EVERY_PAIR)
def test_a_cover_lies_over_every_silent_session_and_goes_with_the_silence(state: State, event: Event) -> None:
    after, effects = step(state, event)
    assert (Effect.SHOW_STALLED in effects) == (after in STALLED and state not in STALLED)
    assert (Effect.UNCOVER in effects) == (state in STALLED and after in SEEN)
    assert (Effect.SHOW_LEAVING in effects) == (after is State.ENDING and state is not State.ENDING)


@pytest.mark.parametrize("state", sorted(STALLED | {State.ENDING}))
def test_who_will_not_wait_for_a_session_is_erased_at_once(state: State) -> None:
    after, effects = step(state, Event.ERASE_ASKED)
    assert after is State.WIPING
    assert effects[-1] is Effect.WIPE


@pytest.mark.parametrize("state", [state for state in State if state not in STALLED | {State.ENDING}])
def test_where_no_cover_lies_nobody_can_ask_it(state: State) -> None:
    assert step(state, Event.ERASE_ASKED) == (state, ())


@pytest.mark.parametrize(
    ("before", "silent"),
    [
        (State.ACTIVE, State.STALLED),
        (State.WARNING, State.STALLED_WARNING),
        (State.PAUSED, State.STALLED_PAUSED),
    ],
)
def test_a_session_that_answers_again_is_where_it_was(before: State, silent: State) -> None:
    assert step(before, Event.SILENCE_PASSED)[0] is silent
    after, effects = step(silent, Event.ALIVE_AGAIN)
    assert after is before
    assert (Effect.WARN in effects) == (before is State.WARNING)  # its seconds begin anew on the glass too


def test_who_goes_away_while_the_session_is_silent_is_warned_as_soon_as_it_hears() -> None:
    silent, effects = step(State.STALLED, Event.IDLE_PASSED)
    assert not effects
    assert step(silent, Event.ALIVE_AGAIN)[0] is State.WARNING


# --- a hidden screen ---


@pytest.mark.parametrize(("state", "event"), EVERY_PAIR)
def test_the_clock_of_the_pause_runs_while_the_screen_is_hidden_and_then_alone(
    state: State, event: Event
) -> None:
    after, effects = step(state, event)
    assert (Effect.START_PAUSE_CLOCK in effects) == (state not in PAUSED and after in PAUSED)
    stops = Effect.STOP_PAUSE_CLOCK in effects or Effect.STOP_CLOCKS in effects
    if state in PAUSED and after not in PAUSED:
        assert stops
    if after in PAUSED:
        assert not stops


@pytest.mark.parametrize(("state", "event"), EVERY_PAIR)
def test_a_hidden_screen_is_shown_again_by_the_code_alone(state: State, event: Event) -> None:
    after, effects = step(state, event)
    if state in PAUSED and after in HERE - PAUSED:
        assert event is Event.RESUMED
        assert Effect.RESTART_IDLE_CLOCK in effects


@pytest.mark.parametrize("state", sorted(PAUSED))
@pytest.mark.parametrize("event", [Event.PAUSE_LIMIT_PASSED, Event.VISIT_LIMIT_PASSED, Event.END_ASKED])
def test_a_hidden_screen_ends(state: State, event: Event) -> None:
    assert step(state, event)[0] in {State.ENDING, State.WIPING}


@pytest.mark.parametrize("state", sorted(PAUSED))
@pytest.mark.parametrize("event", [Event.IDLE_PASSED, Event.INPUT_SEEN])
def test_who_has_hidden_the_screen_is_neither_warned_nor_given_more_time(state: State, event: Event) -> None:
    assert step(state, event) == (state, ())


@pytest.mark.parametrize("state", sorted(HERE - PAUSED))
def test_the_screen_can_be_hidden_at_any_moment_and_a_warning_goes_with_it(state: State) -> None:
    after, effects = step(state, Event.PAUSED)
    assert after is (State.STALLED_PAUSED if state in STALLED else State.PAUSED)
    assert (Effect.CALM in effects) == (state in {State.WARNING, State.STALLED_WARNING})
