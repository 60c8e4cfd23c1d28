"""Which USB sticks are there: removable devices that a desktop has mounted, and folders named by staff."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.media.mounts import Mount, parse_mounts

STICKS_LIMIT: Final = 8  # a machine has no more sockets than a citizen has sticks
_MOUNTED_BELOW: Final = (Path("/media"), Path("/run/media"), Path("/mnt"))


@dataclass(frozen=True, slots=True)
class Stick:
    """One stick that is in the machine now."""

    folder: Path
    free_bytes: int
    read_only: bool

    @property
    def untrusted_label(self) -> str:
        """What its owner, or its maker, called it."""
        return self.folder.name


@dataclass(frozen=True, slots=True)
class Machine:
    """Where the kernel tells about devices; tests give samples."""

    mounts: Path = Path("/proc/self/mountinfo")
    devices: Path = Path("/sys/dev/block")
    mounted_below: tuple[Path, ...] = _MOUNTED_BELOW


class Sticks:
    """Looks for the sticks that are there. Every look may take as long as a broken stick holds it up."""

    def __init__(self, folder: Path | None = None, machine: Machine | None = None) -> None:
        """`folder` is a folder whose own folders count as sticks; absent, only removable devices count."""
        self._folder = folder
        self._machine = machine or Machine()

    def look(self) -> tuple[Stick, ...]:
        """The sticks that are there now, each once."""
        found: dict[Path, Stick] = {}
        for folder, read_only in (*self._mounted(), *self._named()):
            stick = _stick(folder, read_only=read_only)
            if stick is not None and len(found) < STICKS_LIMIT:
                found.setdefault(folder, stick)
        return tuple(found.values())

    def _mounted(self) -> Iterator[tuple[Path, bool]]:
        mounts = parse_mounts(_text(self._machine.mounts))
        disks = {mount.device: self._removable_disk(mount.device) for mount in mounts}
        # A disk that the machine itself runs from, as a live system does, is no citizen's stick.
        ours = {disks[mount.device] for mount in mounts if not self._is_for_citizens(mount)}
        seen: set[str] = set()
        for mount in mounts:
            disk = disks[mount.device]
            if disk is not None and disk not in ours and mount.whole and mount.device not in seen:
                seen.add(mount.device)
                yield mount.folder, mount.read_only

    def _is_for_citizens(self, mount: Mount) -> bool:
        return any(
            mount.folder.is_relative_to(root) and mount.folder != root for root in self._machine.mounted_below
        )

    def _removable_disk(self, device: str) -> Path | None:
        """The disk of a device, itself or the one it is a part of, where the kernel calls it removable."""
        try:
            place = (self._machine.devices / device).resolve(strict=True)
        except OSError:
            return None
        for disk in (place, place.parent):
            said = _text(disk / "removable").strip()
            if said:
                return disk if said == "1" else None
        return None

    def _named(self) -> Iterator[tuple[Path, bool]]:
        if self._folder is None:
            return
        try:
            with os.scandir(self._folder) as entries:
                names = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
        except OSError:
            return
        for name in sorted(names):
            if not name.startswith("."):
                yield self._folder / name, False


def _stick(folder: Path, *, read_only: bool) -> Stick | None:
    try:
        room = os.statvfs(folder)
    except OSError:
        return None  # pulled out this moment
    closed = bool(room.f_flag & os.ST_RDONLY) or not os.access(folder, os.W_OK)
    return Stick(folder, room.f_bavail * room.f_frsize, read_only or closed)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
