"""One printing from the order to the paper, in a thread of its own: a print server may keep one waiting."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.printing.errors import PrintError, UnknownJobError
from kiosk.printing.queue import Progress, Queue
from kiosk.printing.terms import Order

LOOK_EVERY: Final = timedelta(milliseconds=700)


@dataclass(frozen=True, slots=True)
class Ears:
    """Who is told what happens; called from the errand's thread."""

    accepted: Callable[[int], None]  # the job's number
    progressed: Callable[[Progress], None]  # each time that it is another one


class Errand:
    """Puts a document into the queue and follows its job until it is done, has failed or is given up."""

    def __init__(self, queue: Queue, document: Path, order: Order, ears: Ears) -> None:
        self._queue, self._document, self._order, self._ears = queue, document, order, ears
        self._given_up = threading.Event()
        self._told: Progress | None = None

    def start(self) -> None:
        """Begin."""
        threading.Thread(target=self._run, name="printing", daemon=True).start()

    def give_up(self) -> None:
        """Print no more of it: the job is taken out of the queue."""
        self._given_up.set()

    def _run(self) -> None:
        self._tell(Progress.WAITING)
        try:
            job = self._queue.submit(self._document, self._order)
        except PrintError:
            self._tell(Progress.FAILED)
            return
        self._ears.accepted(job)
        while not self._given_up.wait(LOOK_EVERY.total_seconds()):
            self._tell(self._look(job))
            if self._told and self._told.final:
                return
        self._remove(job)
        self._tell(Progress.FAILED)

    def _look(self, job: int) -> Progress:
        try:
            return self._queue.look(job)
        except UnknownJobError:
            return Progress.FAILED  # somebody took it out
        except PrintError:
            return Progress.STOPPED  # a print server that comes up again still has the job

    def _remove(self, job: int) -> None:
        try:
            self._queue.remove(job)
        except PrintError:
            return  # the station takes it out at the end of the visit, or is out of order

    def _tell(self, progress: Progress) -> None:
        if progress is not self._told:
            self._told = progress
            self._ears.progressed(progress)
