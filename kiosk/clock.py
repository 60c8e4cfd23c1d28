"""The only clock of the program: it never goes back and nobody can set it."""

import time
from typing import Protocol


class Clock(Protocol):
    """A monotonic clock."""

    def now_ns(self) -> int:
        """Nanoseconds since some fixed moment of this boot."""


class MonotonicClock:
    """The machine's monotonic clock."""

    def now_ns(self) -> int:
        """Nanoseconds since some fixed moment of this boot."""
        return time.monotonic_ns()
