"""Hides a visit behind a cover until its code comes back."""

from PySide6.QtCore import QObject, Signal

from kiosk.session.messages import EndReason
from kiosk.session.pausing import PauseCode
from ui.screens.pause import PauseSheet
from ui.screens.pause_cover import PauseCover
from ui.screens.stop import StopSheet
from ui.visit_window import VisitWindow

_SECONDS_A_MINUTE = 60


class Pausing(QObject):
    """Owns the code while the screen is hidden; how long that may last is the station's to measure.

    Signals:
        paused: nothing of the visit is seen any more.
        resumed: the code came back, and the cover is gone.
        end_asked: the visit ends, and why.
    """

    paused = Signal()
    resumed = Signal()
    end_asked = Signal(EndReason)

    def __init__(self, window: VisitWindow) -> None:
        super().__init__()
        self._window = window
        self._sheet = PauseSheet(window.look)
        self._cover = PauseCover(window.look)
        self._stop = StopSheet(window.look, can_hide=False)
        self._minutes = 0
        self._code: PauseCode | None = None
        self._sheet.hide_confirmed.connect(self._on_hide_confirmed)
        self._sheet.closed.connect(self._on_closed)
        self._cover.code_typed.connect(self._on_code_typed)
        self._cover.stop_asked.connect(lambda: self._window.open_sheet(self._stop, above_lid=True))
        self._stop.stop_confirmed.connect(lambda: self.end_asked.emit(EndReason.ASKED))

    def set_limit(self, seconds: int) -> None:
        """How long the screen may be hidden."""
        self._minutes = seconds // _SECONDS_A_MINUTE

    def ask(self) -> None:
        """Show a new code, and ask whether to hide the screen."""
        self._code = PauseCode()
        self._sheet.show_code(self._code.digits, self._minutes)
        self._window.open_sheet(self._sheet)

    def _on_closed(self) -> None:
        self._code = None
        self._sheet.forget()

    def _on_hide_confirmed(self) -> None:
        self._window.close_sheet(self._sheet)
        self._sheet.forget()
        self._cover.begin(self._minutes)
        self._window.put_lid(self._cover)
        self.paused.emit()

    def _on_code_typed(self, untrusted_digits: str) -> None:
        if self._code is None:
            return
        if self._code.opens(untrusted_digits):
            self._code = None
            self._window.close_sheet(self._cover)
            self.resumed.emit()
        elif self._code.tries_left:
            self._cover.tell_wrong(self._code.tries_left)
        else:
            self._code = None
            self.end_asked.emit(EndReason.WRONG_CODE)
