"""A drawing on its ground."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.look import Look
from ui.widgets.painting import paint_box


class Pictogram(QWidget):
    """A pictogram of ours on the wash ground; decoration, so it says nothing."""

    def __init__(
        self, look: Look, name: str = "info", size: int = 140, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._name, self._size = look, name, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_drawing(self, name: str) -> None:
        """Draw another one."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """The size that it was made for, at the present scale."""
        side = self._look.theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the drawing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, side = self._look.theme, min(self.width(), self.height())
        ground = QRectF(0, 0, side, side)
        paint_box(painter, ground, side * 0.24, theme.colour("iris_wash"))
        inset = side * 0.13
        self._look.drawings.draw_pictogram(
            painter, self._name, ground.adjusted(inset, inset, -inset, -inset), theme.palette
        )
