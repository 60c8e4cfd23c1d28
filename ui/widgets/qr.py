"""An address to take home with a telephone."""

from typing import Final

import qrcode
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.look import Look
from ui.widgets.surface import Surface
from ui.widgets.text import Text

_SIDE: Final = 260
_QUIET_ZONE: Final = 4  # modules, as the QR standard asks


class QrCode(QWidget):
    """A QR code, always dark on white, whatever the theme: telephones expect it so."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._modules: list[list[bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_address(self, address: str) -> None:
        """Show the code of an address."""
        code = qrcode.QRCode(border=_QUIET_ZONE)
        code.add_data(address)
        self._modules = [[bool(module) for module in row] for row in code.get_matrix()]
        self.setAccessibleName(address)
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for a telephone held at arm's length."""
        side = self._look.theme.px(_SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the modules on whole pixels."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._modules:
            return
        count = len(self._modules)
        module = self.width() // count
        start = (self.width() - module * count) / 2
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    where = QRectF(start + x * module, start + y * module, module, module)
                    painter.fillRect(where, Qt.GlobalColor.black)


class QrCard(Surface):
    """The code, what it is for, and the address in letters for who has no camera."""

    def __init__(self, look: Look, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(
            look, "card", QBoxLayout.Direction.LeftToRight, padding=(24, 24), spacing=24, parent=parent
        )
        self._code = QrCode(look)
        self._caption = Text("strong")
        self._note = Text("soft")
        self._address = Text("caption", identifier)
        column = QVBoxLayout()
        column.setSpacing(look.theme.px(10))
        column.addStretch()
        for text in (self._caption, self._note, self._address):
            column.addWidget(text)
        column.addStretch()
        self.lines.addWidget(self._code)
        self.lines.addLayout(column, 1)

    def show_address(self, address: str, caption: str, note: str) -> None:
        """Show an address and what it is for."""
        self._code.show_address(address)
        self._caption.setText(caption)
        self._note.setText(note)
        self._address.setText(_readable(address))


def _readable(address: str) -> str:
    """The address as people write it, with places where it may break."""
    bare = address.removeprefix("https://").removeprefix("http://").removesuffix("/")
    return bare.replace("/", "/\u200b").replace("-", "-\u200b")
