"""Walks the account's own files for what changed since a visit began; it counts, and keeps no name."""

import os
import stat
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.session.leaks.places import Place, Places, place_of
from kiosk.session.moment import Span

ENTRIES_LIMIT: Final = 20_000  # of one ground: some thousand are usual for an account that runs a kiosk alone
WALK_LIMIT_S: Final = 2.0  # all grounds together; five thousand files take some 50 ms, on a busy machine more


@dataclass(frozen=True, slots=True)
class Ground:
    """A folder to walk, and how its files are sorted."""

    folder: Path
    places: Places


@dataclass(frozen=True, slots=True)
class Changed:
    """How many files changed in which place, and which places were not seen whole."""

    files: Counter[Place]
    unseen: frozenset[Place]


def find_changed(
    grounds: Iterable[Ground], spared: Iterable[Path], span: Span, entries_limit: int = ENTRIES_LIMIT
) -> Changed:
    """Count the account's files that changed within a span of the files' own clock.

    The moment of a file's last change (ctime) is the kernel's alone: no program can set it back.
    """
    deadline = time.monotonic() + WALK_LIMIT_S
    files: Counter[Place] = Counter()
    unseen: set[Place] = set()
    passed_over = frozenset(map(str, spared))
    for ground in grounds:
        left = entries_limit
        for path, found in _walk(ground.folder, passed_over):
            left -= 1
            if left < 0 or time.monotonic() > deadline:
                unseen.update(ground.places.values())
                break
            if found is not None and span.holds(found.st_ctime_ns):
                files[place_of(os.path.relpath(path, ground.folder), ground.places)] += 1
    return Changed(files, frozenset(unseen))


def _walk(root: Path, spared: frozenset[str]) -> Iterator[tuple[str, os.stat_result | None]]:
    """Every entry below a folder, near ones first; a file of the account with what is known of it."""
    waiting = [str(root)]
    for folder in waiting:  # grows while it is walked
        try:
            entries = list(os.scandir(folder))
        except OSError:
            continue  # gone, or not ours: nothing of ours can be found in it
        for entry in entries:
            if entry.path in spared:
                continue
            with suppress(OSError):  # it went since it was listed
                found = entry.stat(follow_symlinks=False)
                if _may_hold_ours(found):
                    waiting.append(entry.path)
                yield entry.path, found if _is_ours(found) else None


def _may_hold_ours(found: os.stat_result) -> bool:
    """A folder of the account, or one that everybody may write into."""
    return stat.S_ISDIR(found.st_mode) and (found.st_uid == os.getuid() or bool(found.st_mode & stat.S_IWOTH))


def _is_ours(found: os.stat_result) -> bool:
    kept = stat.S_ISREG(found.st_mode) or stat.S_ISLNK(found.st_mode)
    return kept and found.st_uid == os.getuid()
