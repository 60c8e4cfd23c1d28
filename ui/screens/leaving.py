"""The visit is over, and the site is being told so."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from ui.screens.moment import MomentScreen
from ui.widgets.button import BigButton, Kind
from ui.widgets.look import Look

_OFFER_AFTER: Final = timedelta(seconds=1)  # mostly it is over before


class LeavingScreen(MomentScreen):
    """Shown while the site logs the citizen out; who will not wait may have all erased at once."""

    share_start, share_end = 1.0, 1.0

    def __init__(self, look: Look) -> None:
        self.erase = BigButton(look, "leaving.erase", "trash", Kind.SECONDARY)
        self._logs_out = True
        super().__init__(look)
        policy = self.erase.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.erase.setSizePolicy(policy)
        self.column.insertWidget(self.column.count() - 1, self.erase, 0, Qt.AlignmentFlag.AlignHCenter)
        self._offer = QTimer(self, singleShot=True, interval=_OFFER_AFTER // timedelta(milliseconds=1))
        self._offer.timeout.connect(self.erase.show)

    def tell(self, *, logs_out: bool) -> None:
        """Say what is waited for."""
        self._logs_out = logs_out
        self.retranslate()

    def tell_erasing(self) -> None:
        """Say that it is done; nothing is offered any more."""
        self.tell(logs_out=False)
        self._offer.stop()
        self.erase.hide()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        if self._logs_out:
            self.title.setText(self.tr("We are logging you out of the site."))
            self.note.setText(self.tr("Then we erase everything. It takes a few seconds."))
        else:
            self.title.setText(self.tr("We are erasing everything."))
            self.note.setText("")
        self.erase.say(self.tr("Do not wait, erase now"))

    def showEvent(self, event: QShowEvent) -> None:
        """Offer not to wait, once it lasts."""
        super().showEvent(event)
        self.erase.hide()
        self._offer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """It is over."""
        super().hideEvent(event)
        self._offer.stop()
