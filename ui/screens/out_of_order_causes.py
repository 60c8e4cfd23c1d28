"""What a facilitator is told of each code: what is wrong, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

CONTEXT: Final = "OutOfOrderCauses"
_RESTART: Final = str(
    QT_TRANSLATE_NOOP("OutOfOrderCauses", 'Press "Erase again". If this page stays, restart the computer.')
)
_CALL: Final = str(
    QT_TRANSLATE_NOOP("OutOfOrderCauses", 'Press "Erase again". If this page stays, call IT staff.')
)


@dataclass(frozen=True, slots=True)
class Cause:
    """Two sentences in the source language."""

    wrong: str
    remedy: str


_RUNS: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "A program of the last visit still runs.")), _RESTART
)
_LEFT: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "A file of the last visit is left.")), _RESTART
)
_ELSEWHERE: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "A file was changed during the visit.")), _CALL
)
_COPIED: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "A copied text is still on this computer.")), _RESTART
)
_PRINTED: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "A document is still in the print queue.")), _CALL
)
_CHANGED: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "The volume or the keyboard has other settings.")), _RESTART
)
_SET_UP: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "This computer is not set up safely.")), _CALL
)
_UNCHECKED: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "The check did not come to its end.")), _RESTART
)
_NO_START: Final = Cause(
    str(QT_TRANSLATE_NOOP("OutOfOrderCauses", "The program does not start as it should.")), _RESTART
)

CAUSES: Final[Mapping[str, Cause]] = {
    "process-group": _RUNS,
    "stray-process": _RUNS,
    "shared-memory": _RUNS,
    "scratch": _LEFT,
    "fresh-profile": _LEFT,
    "engine-files": _ELSEWHERE,
    "downloads": _ELSEWHERE,
    "recent-files": _ELSEWHERE,
    "learned-words": _ELSEWHERE,
    "certificate-files": _ELSEWHERE,
    "caches": _ELSEWHERE,
    "pictures": _ELSEWHERE,
    "temporary-files": _ELSEWHERE,
    "account-files": _ELSEWHERE,
    "crash-dumps": _ELSEWHERE,
    "clipboard": _COPIED,
    "clipboard-keeper": _SET_UP,
    "print-jobs": _PRINTED,
    "swap": _SET_UP,
    "journal": _SET_UP,
    "volume": _CHANGED,
    "keyboard": _CHANGED,
    "no-report": _UNCHECKED,
    "wipe-limit": _UNCHECKED,
    "standby-lost": _NO_START,
    "pack": _NO_START,
}


def cause_of(code: str) -> Cause:
    """What to say of a code; of one that nobody thought of, that nothing is proven."""
    return CAUSES.get(code, _UNCHECKED)
