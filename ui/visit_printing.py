"""Printing during a visit: from the wish of the citizen, or of a page, to the paper."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.browsing.dialogs import StormGuard
from kiosk.clock import MonotonicClock
from kiosk.printing.queue import Progress
from kiosk.printing.terms import Order, Terms
from ui.browser.browser import GuidedBrowser
from ui.print_desk import PrintDesk
from ui.screens.document import DocumentScreen
from ui.screens.print_none import NoPrinterSheet
from ui.screens.print_order import PrintOrderSheet
from ui.screens.print_price import PrintPriceSheet
from ui.screens.print_progress import PrintProgressSheet
from ui.visit_window import VisitWindow

_TROUBLE = (Progress.STOPPED, Progress.FAILED)


class PrintSheets(QObject):
    """Lays the sheets of printing over the window; without a desk there is no printer, and it says so.

    Signals:
        accepted: the print server has taken a document; the number of its job.
        troubled: a document does not come out.
        under_way_changed: whether something is still to come out of the printer.
        help_asked: the citizen asks for a facilitator.
    """

    accepted = Signal(int)
    troubled = Signal()
    under_way_changed = Signal(bool)
    help_asked = Signal()

    def __init__(
        self, window: VisitWindow, browser: GuidedBrowser, viewer: DocumentScreen, desk: PrintDesk | None
    ) -> None:
        super().__init__()
        self._window, self._browser, self._viewer, self._desk = window, browser, viewer, desk
        self._guard = StormGuard(MonotonicClock())
        self._file, self._order = Path(), Order(pages=0)
        self._none = NoPrinterSheet(window.look)
        self._ask = PrintOrderSheet(window.look, desk.terms if desk else Terms())
        self._price = PrintPriceSheet(window.look)
        self._progress = PrintProgressSheet(window.look)
        viewer.offer_print(possible=desk is not None)
        self._wire()

    def leave(self) -> None:
        """Hold no document open any more."""
        self._ask.release()

    def _wire(self) -> None:
        self._browser.print_asked.connect(self._on_page_asked)
        self._browser.page_drawn.connect(lambda file: self._offer(file, 0))
        self._browser.page_not_drawn.connect(self._on_not_drawn)
        self._viewer.print_asked.connect(self._offer)
        self._ask.ordered.connect(self._on_ordered)
        self._price.agreed.connect(self._on_agreed)
        self._progress.given_up.connect(self._on_given_up)
        self._progress.help_asked.connect(self._on_help_asked)
        if self._desk:
            self._desk.accepted.connect(self.accepted)
            self._desk.progressed.connect(self._on_progressed)

    def _on_page_asked(self) -> None:
        """A page asks as often as it likes; what it asks for is the citizen's to want."""
        if not self._guard.lets_through():
            return
        if self._desk is None:
            self._window.open_sheet(self._none)
        else:
            self._browser.draw_page()

    def _on_not_drawn(self) -> None:
        self._progress.show_progress(Progress.FAILED)
        self._window.open_sheet(self._progress)

    def _offer(self, file: Path, page: int) -> None:
        """Ask what shall be printed; what is under way comes first."""
        if self._desk and self._desk.under_way:
            self._window.open_sheet(self._progress)
            return
        self._file = file
        if self._ask.show_document(file, page):
            self._window.open_sheet(self._ask)
        else:
            self._on_not_drawn()

    def _on_ordered(self, order: Order) -> None:
        self._order = order
        self._window.close_sheet(self._ask)
        cents = order.price_cents(self._desk.terms) if self._desk else 0
        if cents:
            self._price.show_price(order.on_paper, cents)
            self._window.open_sheet(self._price)
        else:
            self._print()

    def _on_agreed(self) -> None:
        self._window.close_sheet(self._price)
        self._print()

    def _print(self) -> None:
        if self._desk is None:
            return
        self._progress.show_progress(Progress.WAITING)
        self._window.open_sheet(self._progress)
        self.under_way_changed.emit(True)
        self._desk.take(self._file, self._order)

    def _on_progressed(self, progress: Progress) -> None:
        self._progress.show_progress(progress)
        if progress in _TROUBLE:
            self.troubled.emit()
        if progress.final:
            self.under_way_changed.emit(False)
        if (progress.final or progress in _TROUBLE) and not self._window.has_sheet:
            self._window.open_sheet(self._progress)  # who went on meanwhile is told

    def _on_given_up(self) -> None:
        self._window.close_sheet(self._progress)
        if self._desk:
            self._desk.give_up()
        self.under_way_changed.emit(False)

    def _on_help_asked(self) -> None:
        self._window.close_sheet(self._progress)
        self.help_asked.emit()
