"""The station's window above a session: what the citizen sees when the session cannot be asked."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication

from ui.layers import Layers
from ui.screens.leaving import LeavingScreen
from ui.screens.moment import MomentScreen
from ui.screens.stalled import StalledScreen
from ui.widgets.identify import announce
from ui.widgets.look import Look

_MILLISECOND: Final = timedelta(milliseconds=1)
_STRAY_TOUCH: Final = timedelta(milliseconds=300)  # what was meant for the screen below
_TAKE_KEYS_AFTER: Final = timedelta(seconds=2)  # a session that recovers at once never loses the keyboard
_RAISE_EVERY: Final = timedelta(milliseconds=500)
_ON_X11: Final = "xcb"


class Cover(Layers):
    """Full screen, above everything, as long as it is shown.

    On X11 the window manager has no say in it: it would keep the session's window, which has the keyboard,
    above any other. The keyboard is borrowed after a while, and is then where it was.

    Signals:
        erase_asked: a citizen will not wait.
    """

    erase_asked = Signal()

    def __init__(self, look: Look) -> None:
        self._on_x11 = QGuiApplication.platformName() == _ON_X11
        alone = Qt.WindowType.X11BypassWindowManagerHint if self._on_x11 else Qt.WindowType.Window
        super().__init__(look, Qt.WindowType.FramelessWindowHint | alone)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, self._on_x11)
        self.setWindowTitle("ocr-kiosk cover")
        self._stalled = StalledScreen(look)
        self._leaving = LeavingScreen(look)
        self._since_shown = QElapsedTimer()
        self._keys = QTimer(self, singleShot=True, interval=_TAKE_KEYS_AFTER // _MILLISECOND)
        self._keys.timeout.connect(self._take_keys)
        self._raise = QTimer(self, interval=_RAISE_EVERY // _MILLISECOND)
        self._raise.timeout.connect(self.raise_)
        for button in (self._stalled.erase, self._leaving.erase):
            button.clicked.connect(self._on_erase)

    def show_stalled(self) -> None:
        """The session does not answer."""
        self._come(self._stalled)

    def show_leaving(self, *, logs_out: bool) -> None:
        """The session says goodbye."""
        self._leaving.tell(logs_out=logs_out)
        self._come(self._leaving)

    def stay(self) -> None:
        """All is being erased; where the cover lies, it is taken away when the session's window is gone."""
        if self.isVisible():
            self._leaving.tell_erasing()
            self.show_view(self._leaving)

    def go(self) -> None:
        """Let be seen what lies below."""
        self._keys.stop()
        self._raise.stop()
        self._hold_keys(held=False)
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """It goes when the station says so."""
        event.ignore()

    def _come(self, screen: MomentScreen) -> None:
        self.setGeometry(QGuiApplication.primaryScreen().geometry())
        self.show_view(screen)
        self._since_shown.start()
        self._keys.start()
        self._raise.start()
        if self._on_x11:
            self.show()
        else:
            self.showFullScreen()
        self.raise_()
        announce(screen.title)  # nothing of the cover has the keyboard, where a screen reader would listen

    def _take_keys(self) -> None:
        self._hold_keys(held=True)

    def _hold_keys(self, *, held: bool) -> None:
        window = self.windowHandle()
        if self._on_x11 and window is not None:
            window.setKeyboardGrabEnabled(held)

    def _on_erase(self) -> None:
        if self._since_shown.hasExpired(_STRAY_TOUCH // _MILLISECOND):
            self.erase_asked.emit()
