"""Which files of a stick are offered: the newest of the right kinds, in its first two levels."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.file_kinds import FileKind, kind_by_name
from kiosk.media.errors import MediaError
from kiosk.media.reading import opened_folder

OFFERED_LIMIT: Final = 200  # files; more than that nobody looks through
LOOKED_AT_LIMIT: Final = 5_000  # entries of a stick; what comes after is not looked at


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that could be chosen."""

    root: Path
    parts: tuple[str, ...]  # the way from the root; untrusted, as everything on a stick
    kind: FileKind
    size: int
    modified_s: float  # since 1970, by the clock of whoever wrote it

    @property
    def untrusted_name(self) -> str:
        """What the file is called."""
        return self.parts[-1]


@dataclass(frozen=True, slots=True)
class Offers:
    """What was found in one place."""

    files: tuple[Offer, ...] = ()
    others: int = 0  # files of other kinds, which are not offered
    cut: bool = False  # there is more than is offered


def offers_in(root: Path, kinds: tuple[FileKind, ...]) -> Offers:
    """The files of these kinds, newest first; empty where the place cannot be read."""
    found: list[Offer] = []
    others, looked_at = 0, 0
    for parts, status in _files(root):
        looked_at += 1
        if looked_at > LOOKED_AT_LIMIT:
            break
        kind = kind_by_name(parts[-1])
        if status is None or not stat.S_ISREG(status.st_mode):
            continue
        if kind in kinds and kind is not None:
            found.append(Offer(root, parts, kind, status.st_size, status.st_mtime))
        else:
            others += 1
    found.sort(key=lambda offer: (-offer.modified_s, offer.parts))
    cut = len(found) > OFFERED_LIMIT or looked_at > LOOKED_AT_LIMIT
    return Offers(tuple(found[:OFFERED_LIMIT]), others, cut)


def _files(root: Path) -> Iterator[tuple[tuple[str, ...], os.stat_result | None]]:
    """Every entry of the first level, then of the folders in it; links are entries, and lead nowhere."""
    folders: list[str] = []
    for name, status in _entries(root, ()):
        if status is not None and stat.S_ISDIR(status.st_mode):
            folders.append(name)
        yield (name,), status
    for folder in folders:
        for name, status in _entries(root, (folder,)):
            yield (folder, name), status


def _entries(root: Path, parts: tuple[str, ...]) -> Iterator[tuple[str, os.stat_result | None]]:
    try:
        with opened_folder(root, parts) as folder, os.scandir(folder) as entries:
            for entry in entries:
                if not entry.name.startswith("."):
                    yield entry.name, _status(entry)
    except (MediaError, OSError):
        return  # pulled out, or closed to us: what was seen so far is offered


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    try:
        return entry.stat(follow_symlinks=False)
    except OSError:
        return None
