"""What the print server may not keep: our jobs are taken out, and looked for."""

import time
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Final

from kiosk.printing.errors import PrintError
from kiosk.printing.queue import Queue
from kiosk.printing.server import Cups

REMOVE_LIMIT: Final = timedelta(seconds=5)  # for all jobs of a visit; printing takes a moment to stop
_LOOK_AGAIN_S: Final = 0.05


class Spool:
    """The jobs of our account in the station's queue, seen from outside of any visit."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def remove(self, jobs: Iterable[int]) -> bool:
        """Take these jobs out; whether none of them is left."""
        return self._remove_within_limit(frozenset(jobs).intersection)

    def clear(self) -> bool:
        """Take all of our jobs out, also those of a run that was cut off; whether none is left."""
        return self._remove_within_limit(frozenset)

    def is_clear(self) -> bool:
        """Whether none of our jobs is known any more; a print server that does not answer proves nothing."""
        try:
            return not self._queue.jobs()
        except PrintError:
            return False

    def _remove_within_limit(self, of_these: Callable[[Iterable[int]], frozenset[int]]) -> bool:
        deadline = time.monotonic() + REMOVE_LIMIT.total_seconds()
        while True:
            try:
                left = of_these(self._queue.jobs())
                for job in left:
                    self._queue.remove(job)
            except PrintError:
                return False
            if not left:
                return True
            if time.monotonic() > deadline:
                return False
            time.sleep(_LOOK_AGAIN_S)


def spool_of(printer: str) -> Spool:
    """The spool of a queue of this machine's print server."""
    return Spool(Queue(Cups.of_this_machine(), printer))
