"""Waits for a condition, never for a time; every wait has a limit."""

import time
from collections.abc import Callable
from typing import Final

PAUSE_S: Final = 0.02


class TimedOutError(AssertionError):
    """What was waited for did not come; the message says what and for how long."""


def wait_until[T](probe: Callable[[], T | None], what: str | Callable[[], str], *, limit_s: float) -> T:
    """Call `probe` until it returns something true, and return that."""
    deadline = time.monotonic() + limit_s
    while True:
        if found := probe():
            return found
        if time.monotonic() >= deadline:
            told = what if isinstance(what, str) else what()
            raise TimedOutError(f"not within {limit_s:g} s: {told}")
        time.sleep(PAUSE_S)
