"""The clocks of the program: they never go back and nobody can set them."""

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


class BootClock:
    """The clock that runs on while the machine sleeps; for telling that it slept, and for nothing else."""

    def now_ns(self) -> int:
        """Nanoseconds since some fixed moment of this boot, sleep included."""
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
