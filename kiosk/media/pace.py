"""How a piece of work in a thread of its own is told to stop, and tells how far it is."""

import threading

from kiosk.media.errors import MediaError, Trouble


class Pace:
    """Shared by who works and who waits."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self.percent = 0

    def stop(self) -> None:
        """Go no further; whoever waited has gone, or has waited long enough."""
        self._stopped.set()

    def check(self) -> None:
        """Go on, unless it was stopped.

        Raises:
            MediaError: it was.
        """
        if self._stopped.is_set():
            raise MediaError(Trouble.TOO_SLOW)

    def tell(self, done: int, total: int) -> None:
        """So much of it is done."""
        self.percent = min(100, done * 100 // max(1, total))
