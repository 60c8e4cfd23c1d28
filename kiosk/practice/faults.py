"""Ways in which the portal can be made to misbehave, for tests only."""

from datetime import timedelta
from enum import StrEnum
from threading import Lock
from typing import Annotated, Final

import msgspec

LONGEST_DELAY_S: Final = 60
LONGEST_SESSION_S: Final = int(timedelta(days=1).total_seconds())


class Kept(StrEnum):
    """Whether a part of the pages is as designed."""

    AS_IS = "as_is"
    CHANGED = "changed"


class TargetShown(StrEnum):
    """How often the main target of a page stands on it."""

    AS_IS = "as_is"
    REMOVED = "removed"
    DOUBLED = "doubled"


class Return(StrEnum):
    """How often a log-in ends on the landing page again instead of in the wizard."""

    NEVER = "never"
    ALWAYS = "always"
    EVERY_SECOND = "every_second"


class Behaviour(StrEnum):
    """What the scripts of the pages do to the browser that runs them."""

    AS_IS = "as_is"
    ENDLESS = "endless"  # a loop without end, a moment after the page has come
    GREEDY = "greedy"  # more and more memory, for ever


class Faults(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The present behaviour of the whole portal."""

    slow_s: Annotated[float, msgspec.Meta(ge=0, le=LONGEST_DELAY_S)] = 0.0
    error_500: bool = False
    maintenance: bool = False
    logged_out: bool = False
    labels: Kept = Kept.AS_IS
    layout: Kept = Kept.AS_IS
    target: TargetShown = TargetShown.AS_IS
    scripts: Behaviour = Behaviour.AS_IS
    return_to_landing: Return = Return.EVERY_SECOND
    popup_s: Annotated[float, msgspec.Meta(ge=0, le=LONGEST_SESSION_S)] = 3.0
    session_s: Annotated[float, msgspec.Meta(ge=0, le=LONGEST_SESSION_S)] = 7200.0


class FaultBoard:
    """Holds the present faults for all threads of the server."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._present = Faults()

    @property
    def present(self) -> Faults:
        """What holds now."""
        with self._lock:
            return self._present

    def replace(self, untrusted_json: bytes) -> Faults:
        """Take new faults; what is not named is as designed again."""
        faults = msgspec.json.decode(untrusted_json, type=Faults)
        with self._lock:
            self._present = faults
        return faults
