"""Digits to press, and the places that they fill."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.widgets.identify import identify
from ui.widgets.look import Look
from ui.widgets.painting import RING, paint_box
from ui.widgets.pressable import Pressable

_KEY: Final = 104  # design pixels
_LEAST_KEY: Final = 64  # pixels, at whatever scale
_DIGIT: Final = 44
_ICON: Final = 44
_DOT: Final = 34
_DOT_GAP: Final = 22


class Key(Pressable):
    """One large key: a digit, or an icon where it has no word to show."""

    def __init__(self, look: Look, identifier: str, icon: str = "") -> None:
        super().__init__(look, identifier)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square, whatever it says."""
        side = max(_LEAST_KEY, self.look.theme.px(_KEY)) + 2 * self.look.theme.px(RING)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be."""
        return self.sizeHint()

    def body_height(self, _width: int) -> int:
        """The square's."""
        return max(_LEAST_KEY, self.look.theme.px(_KEY))

    def paint_body(self, painter: QPainter, body: QRectF) -> None:
        """Draw the square and what is on it."""
        theme = self.look.theme
        fill = theme.colour("line" if self.isDown() else "iris_wash")
        paint_box(painter, body, theme.px(self.radius), fill)
        ink = theme.colour("iris")
        if self._icon:
            side = theme.px(_ICON)
            where = QRectF(body.center().x() - side / 2, body.center().y() - side / 2, side, side)
            self.look.drawings.draw_icon(painter, self._icon, where, ink)
            return
        font = theme.font(24, QFont.Weight.Bold)
        font.setPixelSize(theme.px(_DIGIT))  # large enough at every text size
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self.label)


class Keypad(QWidget):
    """The ten digits as on a telephone, and a key to take the last one back.

    Signals:
        digit_pressed: one of the ten.
        erase_pressed: take the last one back.
    """

    digit_pressed = Signal(str)
    erase_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.erase = Key(look, "keypad.erase", "backspace")
        self.erase.clicked.connect(self.erase_pressed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every telephone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.theme.px(4))
        for place, digit in enumerate("1234567890"):
            row, column = divmod(place, 3) if digit != "0" else (3, 1)
            grid.addWidget(self._key(look, digit), row, column)
        grid.addWidget(self.erase, 3, 2)

    def _key(self, look: Look, digit: str) -> Key:
        key = Key(look, f"keypad.{digit}")
        key.say(digit)
        key.clicked.connect(lambda: self.digit_pressed.emit(digit))
        return key


class Places(QWidget):
    """A ring for each digit of a code, filled when it is typed; which digit is nobody's business."""

    def __init__(self, look: Look, identifier: str, count: int) -> None:
        super().__init__()
        self._look, self._count, self._filled = look, count, 0
        identify(self, identifier)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_filled(self, filled: int, words: str) -> None:
        """Show how many are typed, and say it in words."""
        self._filled = filled
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A row."""
        theme = self._look.theme
        width = self._count * theme.px(_DOT) + (self._count - 1) * theme.px(_DOT_GAP)
        return QSize(width + theme.px(4), theme.px(_DOT + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        side, step, edge = theme.px(_DOT), theme.px(_DOT + _DOT_GAP), theme.px(2)
        painter.setPen(QPen(theme.colour("iris"), max(2, theme.px(4))))
        for place in range(self._count):
            left = place if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -place - 1
            x = edge + (left % self._count) * step
            painter.setBrush(theme.colour("iris" if place < self._filled else "card"))
            painter.drawEllipse(QRectF(x + edge, edge * 2, side - 2 * edge, side - 2 * edge))
