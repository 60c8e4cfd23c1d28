"""A small window that offers an address to be dragged: `python -m tests.end2end.drag_source ADDRESS`."""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class Source(QWidget):
    """Begins to drag as soon as it is pressed."""

    def __init__(self, address: str) -> None:
        super().__init__(None, Qt.WindowType.X11BypassWindowManagerHint | Qt.WindowType.WindowStaysOnTopHint)
        self._address = address
        self.setGeometry(0, 0, 120, 120)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Offer the address."""
        offered = QMimeData()
        offered.setUrls([QUrl(self._address)])
        offered.setText(self._address)
        drag = QDrag(self)
        drag.setMimeData(offered)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction | Qt.DropAction.MoveAction)


def main() -> int:
    """Show the window, say so, and wait to be ended."""
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1])
    source.show()
    source.raise_()
    QTimer.singleShot(300, lambda: print("shown", flush=True))
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
