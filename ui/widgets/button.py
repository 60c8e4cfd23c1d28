"""The buttons: one shape, five meanings."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from ui.theme import Colour
from ui.widgets.look import Look
from ui.widgets.painting import RING, paint_box
from ui.widgets.pressable import WRAP, Pressable, longest_word, text_size


@dataclass(frozen=True, slots=True)
class ButtonStyle:
    """How a button of one meaning looks; colours by their use in the palette."""

    fill: Colour
    pressed: Colour
    ink: Colour
    edge: Colour | None = None
    foot: Colour | None = None  # the darker edge below, that goes when it is pressed
    height: int = 80
    type_size: int = 28
    weight: QFont.Weight = QFont.Weight.Bold


class Kind(Enum):
    """What pressing a button means."""

    PRIMARY = ButtonStyle(fill="iris", pressed="iris_deep", ink="on_iris", foot="iris_deep")
    SECONDARY = ButtonStyle(fill="card", pressed="iris_wash", ink="iris", edge="iris")
    DANGER = ButtonStyle(fill="card", pressed="red_wash", ink="red", edge="red_edge")
    QUIET = ButtonStyle("iris_wash", "line", "iris", height=64, type_size=24, weight=QFont.Weight.Medium)
    HELP = ButtonStyle(
        "yellow_ground", "yellow", "yellow_ink", height=64, type_size=24, weight=QFont.Weight.Medium
    )


_PADDING: Final = 30
_PADDING_ABOVE: Final = 12
_ICON: Final = 34
_GAP: Final = 14
_FOOT: Final = 5


class BigButton(Pressable):
    """A button with an icon and a word; the word may take several lines."""

    def __init__(
        self,
        look: Look,
        identifier: str,
        icon: str,
        kind: Kind = Kind.PRIMARY,
        *,
        icon_after: bool = False,
        in_bar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, identifier, parent)
        self._style, self._icon = kind.value, icon
        self._icon_after, self._in_bar = icon_after, in_bar

    def dress(self, icon: str, kind: Kind) -> None:
        """Take another icon and another meaning."""
        self._style, self._icon = kind.value, icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the word on one line."""
        return self._size_for(text_size(self._font(), self.label).width())

    def minimumSizeHint(self) -> QSize:
        """Room for the word on two lines, and for its longest part."""
        font = self._font()
        half = round(text_size(font, self.label).width() * 0.62)
        return self._size_for(max(longest_word(font, self.label), half))

    def body_height(self, width: int) -> int:
        """The design's height, or more where the words take more lines."""
        theme = self.look.theme
        words = text_size(self._font(), self.label, width - self._beside()).height()
        return max(theme.px(self._style.height), words + 2 * theme.px(_PADDING_ABOVE))

    def paint_body(self, painter: QPainter, body: QRectF) -> None:
        """Draw the box, the icon and the word, centred together."""
        self._paint_box(painter, body)
        theme, font = self.look.theme, self._font()
        words = text_size(font, self.label, int(body.width()) - self._beside())
        icon, gap = self._icon_size(), theme.px(_GAP)
        free = body.width() - icon - gap - words.width()
        icon_first = (self.layoutDirection() is Qt.LayoutDirection.LeftToRight) is not self._icon_after
        x = body.x() + free / 2
        icon_x = x if icon_first else x + words.width() + gap
        words_x = x + icon + gap if icon_first else x
        ink = theme.colour(self._style.ink)
        where = QRectF(icon_x, body.center().y() - icon / 2, icon, icon)
        self.look.drawings.draw_icon(painter, self._icon, where, ink)
        painter.setFont(font)
        painter.setPen(ink)
        room = QRectF(words_x - 1, body.y(), words.width() + 2, body.height())
        painter.drawText(room, int(WRAP | Qt.AlignmentFlag.AlignCenter), self.label)

    def _paint_box(self, painter: QPainter, body: QRectF) -> None:
        theme, style = self.look.theme, self._style
        radius, down = theme.px(self.radius), self.isDown()
        if style.foot and not down:
            foot = theme.px(_FOOT)
            paint_box(painter, body.adjusted(0, foot, 0, foot * 0.9), radius, theme.colour(style.foot))
        fill = theme.colour(style.pressed if down else style.fill)
        edge = theme.colour(style.edge) if style.edge else None
        paint_box(painter, body, radius, fill, edge, max(2.0, theme.px(3)))

    def _font(self) -> QFont:
        return self.look.theme.font(self._style.type_size, self._style.weight, bar=self._in_bar)

    def _icon_size(self) -> int:
        theme = self.look.theme
        return max(theme.px(_ICON), round(self._font().pixelSize() * 1.1))

    def _beside(self) -> int:
        theme = self.look.theme
        return 2 * theme.px(_PADDING) + self._icon_size() + theme.px(_GAP) + 2

    def _size_for(self, words: int) -> QSize:
        width = words + self._beside() + 2 * self.look.theme.px(RING)
        return QSize(width, self.heightForWidth(width))
