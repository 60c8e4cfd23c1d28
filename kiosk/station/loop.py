"""What the station needs of an event loop; ui.bridge gives it Qt's, tests give it one they can wind."""

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

type Cancel = Callable[[], None]
"""Takes back what was asked for; calling it again does nothing."""


class Loop(Protocol):
    """An event loop; every call but `call_from_thread` is made on its own thread."""

    def call_later(self, delay: timedelta, callback: Callable[[], None]) -> Cancel:
        """Call once after a delay."""

    def watch(self, descriptor: int, callback: Callable[[], None]) -> Cancel:
        """Call whenever the descriptor can be read."""

    def call_from_thread(self, callback: Callable[[], None]) -> None:
        """Call soon, on the loop's thread."""
