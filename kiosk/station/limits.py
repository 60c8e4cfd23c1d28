"""How long a station waits for what; every wait ends."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from kiosk.settings import Settings
from kiosk.station.machine import State

BOOT_SWEEP_LIMIT: Final = timedelta(seconds=20)
UPDATE_LIMIT: Final = timedelta(minutes=10)
SESSION_START_LIMIT: Final = timedelta(seconds=20)  # from the touch to the first frame, standby or not
GOODBYE_LIMIT: Final = timedelta(seconds=1)
WIPE_LIMIT: Final = timedelta(seconds=20)
STANDBY_START_LIMIT: Final = timedelta(seconds=20)
STANDBY_RETRY_DELAY: Final = timedelta(seconds=1)
STANDBY_TRIES: Final = 3  # in a row, without one that became ready
PORTAL_START_LIMIT: Final = timedelta(seconds=10)
PORTAL_RETRY_DELAY: Final = timedelta(seconds=2)


def state_limits(settings: Settings) -> Mapping[State, timedelta]:
    """The longest stay in each state that must not last; IDLE, ACTIVE and OUT_OF_ORDER have none here."""
    return {
        State.BOOTING: BOOT_SWEEP_LIMIT,
        State.UPDATING: UPDATE_LIMIT,
        State.STARTING: SESSION_START_LIMIT,
        State.WARNING: timedelta(seconds=settings.warning_s),
        State.ENDING: GOODBYE_LIMIT,
        State.WIPING: WIPE_LIMIT,
    }
