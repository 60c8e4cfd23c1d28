"""What a wipe test found: numbers and our own words, never the words that were looked for."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

import msgspec

from kiosk.canary.family import Part


class Way(StrEnum):
    """How a visit ends, in the order in which the test plays them."""

    BUTTON = "button"  # stop and erase
    FINISHED = "finished"  # the last screen's button
    IDLE = "idle"
    VISIT_LIMIT = "visit-limit"
    RENDERER_CRASH = "renderer-crash"  # the page dies, then the citizen stops
    GROUP_KILLED = "group-killed"
    PROCESS_KILLED = "process-killed"  # the session's one process that talks to the station
    RETRY = "retry"  # the wipe is not proven, and a facilitator has it done again
    POWER_CUT = "power-cut"  # everything dies, and a new station starts


class Place(StrEnum):
    """Where a copy can be, beside the memory of each part."""

    OPEN_FILES = "open files"
    HOME = "home"
    STATE = "state"
    VISITS = "visits"
    TMP = "temporary files"
    SHARED_MEMORY = "shared memory"
    RUNTIME = "runtime folder"
    SPOOL = "print spool"
    LOGS = "logs"
    OUTPUT = "station's output"
    CLIPBOARD = "clipboard"
    PRIMARY = "primary selection"
    SECONDARY = "secondary selection"


STORES: Final = (
    "typed", "cookie", "local-storage", "session-storage", "indexed-db", "cache-storage", "service-worker",
    "opfs", "http-auth", "http-cache", "upload", "window-name", "history", "blob", "worker", "permission",
    "zoom", "clipboard", "print", "download",
)  # fmt: skip
"""What has to take the word, each in its own way; a store that was not there proves nothing."""

MUST_BE_SEEN: Final = (
    f"memory: {Part.SESSION}",
    f"memory: {Part.RENDERER}",
    Place.VISITS.value,
    Place.CLIPBOARD.value,
    Place.PRIMARY.value,
)
"""Where the same search has to find the words while the citizen is here, or the test is blind."""


class Copies(msgspec.Struct, frozen=True):
    """How often the words stand in a place, in one encoding."""

    place: str
    encoding: str
    count: int


class Looked(msgspec.Struct, frozen=True):
    """The outcome of one search."""

    copies: tuple[Copies, ...]
    not_searchable: tuple[str, ...] = ()  # places that could not be looked into

    def count(self, place: str | None = None) -> int:
        """How many copies there are, in one place or in all."""
        return sum(each.count for each in self.copies if place in (None, each.place))


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """One fictional citizen."""

    way: Way
    took: tuple[str, ...] = ()  # the stores that took the word
    left: tuple[str, ...] = ()  # stores that were not empty when the citizen came
    during: Looked = Looked(())
    after: Looked = Looked(())
    wipe_s: float = 0.0
    fault: str = ""  # why the visit could not be played to its end

    @property
    def blind(self) -> tuple[str, ...]:
        """What should have been seen and was not: stores that took nothing, places with no copy."""
        unseen = [place for place in MUST_BE_SEEN if self._is_unseen(place)]
        return (*(store for store in STORES if store not in self.took), *unseen)

    @property
    def clean(self) -> bool:
        """Whether nothing was found after the wipe, nor by the page when the citizen came."""
        return not self.after.count() and not self.left and not self.fault

    def _is_unseen(self, place: str) -> bool:
        return place not in self.during.not_searchable and not self.during.count(place)


class Verdict(StrEnum):
    """What a whole run says."""

    CLEAN = "clean"
    INCOMPLETE = "incomplete"  # nothing was found, but some places could not be searched
    FAILED = "failed"


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One run of the wipe test."""

    sessions: tuple[Session, ...]
    seconds: float

    @property
    def verdict(self) -> Verdict:
        """Clean only if every session was clean, seen and searched everywhere."""
        if not self.sessions or any(not each.clean or each.blind for each in self.sessions):
            return Verdict.FAILED
        hidden = any(each.after.not_searchable for each in self.sessions)
        return Verdict.INCOMPLETE if hidden else Verdict.CLEAN


class _Written(msgspec.Struct, frozen=True, kw_only=True):
    """A session as the file has it, with its conclusions."""

    way: Way
    clean: bool
    blind: tuple[str, ...]
    took: tuple[str, ...]
    left: tuple[str, ...]
    during: Looked
    after: Looked
    wipe_s: float
    fault: str


def as_json(report: Report) -> bytes:
    """The report for machines, with its conclusions."""
    written = {
        "verdict": report.verdict,
        "seconds": report.seconds,
        "sessions": [_written(each) for each in report.sessions],
    }
    return msgspec.json.format(msgspec.json.encode(written), indent=2) + b"\n"


def as_table(report: Report) -> str:
    """The report for people."""
    rows: list[tuple[str, ...]] = [
        ("way of ending", "stores", "copies during", "copies after", "wipe (s)", "")
    ]
    rows += [_row(session) for session in report.sessions]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    lines += [f"    {line}" for session in report.sessions for line in _remarks(session)]
    return "\n".join([*lines, f"{len(report.sessions)} sessions: {report.verdict}"])


def _row(session: Session) -> tuple[str, ...]:
    state = "clean" if session.clean else "NOT CLEAN"
    return (
        session.way,
        f"{len(session.took)} of {len(STORES)}",
        str(session.during.count()),
        str(session.after.count()),
        f"{session.wipe_s:.2f}",
        f"{state}, BLIND" if session.blind else state,
    )


def _remarks(session: Session) -> Iterable[str]:
    for each in session.after.copies:
        yield f"{session.way}: {each.count} copies left in {each.place}, {each.encoding}"
    if session.left:
        yield f"{session.way}: a citizen's page could still read {', '.join(session.left)}"
    if session.blind and not session.fault:
        yield f"{session.way}: not seen during the visit: {', '.join(session.blind)}"
    if session.after.not_searchable:
        yield f"{session.way}: could not be searched: {', '.join(session.after.not_searchable)}"
    if session.fault:
        yield f"{session.way}: could not be played: {session.fault}"


def _written(session: Session) -> _Written:
    return _Written(clean=session.clean, blind=session.blind, **msgspec.structs.asdict(session))
