"""How long a station waits for what; every wait ends."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from kiosk.browsing.leaving import LOG_OUT_LIMIT
from kiosk.procedures.model import LOG_OUTS_LIMIT
from kiosk.settings import Settings
from kiosk.station.machine import State

BOOT_SWEEP_LIMIT: Final = timedelta(seconds=20)
UPDATE_LIMIT: Final = timedelta(minutes=10)
SESSION_START_LIMIT: Final = timedelta(seconds=20)  # from the touch to the first frame, standby or not
GOODBYE_LIMIT: Final = LOG_OUTS_LIMIT * LOG_OUT_LIMIT + timedelta(seconds=1)  # every log-out hangs
PULSE_TICK: Final = timedelta(milliseconds=250)  # the session says that it lives more often
SILENCE_LIMIT: Final = timedelta(seconds=1)  # then the session is covered
STEADY_LIMIT: Final = timedelta(milliseconds=500)  # it must speak for so long before it is uncovered
STALL_LIMIT: Final = timedelta(seconds=30)  # then its visit is ended
MEMORY_LOOK_EVERY: Final = timedelta(seconds=2)
SLEEP_LOOK_EVERY: Final = timedelta(milliseconds=250)
SLEEP_LIMIT: Final = timedelta(seconds=30)  # a machine that slept longer has lost its citizen
WIPE_LIMIT: Final = timedelta(seconds=20)
STANDBY_START_LIMIT: Final = timedelta(seconds=20)
STANDBY_RETRY_DELAY: Final = timedelta(seconds=1)
STANDBY_TRIES: Final = 3  # in a row, without one that became ready
CHIME_LIMIT: Final = timedelta(seconds=4)  # the sound takes little more than one
PORTAL_START_LIMIT: Final = timedelta(seconds=10)
PORTAL_RETRY_DELAY: Final = timedelta(seconds=2)


def state_limits(settings: Settings) -> Mapping[State, timedelta]:
    """The longest stay in each state that must not last; ACTIVE and PAUSED have clocks of their own."""
    return {
        State.BOOTING: BOOT_SWEEP_LIMIT,
        State.UPDATING: UPDATE_LIMIT,
        State.STARTING: SESSION_START_LIMIT,
        State.WARNING: timedelta(seconds=settings.warning_s),
        State.STALLED: STALL_LIMIT,
        State.STALLED_WARNING: STALL_LIMIT,
        State.STALLED_PAUSED: STALL_LIMIT,
        State.ENDING: GOODBYE_LIMIT,
        State.WIPING: WIPE_LIMIT,
    }
