"""How much memory the processes of a visit take."""

import os
from pathlib import Path
from typing import Final

from kiosk.session import proc

_PROC: Final = Path("/proc")
_PAGE: Final = os.sysconf("SC_PAGESIZE")


def weigh(session: int) -> dict[int, int]:
    """The bytes that each living process of a session takes; what several share is shared out among them."""
    found = {process.pid: _weight(process.pid) for process in proc.of_session(session) if not process.dead}
    return {pid: weight for pid, weight in found.items() if weight}


def _weight(pid: int) -> int:
    """The proportional share; of a sandboxed process, whose share nobody may read, what is its own alone."""
    folder = _PROC / str(pid)
    try:
        return _proportional((folder / "smaps_rollup").read_text(encoding="ascii"))
    except OSError:
        return _own(folder)


def _proportional(rollup: str) -> int:
    for line in rollup.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def _own(folder: Path) -> int:
    """Resident and not backed by a file that others map too."""
    try:
        _, resident, shared, *_ = (folder / "statm").read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return 0  # it has ended meanwhile
    return (int(resident) - int(shared)) * _PAGE
