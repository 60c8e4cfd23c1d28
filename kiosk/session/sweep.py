"""Finds and removes whatever a visit left, also of a run that was cut off."""

import os
import time
from pathlib import Path
from typing import Final

from kiosk.session import proc
from kiosk.session.process import KILL_LIMIT, kill_session
from kiosk.session.scratch import erase

_LOOK_AGAIN_S: Final = 0.005


def sweep(visits: Path, spare: str | None) -> None:
    """Kill the processes and erase the folders of every visit but the spare one.

    It does what it can within its limit; whether that was enough is for the checker to say.
    """
    deadline = time.monotonic() + KILL_LIMIT.total_seconds()
    while (left := stray_sessions(visits, spare)) and time.monotonic() < deadline:
        for session in left:
            kill_session(session)
        time.sleep(_LOOK_AGAIN_S)
    for folder in stray_folders(visits, spare):
        try:
            erase(folder)
        except OSError:
            continue


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


def _is_stray(folder: Path, visits: Path, spare: str | None) -> bool:
    return folder.parent == visits and folder.name != spare
