"""A layer over the window that asks for one answer."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.button import BigButton, Kind
from ui.widgets.identify import identify
from ui.widgets.look import Look
from ui.widgets.painting import RING, paint_shadow
from ui.widgets.surface import Surface
from ui.widgets.text import Text


class Sheet(QWidget):
    """A card in the middle of the dimmed window.

    Signals:
        closed: the citizen wants to go back to where they were.
    """

    closed = Signal()

    def __init__(self, look: Look, identifier: str, *, width: int = 1040, closable: bool = True) -> None:
        super().__init__()
        identify(self, identifier)
        self.look, self._width, self._closable = look, width, closable
        self.card = Surface(look, "card", padding=(48, 32), spacing=16, parent=self)
        self.lines = self.card.lines
        self.title = Text("title", "sheet.title")
        self.close_button = BigButton(look, "sheet.close", "arrow-left", Kind.SECONDARY)
        self.close_button.setVisible(closable)
        self.close_button.clicked.connect(self.closed)
        self.lines.addWidget(self.title)

    def add_close_row(self, *others: QWidget) -> None:
        """Put the way back at the bottom, and what else may be pressed beside it."""
        row = QHBoxLayout()
        row.addWidget(self.close_button)
        row.addStretch()
        for other in others:
            row.addWidget(other)
        self.lines.addLayout(row)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.close_button.say(self.tr("Go back"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Give the card the height that its words need."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window and lay the card's shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.look.theme
        painter.fillRect(self.rect(), theme.colour("scrim", 0.62))
        paint_shadow(painter, QRectF(self.card.geometry()), theme.px(26), theme)

    def _place(self) -> None:
        theme = self.look.theme
        ring = theme.px(RING)
        for text in self.card.findChildren(Text, options=Qt.FindChildOption.FindDirectChildrenOnly):
            text.setContentsMargins(ring, 0, ring, 0)  # words stand where the boxes of buttons begin
        for part in self.card.findChildren(QWidget):
            part.ensurePolished()
        widest = self.width() - 2 * theme.px(32)
        width = min(widest, round(theme.px(self._width) * (1 + (theme.text_size.value - 1) * 0.5)))
        for _ in range(2):  # the pages know how high they want to be once they know their width
            self.lines.invalidate()
            wanted = self.card.heightForWidth(width)
            height = min(self.height() - 2 * theme.px(24), max(wanted, theme.px(300)))
            self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
            self.lines.activate()
