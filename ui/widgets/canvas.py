"""The ground of a window."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRadialGradient, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.look import Look


class Canvas(QWidget):
    """Paper, and a little daylight from one corner; the look follows its size."""

    def __init__(self, look: Look, flags: Qt.WindowType = Qt.WindowType.Widget) -> None:
        super().__init__(None, flags)
        self.look = look

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the scale that suits the window."""
        super().resizeEvent(event)
        self.look.fit(event.size())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = QPainter(self)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.colour("paper"))
        light = QRadialGradient(QPointF(self.width(), self.height()), self.width() * 0.55)
        light.setColorAt(0, theme.colour("paper_far"))
        light.setColorAt(1, theme.colour("paper_far", 0))
        painter.fillRect(QRectF(self.rect()), light)
