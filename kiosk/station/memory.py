"""Keeps a visit from taking the memory of the whole machine."""

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from kiosk.events import EventId
from kiosk.log import Journal
from kiosk.session.weight import weigh
from kiosk.station import limits
from kiosk.station.loop import Cancel, Loop

_MEBIBYTE: Final = 1024 * 1024


class MemoryWatch:
    """Looks some times a minute; what is too much is ended from the largest page down.

    The end of a page costs the citizen a reload. Where the session itself takes more than half of what the
    visit may, the visit cannot go on.
    """

    def __init__(self, limit_mb: int, loop: Loop, journal: Journal, *, passed: Callable[[], None]) -> None:
        self._limit = limit_mb * _MEBIBYTE
        self._loop = loop
        self._journal = journal
        self._passed = passed
        self._cancel: Cancel | None = None

    def start(self, session: int) -> None:
        """Watch a process session from now on."""
        self.stop()
        self._cancel = self._loop.call_later(limits.MEMORY_LOOK_EVERY, lambda: self._look(session))

    def stop(self) -> None:
        """Watch none."""
        if self._cancel:
            self._cancel()
            self._cancel = None

    def _look(self, session: int) -> None:
        self.start(session)
        weights = weigh(session)
        if sum(weights.values()) <= self._limit:
            return
        others = [pid for pid in weights if pid != session]
        if not others or weights.get(session, 0) > self._limit / 2:
            self._passed()
            return
        largest = max(others, key=weights.__getitem__)
        self._journal.write(EventId.PART_KILLED)
        with suppress(ProcessLookupError, PermissionError):
            os.kill(largest, signal.SIGKILL)
