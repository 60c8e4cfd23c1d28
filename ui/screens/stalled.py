"""The visit does not answer: wait, or end it."""

from PySide6.QtCore import Qt

from ui.screens.moment import MomentScreen
from ui.widgets.button import BigButton, Kind
from ui.widgets.look import Look


class StalledScreen(MomentScreen):
    """What the station shows over a visit that does not answer; the way out needs nothing of it."""

    share_start, share_end = 1 / 6, 1.0

    def __init__(self, look: Look) -> None:
        self.erase = BigButton(look, "stalled.erase", "trash", Kind.DANGER)
        super().__init__(look)
        self.column.insertWidget(self.column.count() - 1, self.erase, 0, Qt.AlignmentFlag.AlignHCenter)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("The computer is busy."))
        self.note.setText(self.tr("Wait, or stop and erase everything."))
        self.erase.say(self.tr("Stop and erase everything"))
