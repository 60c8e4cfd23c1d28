"""Where a visit's documents are printed: one at a time, never on the window's own thread."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.printing.errand import Ears, Errand
from kiosk.printing.queue import Progress, Queue
from kiosk.printing.terms import Order, Terms


class PrintDesk(QObject):
    """Takes one order at a time and tells what becomes of it.

    Signals:
        accepted: the print server has taken the document; the number of its job.
        progressed: the order is so far now (a Progress).
    """

    accepted = Signal(int)
    progressed = Signal(Progress)
    _taken = Signal(int)  # from an errand's thread, as the next one
    _heard = Signal(int, Progress)  # the number of the errand, and how far it is

    def __init__(self, queue: Queue, terms: Terms) -> None:
        super().__init__()
        self.terms = terms
        self._queue = queue
        self._errand: Errand | None = None
        self._number = 0
        self._taken.connect(self.accepted, Qt.ConnectionType.QueuedConnection)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    @property
    def under_way(self) -> bool:
        """Whether something is being printed, or waits for the printer."""
        return self._errand is not None

    def take(self, document: Path, order: Order) -> None:
        """Print a document; while another one is under way, nothing is taken."""
        if self._errand is not None or not order.is_within(self.terms):
            return
        self._number += 1
        number = self._number
        ears = Ears(self._taken.emit, lambda progress: self._heard.emit(number, progress))
        self._errand = Errand(self._queue, document, order, ears)
        self._errand.start()

    def give_up(self) -> None:
        """Print no more of what is under way."""
        if self._errand is not None:
            self._errand.give_up()
            self._errand = None
            self._number += 1  # what the errand still says is about nothing any more

    def _on_heard(self, number: int, progress: Progress) -> None:
        if number != self._number:
            return
        if progress.final:
            self._errand = None
        self.progressed.emit(progress)
