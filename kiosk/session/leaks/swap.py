"""Swap: memory of a visit that the kernel put on a disk."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.session.leaks.look import Look, Machine
from kiosk.session.leaks.report import Line, judged, unseen

_HOW: Final = "there is no swap, or it is in memory, encrypted, or closed to this program"


def swap(look: Look) -> Line:
    """Every area that the kernel swaps to must be safe, unless nothing of ours is ever swapped."""
    machine, stops = look.machine, look.request.surroundings_stop
    try:
        areas = (machine.proc / "swaps").read_text(encoding="utf-8").splitlines()[1:]
    except OSError:
        return unseen("swap", _HOW, "the kernel does not say where it swaps to", stops=stops)
    plain = [area for area in areas if area.strip() and not _is_safe(area.split()[0], machine)]
    if plain and _is_closed_to_us(machine):
        plain = []
    return judged("swap", _HOW, len(plain), stops=stops)


def _is_safe(area: str, machine: Machine) -> bool:
    """In memory (zram), or a device-mapper volume that says it is encrypted."""
    name = Path(area).name
    if name.startswith("zram"):
        return not _backed_by_disk(machine.system / "block" / name / "backing_dev")
    try:
        uuid = (machine.system / "block" / name / "dm/uuid").read_text(encoding="ascii")
    except OSError:
        return False
    return uuid.startswith("CRYPT-")


def _backed_by_disk(file: Path) -> bool:
    try:
        return file.read_text(encoding="utf-8").strip() not in ("", "none")
    except OSError:
        return False


def _is_closed_to_us(machine: Machine) -> bool:
    """Whether this program's control group, or one above it, may not swap (MemorySwapMax=0)."""
    return any(_limit(group / "memory.swap.max") == "0" for group in _groups(machine))


def _groups(machine: Machine) -> Iterator[Path]:
    top = machine.system / "fs/cgroup"
    try:
        lines = (machine.proc / "self/cgroup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    for line in lines:
        number, _, path = line.partition("::")
        if number == "0":
            own = top / path.strip("/")
            yield from (own, *(each for each in own.parents if each.is_relative_to(top)))


def _limit(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except OSError:
        return ""
