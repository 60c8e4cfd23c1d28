"""How much of the machine's memory programs take, in fair shares."""

import re
import time
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

import psutil

from tests.helpers.timing import wait_until

ALIKE: Final = 0.01  # two figures that differ by no more than this share
APART_S: Final = 1.0
SETTLE_LIMIT_S: Final = 30.0


def shared_fairly(processes: Iterable[psutil.Process]) -> float:
    """Return the proportional set size of all processes together, in MiB: a page that n share counts 1/n."""
    return sum(_kib(process.pid) for process in processes) / 1024


def _kib(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return 0  # it ended meanwhile
    found = re.search(r"^Pss:\s+(\d+) kB$", rollup, re.MULTILINE)
    return int(found.group(1)) if found else 0  # a zombie holds nothing


def at_rest(measure: Callable[[], float]) -> float:
    """Measure until two figures a second apart are alike, and return the last."""
    seen = deque([(time.monotonic(), measure())])

    def look() -> float | None:
        if time.monotonic() - seen[-1][0] < APART_S:
            return None
        seen.append((time.monotonic(), measure()))
        before, now = seen[-2][1], seen[-1][1]
        return now if abs(now - before) <= ALIKE * now else None

    return wait_until(look, "memory at rest", limit_s=SETTLE_LIMIT_S)
