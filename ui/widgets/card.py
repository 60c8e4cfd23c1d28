"""An answer that can be pressed: a drawing, a word and a note."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from ui.widgets.look import Look
from ui.widgets.painting import RING, paint_box, paint_shadow
from ui.widgets.pressable import WRAP, Pressable, longest_word, text_size

_TILE: Final = 96
_DRAWING: Final = 72
_GAP: Final = 26
_PADDING: Final = 26
_PADDING_SMALL: Final = 20
_LINE_GAP: Final = 6
_MARK: Final = 36
_LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class OptionCard(Pressable):
    """A card that answers the question of its screen."""

    radius = 26

    def __init__(
        self, look: Look, identifier: str, pictogram: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, identifier, parent)
        self._pictogram = pictogram
        self._chosen = False

    def set_chosen(self, *, chosen: bool) -> None:
        """Mark the card as the present answer, with a sign and not by colour alone."""
        self._chosen = chosen
        self.setCheckable(chosen)  # only to tell a screen reader: a press always means this answer
        self.setChecked(chosen)
        self.update()

    def sizeHint(self) -> QSize:
        """A comfortable width; the grid decides the real one."""
        width = self.look.theme.px(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        longest = max(
            longest_word(self._label_font(), self.label), longest_word(self._note_font(), self.note)
        )
        width = longest + self._beside() + 2 * self.look.theme.px(RING)
        return QSize(width, self.heightForWidth(width))

    def body_height(self, width: int) -> int:
        """Room for the words, and never less than a comfortable target."""
        theme = self.look.theme
        words = self._words_height(width - self._beside())
        least = theme.px(_TILE) if self._pictogram else theme.px(36)
        return max(least, words) + 2 * theme.px(_PADDING if self._pictogram else _PADDING_SMALL)

    def paint_body(self, painter: QPainter, body: QRectF) -> None:
        """Draw the card, its tile and its words."""
        theme, radius = self.look.theme, self.look.theme.px(self.radius)
        if not self.isDown():
            paint_shadow(painter, body, radius, theme)
        edge = theme.colour("iris") if self._chosen else theme.colour("line")
        fill = theme.colour("iris_wash" if self.isDown() else "card")
        paint_box(painter, body, radius, fill, edge, max(2.0, theme.px(4 if self._chosen else 1.5)))
        padding = theme.px(_PADDING)
        inner = body.adjusted(padding, 0, -padding, 0)
        if self._pictogram:
            inner = self._paint_tile(painter, inner, self._pictogram)
        self._paint_words(painter, self._paint_mark(painter, inner))

    def _paint_tile(self, painter: QPainter, inner: QRectF, pictogram: str) -> QRectF:
        theme = self.look.theme
        tile, drawing = theme.px(_TILE), theme.px(_DRAWING)
        where = QRectF(inner.x(), inner.center().y() - tile / 2, tile, tile)
        rest = inner.adjusted(tile + theme.px(_GAP), 0, 0, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            where.moveRight(inner.right())
            rest = inner.adjusted(0, 0, -tile - theme.px(_GAP), 0)
        paint_box(painter, where, theme.px(24), theme.colour("iris_wash"))
        inset = (tile - drawing) / 2
        self.look.drawings.draw_pictogram(
            painter, pictogram, where.adjusted(inset, inset, -inset, -inset), theme.palette
        )
        return rest

    def _paint_mark(self, painter: QPainter, inner: QRectF) -> QRectF:
        theme = self.look.theme
        mark = theme.px(_MARK)
        where = QRectF(inner.right() - mark, inner.center().y() - mark / 2, mark, mark)
        rest = inner.adjusted(0, 0, -mark - theme.px(8), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            where.moveLeft(inner.left())
            rest = inner.adjusted(mark + theme.px(8), 0, 0, 0)
        icon = "check" if self._chosen else "arrow-right"
        self.look.drawings.draw_icon(painter, icon, where, theme.colour("iris"))
        return rest

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        theme, width = self.look.theme, int(room.width())
        label_height = text_size(self._label_font(), self.label, width).height()
        top = room.center().y() - self._words_height(width) / 2
        painter.setFont(self._label_font())
        painter.setPen(theme.colour("ink"))
        where = QRectF(room.x(), top, width, label_height)
        painter.drawText(where, int(WRAP | _LEADING), self.label)
        if self.note:
            painter.setFont(self._note_font())
            painter.setPen(theme.colour("ink_soft"))
            below = label_height + theme.px(_LINE_GAP)
            note = where.adjusted(0, below, 0, self._words_height(width) - label_height)
            painter.drawText(note, int(WRAP | Qt.AlignmentFlag.AlignLeading), self.note)

    def _words_height(self, width: int) -> int:
        label = text_size(self._label_font(), self.label, width).height()
        if not self.note:
            return label
        return label + self.look.theme.px(_LINE_GAP) + text_size(self._note_font(), self.note, width).height()

    def _label_font(self) -> QFont:
        return self.look.theme.font(32 if self._pictogram else 28, QFont.Weight.Bold)

    def _note_font(self) -> QFont:
        return self.look.theme.font(24)

    def _beside(self) -> int:
        theme = self.look.theme
        tile = theme.px(_TILE) + theme.px(_GAP) if self._pictogram else 0
        return 2 * theme.px(_PADDING) + tile + theme.px(_MARK) + theme.px(8) + 2
