"""A screen with a large drawing beside its words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.look import Look
from ui.widgets.pictogram import Pictogram
from ui.widgets.screen import Screen

_LEAST_WORDS = 24  # so many letters of body text must fit beside the drawing


class IllustratedScreen(Screen):
    """A drawing at the leading side; heading and words beside it."""

    def __init__(self, look: Look, pictogram: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.pictogram = Pictogram(look, pictogram, 260)
        self.words = QVBoxLayout()
        self.words.addWidget(self.title)
        self._row = QHBoxLayout()
        self._row.addWidget(self.pictogram, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self.words, 1)
        column = QVBoxLayout(self)
        column.addLayout(self._row, 1)
        self.space_out()

    def space_out(self) -> None:
        """Set the margins of the present theme."""
        super().space_out()
        self._row.setSpacing(self.look.theme.px(56))
        self.words.setSpacing(self.look.theme.px(18))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the drawing out where the words need its room."""
        super().resizeEvent(event)
        theme = self.look.theme
        beside = self.width() - theme.px(260 + 56 + 2 * 88)
        self.pictogram.setVisible(beside > _LEAST_WORDS * theme.text_px(30) * 0.6)
