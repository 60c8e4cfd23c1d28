"""Who is who among the processes that a wipe test has started."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from kiosk.session import proc


class Part(StrEnum):
    """What a process is in the test."""

    TEST = "wipe-test"  # the test itself, which never hears the words
    STATION = "station"
    SESSION = "session"  # of the citizen who is here: the leader
    RENDERER = "renderer"  # of the citizen who is here
    ENGINE = "engine"  # another process of the citizen's browser
    STANDBY = "standby"  # the leader and the browser of one who has seen nobody
    OTHER = "other"  # a checker, or a process that should not be there


def family(root: int, without: frozenset[int]) -> Iterator[proc.Process]:
    """A process and all that it has started, but some branches; dead ones hold no memory."""
    everybody = {found.pid: found for found in proc.processes()}
    for found in everybody.values():
        if not found.dead and _descends(found, root, without, everybody):
            yield found


def part_of(found: proc.Process, root: int, station: int, leader: int | None) -> Part:
    """What a process of the family is; `leader` is the citizen's session while there is one."""
    if found.pid in (root, station):
        return Part.TEST if found.pid == root else Part.STATION
    if leader is not None and found.session == leader:
        kind = kind_of(found.pid)
        return Part.SESSION if found.pid == leader else Part.RENDERER if kind == "renderer" else Part.ENGINE
    return Part.STANDBY if plays(found.session, "session") else Part.OTHER


def kind_of(pid: int) -> str:
    """Which process of a browser it is, as its command line says."""
    kinds = (word for word in _words(pid) if word.startswith("--type="))
    return next(kinds, "").removeprefix("--type=")


def plays(pid: int, part: str) -> bool:
    """Whether a process is this part of the program, from source or from the bundle."""
    words = _words(pid)
    return part in (words[1:2] or [""]) or words[1:4] == ["-m", "ui", part]


def _descends(
    found: proc.Process, root: int, without: frozenset[int], everybody: dict[int, proc.Process]
) -> bool:
    at = found.pid
    for _ in everybody:  # parents change while we look: never go round in circles
        if at == root or at in without:
            return at == root
        if at not in everybody:
            return False
        at = everybody[at].parent
    return at == root


def _words(pid: int) -> list[str]:
    """The command line; a browser's own children write theirs with blanks."""
    try:
        untrusted_line = Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return untrusted_line.replace("\0", " ").split()
