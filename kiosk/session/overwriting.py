"""Overwrites what lies on a disk before it is unlinked: the best an ordinary account can do there.

A disk that remaps its blocks, a file system that copies on write or a snapshot may keep the old ones:
visits belong into memory, and docs/wipe.md says so.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

_PIECE: Final = bytes(1024 * 1024)


def overwrite(path: Path) -> None:
    """Fill every regular file of a folder with zeros, down to the disk, as far as it lets us."""
    files = [path] if path.is_symlink() or not path.is_dir() else list(_files(path))
    for file in files:
        with suppress(OSError):  # it is unlinked all the same, and looked for
            _fill(file)


def _files(top: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(top):
        for folder in (Path(place) / name for name in folders):
            if not folder.is_symlink():
                with suppress(OSError):  # not ours to open
                    folder.chmod(0o700)
        yield from (Path(place) / name for name in names)


def _fill(file: Path) -> None:
    found = file.lstat()
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        return  # another name may belong to somebody else's file
    if not found.st_mode & stat.S_IWUSR:
        file.chmod(0o600)
    descriptor = os.open(file, os.O_WRONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        for start, end in _written(descriptor, found.st_size):
            os.lseek(descriptor, start, os.SEEK_SET)
            left = end - start
            while left > 0:
                left -= os.write(descriptor, _PIECE[:left])
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _written(descriptor: int, size: int) -> Iterator[tuple[int, int]]:
    """The parts of a file that are on the disk; a hole stays a hole."""
    end = 0
    with suppress(OSError):  # no more of them
        while end < size:
            start = os.lseek(descriptor, end, os.SEEK_DATA)
            end = os.lseek(descriptor, start, os.SEEK_HOLE)
            yield start, end
