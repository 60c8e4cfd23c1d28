"""Reads Linux's /proc: which processes belong to a visit."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

VISIT_VARIABLE: Final = "OCR_KIOSK_VISIT"
"""Every process of a visit is born with this variable; its value is the visit's scratch folder."""

_PROC: Final = Path("/proc")


@dataclass(frozen=True, slots=True)
class Process:
    """A process as /proc shows it."""

    pid: int
    parent: int
    session: int  # the process session (setsid), which a visit's leader opens
    group: int
    dead: bool  # a zombie: it holds no memory and waits to be collected


def processes() -> Iterator[Process]:
    """Every process of the machine but ourselves.

    Accounts are not compared: the files of a sandboxed renderer belong to root, but its session tells.
    """
    for entry in _PROC.iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            process = _read(entry)
            if process:
                yield process


def of_session(session: int) -> tuple[Process, ...]:
    """The processes that a visit's leader started, and itself, dead ones included."""
    return tuple(found for found in processes() if session in (found.session, found.group))


def visit_of(pid: int) -> str | None:
    """The scratch folder of the visit that a process was born in, where it can be read."""
    try:
        environment = (_PROC / str(pid) / "environ").read_bytes()
    except OSError:
        return None
    for variable in environment.split(b"\0"):
        name, _, value = variable.partition(b"=")
        if name == VISIT_VARIABLE.encode():
            return os.fsdecode(value)
    return None


def _read(entry: Path) -> Process | None:
    try:
        fields = (entry / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    except OSError:
        return None
    return Process(
        pid=int(entry.name),
        dead=fields[0] in "ZX",
        parent=int(fields[1]),
        group=int(fields[2]),
        session=int(fields[3]),
    )
