"""The browser's shared memory: files whose names a killed browser did not live to take away."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

_PLACE: Final = Path("/dev/shm")  # noqa: S108 - a fixed place of the kernel; only files of ours are touched
_PROC: Final = Path("/proc")
_PREFIX: Final = ".org.chromium."
_UNLINKED_WITHIN_S: Final = 0.1


def names_left(place: Path = _PLACE) -> frozenset[str]:
    """The names that stay: Chromium unlinks its shared memory at once, so these are leaks."""
    names = _names(place)
    if not names:
        return names
    time.sleep(_UNLINKED_WITHIN_S)
    return names & _names(place)


def erase_left(place: Path = _PLACE) -> None:
    """Erase the files that stay and that no living process holds open; the checker looks for itself."""
    left = names_left(place)
    if not left:
        return
    held = frozenset(_held_files())
    for name in left:
        with suppress(OSError):
            found = (place / name).lstat()
            if (found.st_dev, found.st_ino) not in held:
                (place / name).unlink()


def _names(place: Path) -> frozenset[str]:
    try:
        return frozenset(entry.name for entry in place.iterdir() if _is_ours(entry))
    except OSError:
        return frozenset()


def _is_ours(entry: Path) -> bool:
    with suppress(OSError):  # it was unlinked since it was listed
        return entry.name.startswith(_PREFIX) and entry.lstat().st_uid == os.getuid()
    return False


def _held_files() -> Iterator[tuple[int, int]]:
    """What living processes hold open, as far as this account may see; a browser makes its files itself."""
    for process in _PROC.iterdir():
        if not process.name.isdigit():
            continue
        with suppress(OSError):
            for descriptor in (process / "fd").iterdir():
                with suppress(OSError):
                    found = descriptor.stat()
                    yield found.st_dev, found.st_ino
