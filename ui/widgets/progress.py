"""How far a citizen is: a row of pills, and the same in words."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Colour
from ui.widgets.look import Look
from ui.widgets.painting import paint_box

_PILL: Final = (52, 12)
_SMALLEST: Final = 16
_GAP: Final = 8
_WIDEST: Final = 400


class StepPills(QWidget):
    """One pill a step: done, present, to come; the words beside it say the same."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._present, self._of = look, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, present: int, of: int) -> None:
        """Mark the present step, counted from 1."""
        self._present, self._of = present, of
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All pills in a row; many steps make them shorter."""
        return QSize(self._of * (self._pill_width() + self._look.theme.px(_GAP)), self._look.theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pills; the present one is also taller."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, width = self._look.theme, self._pill_width()
        for index in range(self._of):
            number = index + 1
            tall = theme.px(18 if number == self._present else _PILL[1])
            x = index * (width + theme.px(_GAP))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                x = self.width() - x - width
            where = QRectF(x, (self.height() - tall) / 2, width, tall)
            paint_box(painter, where, tall / 2, theme.colour(self._colour(number)))

    def _pill_width(self) -> int:
        theme = self._look.theme
        fitting = theme.px(_WIDEST) // max(1, self._of) - theme.px(_GAP)
        return max(theme.px(_SMALLEST), min(theme.px(_PILL[0]), fitting))

    def _colour(self, number: int) -> Colour:
        if number < self._present:
            return "green"
        return "iris" if number == self._present else "line"
