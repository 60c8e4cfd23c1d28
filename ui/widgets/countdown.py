"""A number that counts down inside a ring."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.identify import identify
from ui.widgets.look import Look

_SIDE: Final = 240
_RING: Final = 18
_FULL_TURN: Final = 360 * 16  # Qt counts angles in sixteenths of a degree


class Countdown(QWidget):
    """The seconds that are left, as a number and as what is left of a ring."""

    def __init__(self, look: Look, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._left, self._of = look, 0, 1
        identify(self, identifier)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_seconds(self, left: int) -> None:
        """Show what is left; the ring is full at the most that was shown since it last rose."""
        self._of = max(left, 1) if left > self._left else self._of
        self._left = left
        self.setAccessibleName(str(left))
        self.update()

    def sizeHint(self) -> QSize:
        """A large square."""
        side = self._look.theme.px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        width = theme.px(_RING)
        ring = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(theme.colour("line"), width))
        painter.drawEllipse(ring)
        pen = QPen(theme.colour("iris"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, _FULL_TURN // 4, round(_FULL_TURN * self._left / self._of))
        painter.setFont(self._font())
        painter.setPen(theme.colour("ink"))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._left))

    def _font(self) -> QFont:
        font = self._look.theme.font(24, QFont.Weight.Bold)
        font.setPixelSize(self._look.theme.px(88))  # large enough at every text size
        return font
