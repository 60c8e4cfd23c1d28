"""Is somebody still there?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.widgets.button import BigButton
from ui.widgets.countdown import Countdown
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class WarningSheet(Sheet):
    """The seconds that are left, and one large button; any touch or key is an answer too.

    Signals:
        still_here: somebody is there.
    """

    still_here = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "warning", closable=False)
        self._countdown = Countdown(look, "warning.seconds")
        self._line = Text("lead", "warning.line")
        self._here = BigButton(look, "warning.still-here", "hand-stop")
        self._here.clicked.connect(self.still_here)
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(look.theme.px(40))
        row.addWidget(self._countdown, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._line)
        words.addWidget(self._here)
        row.addLayout(words, 1)
        self.lines.addLayout(row)
        self.setFocusProxy(self._here)
        self.retranslate()

    def show_seconds(self, seconds: int) -> None:
        """Show how long there is left."""
        self._countdown.show_seconds(seconds)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("Are you still there?"))
        self._line.setText(self.tr("Without an answer, we erase everything."))
        self._here.say(self.tr("I am still here"))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A touch anywhere is an answer."""
        self.still_here.emit()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key is an answer."""
        self.still_here.emit()
