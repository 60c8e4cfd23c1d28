"""Finds and removes whatever a visit left, also of a run that was cut off."""

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.session import proc
from kiosk.session.process import KILL_LIMIT, kill_session
from kiosk.session.scratch import erase
from kiosk.session.shared_memory import erase_left

_LOOK_AGAIN_S: Final = 0.005


def sweep(visits: Path, spare: str | None) -> None:
    """Kill the processes and erase the folders and shared memory of every visit but the spare one.

    It does what it can within its limit; whether that was enough is for the checker to say.
    """
    _kill_strays(visits, spare)
    for folder in _folders_to_erase(visits, spare):
        try:
            erase(folder)
        except OSError:
            continue
    erase_left()


def _kill_strays(visits: Path, spare: str | None) -> None:
    """Kill until none is left alive, and none of them waits to be collected by us."""
    deadline = time.monotonic() + KILL_LIMIT.total_seconds()
    known: frozenset[int] = frozenset()
    while time.monotonic() < deadline:
        known |= stray_sessions(visits, spare)
        if not any(_is_unfinished(found) for session in known for found in proc.of_session(session)):
            return
        for session in known:
            kill_session(session)
        time.sleep(_LOOK_AGAIN_S)


def _is_unfinished(found: proc.Process) -> bool:
    return not found.dead or found.parent == os.getpid()


def stray_sessions(visits: Path, spare: str | None) -> frozenset[int]:
    """The process sessions that were born in a visit which should be over."""
    found = set()
    for process in proc.processes():
        folder = proc.visit_of(process.pid)
        if folder and _is_stray(Path(folder), visits, spare) and not process.dead:
            found.add(process.session)
    return frozenset(found - {os.getsid(0)})


def stray_folders(visits: Path, spare: str | None) -> tuple[Path, ...]:
    """What lies in the visits folder and should not."""
    try:
        return tuple(entry for entry in visits.iterdir() if entry.name != spare)
    except FileNotFoundError:
        return ()


def ages_of_strays(visits: Path, spare: str | None) -> tuple[int, ...]:
    """When the folders that visits left were made, on the files' clock; asked before they are erased."""
    ages = []
    for folder in _folders_to_erase(visits, spare):
        with suppress(OSError):
            ages.append(folder.lstat().st_mtime_ns)
    return tuple(ages)


def _folders_to_erase(visits: Path, spare: str | None) -> tuple[Path, ...]:
    try:
        return stray_folders(visits, spare)
    except OSError:
        return ()  # the checker cannot look there either, and then there is no proof


def _is_stray(folder: Path, visits: Path, spare: str | None) -> bool:
    return folder.parent == visits and folder.name != spare
