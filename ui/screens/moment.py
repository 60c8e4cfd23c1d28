"""A calm view for a wait that is short."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.iris import Iris
from ui.widgets.look import Look
from ui.widgets.text import Text


class MomentScreen(QWidget):
    """The flower, opening or closing, and a sentence."""

    share_start, share_end = 0.0, 1.0  # of the petals

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._flower = Iris(look, 340)
        self.title = Text("title", "screen.title")
        self.note = Text("lead-soft", "screen.note")
        self.column = QVBoxLayout(self)
        self.column.addStretch(2)
        self.column.addWidget(self._flower, 6, Qt.AlignmentFlag.AlignHCenter)
        for text in (self.title, self.note):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(text)
        self.column.addStretch(3)
        self.column.setSpacing(look.theme.px(28))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Let the flower move."""
        super().showEvent(event)
        self._flower.bloom(self.share_start, self.share_end)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
