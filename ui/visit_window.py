"""The citizen's window: the frame with its screens, and the sheets over it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication

from ui.layers import Layers
from ui.widgets.frame import Frame
from ui.widgets.look import Look


class VisitWindow(Layers):
    """Full screen, above the station's window.

    Signals:
        painted: the first frame is on the glass.
    """

    painted = Signal()

    def __init__(self, look: Look, *, practice: bool) -> None:
        super().__init__(look, Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("ocr-kiosk session")
        self.frame = Frame(look)
        self.frame.show_practice(practice=practice)
        self.show_view(self.frame)
        self._awaits_paint = True
        self.frame.installEventFilter(self)

    def warm_up(self) -> None:
        """Lay everything out at the size of the screen, while nobody sees it."""
        size = QGuiApplication.primaryScreen().size()
        self.look.fit(size)
        self.resize(size)
        self.winId()  # makes the native window, which is not shown yet

    def appear(self) -> None:
        """Come up before the station's window."""
        self.showFullScreen()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window goes with its process alone."""
        event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if self._awaits_paint and event.type() is QEvent.Type.Paint:
            self._awaits_paint = False
            QTimer.singleShot(0, self.painted.emit)
        return super().eventFilter(watched, event)
