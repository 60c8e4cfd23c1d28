"""A language, in its own name."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter

from ui.widgets.painting import RING, paint_box, paint_shadow
from ui.widgets.pressable import Pressable, text_size

_PADDING: Final = 40
_ARROW: Final = 30


class LanguageCard(Pressable):
    """A large card with the language's own name, and the word for "start" in it."""

    radius = 28

    def sizeHint(self) -> QSize:
        """Room for both words."""
        theme = self.look.theme
        widest = max(text_size(self._name_font(), self.label).width(), self._note_width())
        width = widest + 2 * theme.px(_PADDING) + 2 * theme.px(RING)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A language's name is never broken."""
        return self.sizeHint()

    def body_height(self, width: int) -> int:
        """Both words, and air."""
        theme = self.look.theme
        name = text_size(self._name_font(), self.label, width).height()
        note = text_size(self._note_font(), self.note, width).height() + theme.px(12) if self.note else 0
        return name + note + 2 * theme.px(36)

    def paint_body(self, painter: QPainter, body: QRectF) -> None:
        """Draw the card; the words stand on its leading side."""
        theme, radius = self.look.theme, self.look.theme.px(self.radius)
        if not self.isDown():
            paint_shadow(painter, body, radius, theme)
        paint_box(painter, body, radius, theme.colour("iris_wash" if self.isDown() else "card"))
        padding = theme.px(_PADDING)
        room = body.adjusted(padding, 0, -padding, 0)
        name_height = text_size(self._name_font(), self.label).height()
        note_height = text_size(self._note_font(), self.note).height() if self.note else 0
        gap = theme.px(12) if self.note else 0
        top = body.center().y() - (name_height + gap + note_height) / 2
        painter.setFont(self._name_font())
        painter.setPen(theme.colour("ink"))
        painter.drawText(
            QRectF(room.x(), top, room.width(), name_height), Qt.AlignmentFlag.AlignLeading, self.label
        )
        if self.note:
            self._paint_note(painter, QRectF(room.x(), top + name_height + gap, room.width(), note_height))

    def _paint_note(self, painter: QPainter, room: QRectF) -> None:
        theme = self.look.theme
        painter.setFont(self._note_font())
        painter.setPen(theme.colour("iris"))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading, self.note)
        arrow, words = theme.px(_ARROW), text_size(self._note_font(), self.note).width()
        where = QRectF(room.x() + words + theme.px(14), room.center().y() - arrow / 2, arrow, arrow)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            where.moveRight(room.right() - words - theme.px(14))
        self.look.drawings.draw_icon(painter, "arrow-right", where, theme.colour("iris"))

    def _note_width(self) -> int:
        theme = self.look.theme
        return text_size(self._note_font(), self.note).width() + theme.px(14 + _ARROW)

    def _name_font(self) -> QFont:
        return self.look.theme.font(40, QFont.Weight.Bold)

    def _note_font(self) -> QFont:
        return self.look.theme.font(28, QFont.Weight.Bold)
