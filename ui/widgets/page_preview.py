"""One page of a document, small, as it will lie on the paper."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.identify import identify
from ui.widgets.look import Look
from ui.widgets.painting import paint_shadow

_WIDTH: Final = 300
_HEIGHT: Final = 410
_MARGIN: Final = 10  # for the shadow


class PagePreview(QWidget):
    """Draws one page of a document; its accessible name says which."""

    def __init__(self, look: Look, identifier: str, document: QPdfDocument) -> None:
        super().__init__()
        identify(self, identifier)
        self._look, self._document, self._page = look, document, 0
        self._drawn: tuple[int, QSize, QImage] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_page(self, page: int, name: str) -> None:
        """Show a page, counted from zero, under a name to be read aloud."""
        self._page, self._drawn = page, None
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for an upright page."""
        theme = self._look.theme
        return QSize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet of paper, its shadow and what is on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = self._where()
        paint_shadow(painter, QRectF(where), 2, self._look.theme)
        painter.fillRect(where, Qt.GlobalColor.white)
        ratio = self.devicePixelRatioF()
        painter.drawImage(where, self._picture(where.size() * ratio))
        painter.setPen(self._look.theme.colour("line"))
        painter.drawRect(where)

    def _where(self) -> QRect:
        margin = self._look.theme.px(_MARGIN)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        page = self._document.pagePointSize(self._page).toSize()
        size = page.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio) if page.isValid() else room.size()
        corner = QPoint(room.x() + (room.width() - size.width()) // 2, room.y())
        return QRect(corner, size)

    def _picture(self, size: QSize) -> QImage:
        if self._drawn is None or self._drawn[:2] != (self._page, size):
            self._drawn = (self._page, size, self._document.render(self._page, size))
        return self._drawn[2]
