"""Processes: what lived in a visit's memory ends with them, and with nothing else."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.session import proc
from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, judged
from kiosk.session.sweep import stray_sessions

_KEEPERS: Final = frozenset({
    "clipboard-daemon", "cliphist", "clipit", "clipman", "clipmenud", "clipse", "copyq", "diodon",
    "gpaste-daemon", "greenclip", "klipper", "parcellite", "qlipper",
    "xclipboard", "xfce4-clipman", "xfce4-clipman-p",
})  # fmt: skip
"""Programs that remember what was copied, as the kernel names them (15 letters at most)."""


def process_group(look: Look) -> Line:
    """What the leader of an ended visit started."""
    sessions = look.request.ended_sessions
    left = [found for number in sessions for found in proc.of_session(number) if not found.dead]
    return judged("process-group", "no process of the session's group in /proc", len(left))


def stray_process(look: Look) -> Line:
    """What was born in an ended visit and left its group."""
    strays = stray_sessions(look.visits, look.request.spare)
    return judged("stray-process", "no process in /proc was born in an ended visit", len(strays))


def clipboard_keeper(look: Look) -> Line:
    """A program that keeps a history of the clipboard has kept the citizen's."""
    how = "no program of the account that remembers what was copied runs"
    found = sum(name in _KEEPERS for name in _own_names(look.machine.proc))
    return judged("clipboard-keeper", how, found, stops=look.request.surroundings_stop)


def _own_names(place: Path) -> Iterator[str]:
    for entry in place.iterdir():
        with suppress(OSError):  # it ended since it was listed
            if entry.name.isdigit() and entry.stat().st_uid == os.getuid():
                yield (entry / "comm").read_text(encoding="utf-8", errors="replace").strip()
