"""The states of a station, as one table.

BOOTING ──proven──> IDLE ──touch──> STARTING ──shown──> ACTIVE <──input── WARNING
                     ^                  │                 │ └────idle──────^ │
                     │                  v                 v                  v
                     └──proven────── WIPING <────────── ENDING <─────────────┘
                                        │ not proven
                                        v
                                  OUT_OF_ORDER ──a facilitator asks──> WIPING

While the session is silent, ACTIVE and WARNING become STALLED: the station covers it, and may end it alone.
A citizen who hides the screen makes ACTIVE become PAUSED; who does not come back in time has ended the visit.
Every live state is left through WIPING alone; IDLE is entered by a proven wipe or the end of an update alone.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class State(StrEnum):
    """What the station is doing."""

    BOOTING = "booting"  # wiping whatever an earlier run left
    IDLE = "idle"  # the attract screen waits for a citizen
    UPDATING = "updating"  # content is being replaced, nobody is here
    STARTING = "starting"  # a citizen came, the session is about to show
    ACTIVE = "active"  # a citizen is at work
    WARNING = "warning"  # no input for a while: is somebody still here?
    PAUSED = "paused"  # the citizen has hidden the screen, and comes back with a code
    STALLED = "stalled"  # as ACTIVE, but the session is silent: the station's cover lies over it
    STALLED_WARNING = "stalled-warning"  # as WARNING, and silent
    STALLED_PAUSED = "stalled-paused"  # as PAUSED, and silent
    ENDING = "ending"  # the session logs the citizen out of the site, and says goodbye
    WIPING = "wiping"  # everything of the visit is erased, then looked for
    OUT_OF_ORDER = "out-of-order"  # the wipe is not proven: nobody may use the machine


class Event(StrEnum):
    """What can happen to a station."""

    WIPE_PROVEN = "wipe-proven"
    WIPE_FAILED = "wipe-failed"
    CITIZEN_CAME = "citizen-came"
    SESSION_SHOWN = "session-shown"
    SESSION_ENDED = "session-ended"  # it said goodbye
    SESSION_DIED = "session-died"
    PROTOCOL_BROKEN = "protocol-broken"
    INPUT_SEEN = "input-seen"
    IDLE_PASSED = "idle-passed"
    PAUSED = "paused"  # the screen is hidden
    RESUMED = "resumed"  # the code came back
    PAUSE_LIMIT_PASSED = "pause-limit-passed"
    SILENCE_PASSED = "silence-passed"  # the session has said nothing for too long
    ALIVE_AGAIN = "alive-again"  # and now it speaks steadily
    MEMORY_PASSED = "memory-passed"  # the visit takes more than it may, and ending a page is no use
    STATE_LIMIT_PASSED = "state-limit-passed"
    VISIT_LIMIT_PASSED = "visit-limit-passed"
    MACHINE_SLEPT = "machine-slept"  # the lid was closed, and somebody has opened it again
    END_ASKED = "end-asked"  # in the session
    ERASE_ASKED = "erase-asked"  # on the station's own cover: at once, whatever the session does
    STANDBY_LOST = "standby-lost"  # it died so often that another try is no use
    RETRY_ASKED = "retry-asked"
    UPDATE_DUE = "update-due"
    UPDATE_ENDED = "update-ended"


class Effect(StrEnum):
    """What the supervisor must do, in this order."""

    SHOW_ATTRACT = "show-attract"
    SHOW_STARTING = "show-starting"
    SHOW_STALLED = "show-stalled"
    SHOW_LEAVING = "show-leaving"
    SHOW_ERASING = "show-erasing"
    SHOW_OUT_OF_ORDER = "show-out-of-order"
    WARM_STANDBY = "warm-standby"
    BEGIN_SESSION = "begin-session"
    RESTART_IDLE_CLOCK = "restart-idle-clock"
    START_PAUSE_CLOCK = "start-pause-clock"  # and idleness rests
    STOP_PAUSE_CLOCK = "stop-pause-clock"
    START_VISIT_CLOCK = "start-visit-clock"
    STOP_CLOCKS = "stop-clocks"
    WARN = "warn"
    CALM = "calm"
    UNCOVER = "uncover"
    ASK_TO_END = "ask-to-end"
    WIPE = "wipe"
    UPDATE = "update"


LIVE: Final = frozenset(
    {
        State.STARTING,
        State.ACTIVE,
        State.WARNING,
        State.PAUSED,
        State.STALLED,
        State.STALLED_WARNING,
        State.STALLED_PAUSED,
        State.ENDING,
    }
)
"""The states in which something of a citizen may be on the machine."""

type Row = tuple[State, tuple[Effect, ...]]

_S, _E, _F = State, Event, Effect
_WIPE: Final[Row] = (_S.WIPING, (_F.STOP_CLOCKS, _F.SHOW_ERASING, _F.WIPE))
_END: Final[Row] = (_S.ENDING, (_F.STOP_CLOCKS, _F.SHOW_LEAVING, _F.ASK_TO_END))
_IDLE: Final[Row] = (_S.IDLE, (_F.SHOW_ATTRACT, _F.WARM_STANDBY))
_OUT: Final[Row] = (_S.OUT_OF_ORDER, (_F.STOP_CLOCKS, _F.SHOW_OUT_OF_ORDER))

TABLE: Final[Mapping[tuple[State, Event], Row]] = {
    (_S.BOOTING, _E.WIPE_PROVEN): _IDLE,
    (_S.BOOTING, _E.WIPE_FAILED): _OUT,
    (_S.BOOTING, _E.STATE_LIMIT_PASSED): _OUT,
    (_S.IDLE, _E.CITIZEN_CAME): (_S.STARTING, (_F.SHOW_STARTING, _F.BEGIN_SESSION)),
    (_S.IDLE, _E.STANDBY_LOST): _OUT,
    (_S.IDLE, _E.UPDATE_DUE): (_S.UPDATING, (_F.UPDATE,)),
    (_S.UPDATING, _E.UPDATE_ENDED): _IDLE,
    (_S.UPDATING, _E.STATE_LIMIT_PASSED): _IDLE,
    (_S.UPDATING, _E.STANDBY_LOST): _OUT,
    (_S.STARTING, _E.SESSION_SHOWN): (
        _S.ACTIVE,
        (_F.RESTART_IDLE_CLOCK, _F.START_VISIT_CLOCK, _F.WARM_STANDBY),
    ),
    (_S.STARTING, _E.SESSION_ENDED): _WIPE,
    (_S.STARTING, _E.SESSION_DIED): _WIPE,
    (_S.STARTING, _E.PROTOCOL_BROKEN): _WIPE,
    (_S.STARTING, _E.STATE_LIMIT_PASSED): _WIPE,
    (_S.STARTING, _E.END_ASKED): _WIPE,
    (_S.STARTING, _E.STANDBY_LOST): _WIPE,
    (_S.ACTIVE, _E.INPUT_SEEN): (_S.ACTIVE, (_F.RESTART_IDLE_CLOCK,)),
    (_S.ACTIVE, _E.IDLE_PASSED): (_S.WARNING, (_F.WARN,)),
    (_S.ACTIVE, _E.PAUSED): (_S.PAUSED, (_F.START_PAUSE_CLOCK,)),
    (_S.ACTIVE, _E.VISIT_LIMIT_PASSED): _END,
    (_S.ACTIVE, _E.END_ASKED): _END,
    (_S.ACTIVE, _E.SILENCE_PASSED): (_S.STALLED, (_F.SHOW_STALLED,)),
    (_S.ACTIVE, _E.MEMORY_PASSED): _WIPE,
    (_S.ACTIVE, _E.SESSION_ENDED): _WIPE,
    (_S.ACTIVE, _E.SESSION_DIED): _WIPE,
    (_S.ACTIVE, _E.PROTOCOL_BROKEN): _WIPE,
    (_S.WARNING, _E.INPUT_SEEN): (_S.ACTIVE, (_F.CALM, _F.RESTART_IDLE_CLOCK)),
    (_S.WARNING, _E.PAUSED): (_S.PAUSED, (_F.CALM, _F.START_PAUSE_CLOCK)),  # the two have crossed
    (_S.WARNING, _E.STATE_LIMIT_PASSED): _END,
    (_S.WARNING, _E.VISIT_LIMIT_PASSED): _END,
    (_S.WARNING, _E.END_ASKED): _END,
    (_S.WARNING, _E.SILENCE_PASSED): (_S.STALLED_WARNING, (_F.SHOW_STALLED,)),
    (_S.WARNING, _E.MEMORY_PASSED): _WIPE,
    (_S.WARNING, _E.SESSION_ENDED): _WIPE,
    (_S.WARNING, _E.SESSION_DIED): _WIPE,
    (_S.WARNING, _E.PROTOCOL_BROKEN): _WIPE,
    (_S.PAUSED, _E.RESUMED): (_S.ACTIVE, (_F.STOP_PAUSE_CLOCK, _F.RESTART_IDLE_CLOCK)),
    (_S.PAUSED, _E.PAUSE_LIMIT_PASSED): _END,
    (_S.PAUSED, _E.VISIT_LIMIT_PASSED): _END,
    (_S.PAUSED, _E.END_ASKED): _END,
    (_S.PAUSED, _E.SILENCE_PASSED): (_S.STALLED_PAUSED, (_F.SHOW_STALLED,)),
    (_S.PAUSED, _E.MEMORY_PASSED): _WIPE,
    (_S.PAUSED, _E.SESSION_ENDED): _WIPE,
    (_S.PAUSED, _E.SESSION_DIED): _WIPE,
    (_S.PAUSED, _E.PROTOCOL_BROKEN): _WIPE,
    (_S.STALLED, _E.PAUSED): (_S.STALLED_PAUSED, (_F.START_PAUSE_CLOCK,)),
    (_S.STALLED, _E.ALIVE_AGAIN): (_S.ACTIVE, (_F.UNCOVER,)),
    (_S.STALLED, _E.IDLE_PASSED): (_S.STALLED_WARNING, ()),  # it is warned when it hears again
    (_S.STALLED, _E.VISIT_LIMIT_PASSED): _WIPE,
    (_S.STALLED, _E.STATE_LIMIT_PASSED): _WIPE,
    (_S.STALLED, _E.MEMORY_PASSED): _WIPE,
    (_S.STALLED, _E.END_ASKED): _END,
    (_S.STALLED, _E.ERASE_ASKED): _WIPE,
    (_S.STALLED, _E.SESSION_ENDED): _WIPE,
    (_S.STALLED, _E.SESSION_DIED): _WIPE,
    (_S.STALLED, _E.PROTOCOL_BROKEN): _WIPE,
    (_S.STALLED_WARNING, _E.PAUSED): (_S.STALLED_PAUSED, (_F.CALM, _F.START_PAUSE_CLOCK)),
    (_S.STALLED_WARNING, _E.ALIVE_AGAIN): (_S.WARNING, (_F.UNCOVER, _F.WARN)),  # with all its seconds
    (_S.STALLED_WARNING, _E.VISIT_LIMIT_PASSED): _WIPE,
    (_S.STALLED_WARNING, _E.STATE_LIMIT_PASSED): _WIPE,
    (_S.STALLED_WARNING, _E.MEMORY_PASSED): _WIPE,
    (_S.STALLED_WARNING, _E.END_ASKED): _END,
    (_S.STALLED_WARNING, _E.ERASE_ASKED): _WIPE,
    (_S.STALLED_WARNING, _E.SESSION_ENDED): _WIPE,
    (_S.STALLED_WARNING, _E.SESSION_DIED): _WIPE,
    (_S.STALLED_WARNING, _E.PROTOCOL_BROKEN): _WIPE,
    (_S.STALLED_PAUSED, _E.RESUMED): (_S.STALLED, (_F.STOP_PAUSE_CLOCK, _F.RESTART_IDLE_CLOCK)),
    (_S.STALLED_PAUSED, _E.ALIVE_AGAIN): (_S.PAUSED, (_F.UNCOVER,)),
    (_S.STALLED_PAUSED, _E.PAUSE_LIMIT_PASSED): _WIPE,
    (_S.STALLED_PAUSED, _E.VISIT_LIMIT_PASSED): _WIPE,
    (_S.STALLED_PAUSED, _E.STATE_LIMIT_PASSED): _WIPE,
    (_S.STALLED_PAUSED, _E.MEMORY_PASSED): _WIPE,
    (_S.STALLED_PAUSED, _E.END_ASKED): _END,
    (_S.STALLED_PAUSED, _E.ERASE_ASKED): _WIPE,
    (_S.STALLED_PAUSED, _E.SESSION_ENDED): _WIPE,
    (_S.STALLED_PAUSED, _E.SESSION_DIED): _WIPE,
    (_S.STALLED_PAUSED, _E.PROTOCOL_BROKEN): _WIPE,
    (_S.ENDING, _E.ERASE_ASKED): _WIPE,
    (_S.ENDING, _E.SESSION_ENDED): _WIPE,
    (_S.ENDING, _E.SESSION_DIED): _WIPE,
    (_S.ENDING, _E.PROTOCOL_BROKEN): _WIPE,
    (_S.ENDING, _E.STATE_LIMIT_PASSED): _WIPE,
    **{(state, _E.MACHINE_SLEPT): _WIPE for state in LIVE},
    (_S.WIPING, _E.WIPE_PROVEN): _IDLE,
    (_S.WIPING, _E.WIPE_FAILED): _OUT,
    (_S.WIPING, _E.STATE_LIMIT_PASSED): _OUT,
    (_S.OUT_OF_ORDER, _E.RETRY_ASKED): _WIPE,
}


def step(state: State, event: Event) -> Row:
    """The next state and what to do; an event that means nothing in a state changes nothing."""
    return TABLE.get((state, event), (state, ()))
