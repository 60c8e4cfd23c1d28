"""An icon that stands beside its word."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Colour
from ui.widgets.look import Look


class Icon(QWidget):
    """A small drawing in one colour of the palette; the word beside it says what it means."""

    def __init__(self, look: Look, name: str, colour: Colour = "iris", size: int = 36) -> None:
        super().__init__()
        self._look, self._name, self._colour, self._size = look, name, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str) -> None:
        """Show another drawing."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        theme = self._look.theme
        side = max(theme.px(self._size), theme.text_px(self._size * 0.8))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._look.theme.colour(self._colour)
        self._look.drawings.draw_icon(painter, self._name, QRectF(self.rect()), colour)
