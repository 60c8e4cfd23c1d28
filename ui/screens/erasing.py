"""The moment in which a visit is erased, and the last words to the citizen."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kiosk.session.messages import EndReason, LogOut
from kiosk.station.farewell import Farewell
from ui.screens.moment import MomentScreen
from ui.widgets.look import Look
from ui.widgets.text import Text

_REASONS: Final = {
    None: str(QT_TRANSLATE_NOOP("ErasingScreen", "The computer had a problem. It ended your visit.")),
    EndReason.TROUBLE: str(
        QT_TRANSLATE_NOOP("ErasingScreen", "The site stopped three times. So we ended your visit.")
    ),
    EndReason.PAUSE_LIMIT: str(
        QT_TRANSLATE_NOOP("ErasingScreen", "Your screen was hidden for too long. So we ended your visit.")
    ),
    EndReason.WRONG_CODE: str(
        QT_TRANSLATE_NOOP("ErasingScreen", "The code was wrong five times. So we ended the visit.")
    ),
    EndReason.VISIT_LIMIT: str(QT_TRANSLATE_NOOP("ErasingScreen", "The time for a visit is over.")),
}
_LOG_OUTS: Final = {
    LogOut.CONFIRMED: str(QT_TRANSLATE_NOOP("ErasingScreen", "You are logged out of the site.")),
    LogOut.UNCONFIRMED: str(
        QT_TRANSLATE_NOOP(
            "ErasingScreen", "We could not see the site log you out. It logs out by itself after a while."
        )
    ),
}


class ErasingScreen(MomentScreen):
    """Shown until the wipe is proven, mostly for less than a second; then as long as there is a word to read.

    Signals:
        read: the citizen has read it: a touch or a key.
    """

    read = Signal()

    share_start, share_end = 1.0, 1 / 6  # the flower closes; one petal stays, so that it is still a flower

    def __init__(self, look: Look) -> None:
        self._farewell, self._erased = Farewell(), False
        self._reason = Text("lead", "farewell.reason")
        self._log_out = Text("lead", "farewell.log-out")
        self._card = Text("lead", "farewell.card")
        super().__init__(look)
        for text in (self._card, self._reason, self._log_out):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.insertWidget(self.column.count() - 1, text)

    def say_goodbye(self, farewell: Farewell) -> None:
        """Begin to erase, and say how the visit ended."""
        self._farewell, self._erased = farewell, False
        self.retranslate()

    def has_last_words(self) -> bool:
        """Whether there is something that the citizen should have the time to read."""
        return self._farewell.card_left or bool(self._reason.text() or self._log_out.text())

    def show_erased(self) -> None:
        """The wipe is proven."""
        self._erased = True
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        if self._erased:
            self.title.setText(self.tr("Everything is erased."))
        else:
            self.title.setText(self.tr("We are erasing everything."))
        self.note.setText(self.tr("Nothing of you stays on this computer. Goodbye!"))
        self._card.setText(self.tr("Take your card out of the reader."))
        self._card.setVisible(self._farewell.card_left)
        for text, words in (
            (self._reason, _REASONS.get(self._farewell.reason, "")),
            (self._log_out, _LOG_OUTS.get(self._farewell.log_out, "")),
        ):
            text.setText(self.tr(words) if words else "")
            text.setVisible(bool(words))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A touch anywhere."""
        self.read.emit()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key."""
        self.read.emit()
