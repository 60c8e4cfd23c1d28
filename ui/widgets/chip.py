"""The site's own word, as it looks on the site."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.widgets.identify import identify
from ui.widgets.look import Look
from ui.widgets.painting import paint_box
from ui.widgets.pressable import WRAP, text_size
from ui.widgets.surface import Surface
from ui.widgets.text import Text

_BESIDE: Final = 22
_ABOVE: Final = 12


class SiteWord(QWidget):
    """A picture of the site's button: to be looked for, not to be pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._word = look, ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_word(self, word: str) -> None:
        """Show another word of the site."""
        self._word = word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The word on one line."""
        width = text_size(self._font(), self._word).width() + 2 * self._look.theme.px(_BESIDE) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The word on several lines."""
        least = self._look.theme.px(120)
        return QSize(min(least, self.sizeHint().width()), self._look.theme.px(48))

    def hasHeightForWidth(self) -> bool:
        """The word wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The word's lines and the button's edge."""
        theme = self._look.theme
        room = width - 2 * theme.px(_BESIDE)
        return text_size(self._font(), self._word, room).height() + 2 * theme.px(_ABOVE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a plain button in the site's manner."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        words = text_size(self._font(), self._word, self.width() - 2 * theme.px(_BESIDE))
        body = QRectF(self.rect())
        body.setWidth(min(body.width(), words.width() + 2 * theme.px(_BESIDE) + 2))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            body.moveRight(self.width())
        paint_box(painter, body, theme.px(6), theme.colour("site_word"))
        painter.setFont(self._font())
        painter.setPen(theme.colour("on_iris"))
        painter.drawText(body, int(WRAP | Qt.AlignmentFlag.AlignCenter), self._word)

    def _font(self) -> QFont:
        return self._look.theme.font(26, QFont.Weight.Bold)


class SiteWordCard(Surface):
    """The word, and that it stands on the site."""

    def __init__(self, look: Look, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(
            look, "chip", QBoxLayout.Direction.LeftToRight, padding=(24, 16), spacing=18, parent=parent
        )
        self._caption = Text("soft")
        self._caption.setWordWrap(False)
        self._picture = SiteWord(look)
        self.lines.addWidget(self._caption)
        self.lines.addWidget(self._picture, 1)
        identify(self._picture, identifier)

    def show_word(self, word: str) -> None:
        """Show the word that stands on the site."""
        self._caption.setText(self.tr("On the site:"))
        self._picture.show_word(word)

    def changeEvent(self, event: QEvent) -> None:
        """Say the caption in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._caption.setText(self.tr("On the site:"))
