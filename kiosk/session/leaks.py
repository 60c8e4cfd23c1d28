"""What the checker looks for after a visit: each line says how it was checked and what was found."""

import ctypes
import os
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from kiosk.printing.spool import spool_of
from kiosk.session import proc
from kiosk.session.shared_memory import names_left
from kiosk.session.sweep import stray_folders, stray_sessions

_SELECTIONS: Final = (b"PRIMARY", b"CLIPBOARD", b"SECONDARY")
_ENGINE_STORES: Final = frozenset({"Cookies", "Local Storage", "IndexedDB", "Service Worker", "History"})


class Verdict(StrEnum):
    """The result of one check."""

    CLEAN = "clean"
    NOT_CLEAN = "not-clean"
    NOT_APPLICABLE = "not-applicable"


class Line(msgspec.Struct, frozen=True):
    """One check: nothing of a citizen is in it, our own words only."""

    id: str
    how: str
    verdict: Verdict


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the checker is asked to look at."""

    visits: str
    ended_sessions: tuple[int, ...] = ()  # process sessions that must be gone
    spare: str | None = None  # the standby that may be there, because it has seen nobody
    printer: str | None = None  # the queue that citizens print on


class Report(msgspec.Struct, frozen=True):
    """What the checker found."""

    lines: tuple[Line, ...]

    @property
    def clean(self) -> bool:
        """Whether there was a check at all, and none failed."""
        return bool(self.lines) and all(line.verdict is not Verdict.NOT_CLEAN for line in self.lines)

    @property
    def first_failure(self) -> str:
        """The id of the first check that failed, or "no-report"."""
        failed = (line.id for line in self.lines if line.verdict is Verdict.NOT_CLEAN)
        return next(failed, "no-report")


def check(request: Request) -> Report:
    """Look for everything that a visit could have left on this machine."""
    return Report(tuple(_checks(request)))


def _checks(request: Request) -> Iterator[Line]:
    visits = Path(request.visits)
    left = [found for number in request.ended_sessions for found in proc.of_session(number) if not found.dead]
    yield _line("process-group", "no process of the session's group in /proc", not left)
    strays = stray_sessions(visits, request.spare)
    yield _line("stray-process", "no process in /proc was born in an ended visit", not strays)
    yield _line("scratch", "no folder of an ended visit exists", not stray_folders(visits, request.spare))
    yield _fresh_profile(visits, request.spare)
    yield _line("shared-memory", "no shared memory file of the browser is left", not names_left())
    yield _clipboard()
    yield _print_jobs(request.printer)


def _line(name: str, how: str, clean: bool) -> Line:
    return Line(name, how, Verdict.CLEAN if clean else Verdict.NOT_CLEAN)


def _fresh_profile(visits: Path, spare: str | None) -> Line:
    how = "the next session's folder holds no document and no browser store"
    none_yet = Line("fresh-profile", "there is no next session yet", Verdict.NOT_APPLICABLE)
    if spare is None:
        return none_yet
    folder = visits / spare
    try:
        stores = [entry for entry in folder.rglob("*") if entry.name in _ENGINE_STORES]
        return _line("fresh-profile", how, not stores and not any((folder / "documents").iterdir()))
    except FileNotFoundError:
        if folder.exists():
            raise
        return none_yet  # it died since the question was put, and was erased


def _clipboard() -> Line:
    """A selection without an owner is empty: X keeps no copy of its own."""
    if not os.environ.get("DISPLAY"):
        reason = "no X display: a Wayland selection ends with the process that offered it"
        return Line("clipboard", reason, Verdict.NOT_APPLICABLE)
    owners = _selection_owners()
    return _line("clipboard", "no X selection has an owner", owners is not None and not any(owners))


def _print_jobs(printer: str | None) -> Line:
    """The print server keeps what was printed, unless it is told otherwise; ours must be told."""
    if printer is None:
        return Line("print-jobs", "no printer is set", Verdict.NOT_APPLICABLE)
    how = "the print server knows no job of this account, printed or waiting"
    return _line("print-jobs", how, spool_of(printer).is_clear())


def _selection_owners() -> list[int] | None:
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    handle = ctypes.c_void_p(display)
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XInternAtom.restype = ctypes.c_ulong
    atoms = [ctypes.c_ulong(x11.XInternAtom(handle, name, 0)) for name in _SELECTIONS]
    owners = [int(x11.XGetSelectionOwner(handle, atom)) for atom in atoms]
    x11.XCloseDisplay(handle)
    return owners
