"""The iris, the flower of the Region, drawn by us."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.look import Look

_PETALS: Final = 6
_BLOOM_MS: Final = 1400
_LENGTH: Final = 100.0  # a petal in units of the drawing; the flower's radius
_HALF_WIDTH: Final = 44.0
_HEART: Final = 14.0


class Iris(QWidget):
    """Six petals around a dark heart; they open one after the other."""

    def __init__(
        self, look: Look, size: int = 420, *, leading: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make a flower; where it has to shrink it keeps to the middle, or to the leading side."""
        super().__init__(parent)
        self._look, self._size, self._leading = look, size, leading
        self._bloom = 1.0
        self._opening = QVariantAnimation(self)
        self._opening.setDuration(_BLOOM_MS)
        self._opening.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._opening.valueChanged.connect(self._on_value_changed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def bloom(self, start: float = 0.0, end: float = 1.0) -> None:
        """Open (or close) from one share of the petals to another; at once where motion is reduced."""
        self._opening.stop()
        if self._look.reduced_motion:
            self._on_value_changed(end)
            return
        self._opening.setStartValue(start)
        self._opening.setEndValue(end)
        self._opening.start()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._look.theme.px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """It gives way to words."""
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw yellow petals below, blue ones above, and the heart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        middle = side / 2 if self._leading else self.width() / 2
        if self._leading and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            middle = self.width() - middle
        painter.translate(middle, self.height() / 2)
        painter.scale(side / (2 * _LENGTH + 4), side / (2 * _LENGTH + 4))
        for petal in (0, 2, 4, 1, 3, 5):
            self._paint_petal(painter, petal)
        painter.setPen(QPen(self._look.theme.colour("yellow"), 2.5))
        painter.setBrush(self._look.theme.colour("ink"))
        painter.drawEllipse(QPointF(0, 0), _HEART, _HEART)

    def _paint_petal(self, painter: QPainter, petal: int) -> None:
        open_by = max(0.0, min(1.0, self._bloom * _PETALS - petal))
        if open_by == 0:
            return
        theme, yellow = self._look.theme, petal % 2 == 0
        painter.save()
        painter.rotate(petal * 360 / _PETALS)
        painter.scale(0.4 + 0.6 * open_by, open_by)
        fill = QLinearGradient(0, 0, 0, -_LENGTH)
        fill.setColorAt(0.1, theme.colour("yellow" if yellow else "iris", 1.0 if yellow else 0.95))
        fill.setColorAt(1, theme.colour("yellow_soft" if yellow else "iris_bright", 1.0 if yellow else 0.92))
        painter.setPen(QPen(theme.colour("paper", 0.55), 1.2))
        painter.setBrush(fill)
        painter.drawPath(_petal())
        painter.setPen(QPen(theme.colour("iris" if yellow else "yellow", 0.5), 1.6))
        painter.drawLine(QPointF(0, -_HEART - 6), QPointF(0, -_LENGTH * 0.55))
        painter.restore()

    def _on_value_changed(self, bloom: float) -> None:
        self._bloom = bloom
        self.update()


def _petal() -> QPainterPath:
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(-_HALF_WIDTH * 0.75, -12, -_HALF_WIDTH, -_LENGTH * 0.72, 0, -_LENGTH)
    path.cubicTo(_HALF_WIDTH, -_LENGTH * 0.72, _HALF_WIDTH * 0.75, -12, 0, 0)
    return path
