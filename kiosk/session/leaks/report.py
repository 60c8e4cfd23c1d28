"""The question to the checker, and its answer: nothing of a citizen is in either."""

from enum import StrEnum
from typing import Final

import msgspec

from kiosk.session.room import RoomState

LEAKS: Final = tuple(f"L{number:02}" for number in range(1, 37))
"""Every place where a trace of one citizen could reach the next; a report must speak of each."""


class Verdict(StrEnum):
    """The result of one check."""

    CLEAN = "clean"
    NOT_CLEAN = "not-clean"
    WARNING = "warning"  # found, and told; it does not stop the station
    NOT_APPLICABLE = "not-applicable"  # the reason says why


class Line(msgspec.Struct, frozen=True):
    """One check: our own words and a number only."""

    id: str
    how: str
    verdict: Verdict
    reason: str = ""
    found: int = 0


class Leak(msgspec.Struct, frozen=True):
    """One place of the inventory, and the lines that speak for it."""

    id: str
    what: str
    verdict: Verdict
    by: tuple[str, ...]


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the checker is asked to look at."""

    visits: str
    ended_sessions: tuple[int, ...] = ()  # process sessions that must be gone
    spare: str | None = None  # the standby that may be there, because it has seen nobody
    printer: str | None = None  # the queue that citizens print on
    since_ns: int | None = None  # what changed later may be the visit's; None: no visit is known
    until_ns: int | None = None  # and earlier than this, where the machine was started anew meanwhile
    surroundings_stop: bool = True  # whether other programs' traces and plain swap stop the station
    own: tuple[str, ...] = ()  # the station's own folders, where nothing of a citizen is written
    journal: str | None = None  # where the station's journal goes, if that is a file
    room: RoomState = RoomState()  # the settings that every citizen must find


class Report(msgspec.Struct, frozen=True):
    """What the checker found."""

    lines: tuple[Line, ...]
    leaks: tuple[Leak, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether every place was looked at, something was seen clean, and nothing was not."""
        verdicts = [line.verdict for line in self.lines] + [leak.verdict for leak in self.leaks]
        return self._whole and Verdict.CLEAN in verdicts and Verdict.NOT_CLEAN not in verdicts

    @property
    def first_failure(self) -> str:
        """The id of the first check that failed, or "no-report"."""
        failed = (line.id for line in self.lines if line.verdict is Verdict.NOT_CLEAN)
        return next(failed, "no-report")

    @property
    def _whole(self) -> bool:
        known = {line.id for line in self.lines}
        return tuple(leak.id for leak in self.leaks) == LEAKS and all(
            leak.by and known.issuperset(leak.by) for leak in self.leaks
        )


def judged(name: str, how: str, found: int, *, stops: bool = True) -> Line:
    """A line that is clean when nothing was found."""
    bad = Verdict.NOT_CLEAN if stops else Verdict.WARNING
    return Line(name, how, bad if found else Verdict.CLEAN, found=found)


def not_applicable(name: str, how: str, reason: str) -> Line:
    """A line that this machine, or this program, has nothing for."""
    return Line(name, how, Verdict.NOT_APPLICABLE, reason)


def unseen(name: str, how: str, reason: str, *, stops: bool = True) -> Line:
    """A line that could not be looked at to its end: that is not clean."""
    return Line(name, how, Verdict.NOT_CLEAN if stops else Verdict.WARNING, reason)


def combined(verdicts: list[Verdict]) -> Verdict:
    """The worst that was told; what is not applicable counts only where there is nothing else."""
    for worst in (Verdict.NOT_CLEAN, Verdict.WARNING, Verdict.CLEAN):
        if worst in verdicts:
            return worst
    return Verdict.NOT_APPLICABLE
