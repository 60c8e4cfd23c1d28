"""The full-screen window that always lies underneath, and what it shows in which state."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.language import Language
from kiosk.station.farewell import Farewell
from ui.cover import Cover
from ui.language import ProgramWords
from ui.layers import Layers
from ui.screens.attract import AttractScreen
from ui.screens.erasing import ErasingScreen
from ui.screens.help import HelpSheet
from ui.screens.out_of_order import OutOfOrderScreen
from ui.screens.starting import StartingScreen
from ui.widgets.look import Look

_PRACTICE: Final = str(QT_TRANSLATE_NOOP("StationWindow", "Practice"))
_MARK_EDGE: Final = 24  # design pixels
_LAST_WORDS_LIMIT: Final = timedelta(seconds=5)  # to read two short sentences; a touch ends it sooner


class StationWindow(Layers):
    """Attract, starting, erasing, out of order; and the cover, which may lie above a session.

    Signals:
        language_chosen: a citizen touched a language.
        erase_asked: a citizen will not wait for a session that is silent or says goodbye.
        retry_requested: a facilitator wants the wipe to be tried again.
        attract_painted: the attract screen is on the glass.
    """

    language_chosen = Signal(Language)
    retry_requested = Signal()
    erase_asked = Signal()
    attract_painted = Signal()

    def __init__(
        self,
        look: Look,
        program_words: ProgramWords,
        *,
        practice: bool = False,
        warning: str = "",
        ring: Callable[[], None] = lambda: None,
    ) -> None:
        """Make the window; `ring` sounds the chime."""
        super().__init__(look, Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("ocr-kiosk")
        self._program_words = program_words
        self._ring = ring
        self._attract = AttractScreen(look, program_words, tuple(Language))
        self._starting = StartingScreen(look)
        self._erasing = ErasingScreen(look)
        self._out_of_order = OutOfOrderScreen(look, program_words)
        self._attract.language_chosen.connect(self.language_chosen)
        self._out_of_order.retry_requested.connect(self.retry_requested)
        self._attract.installEventFilter(self)
        self._help = HelpSheet(look)
        self._attract.help_asked.connect(lambda: self.open_sheet(self._help))
        self._cover = Cover(look)
        self._cover.erase_asked.connect(self.erase_asked)
        self._erasing.read.connect(self._on_read)
        self._reading = QTimer(self, singleShot=True, interval=_LAST_WORDS_LIMIT // timedelta(milliseconds=1))
        self._reading.timeout.connect(self._show_attract)
        self._awaits_paint = False
        self._warning = self._mark("loud", warning)
        self._practice = self._mark("practice", self._in_all(_PRACTICE) if practice else "")

    def cover(self) -> None:
        """Fill the screen."""
        self.resize(QGuiApplication.primaryScreen().size())
        self.showFullScreen()

    def show_attract(self) -> None:
        """Wait for a citizen, in everybody's language; the last words to the one before may be read first."""
        if self._erasing.isVisible() and self._erasing.has_last_words():
            self._erasing.show_erased()
            self._reading.start()
        else:
            self._show_attract()

    def show_starting(self, language: Language) -> None:
        """A citizen came; the session is about to show."""
        self._program_words.speak(language)
        self._bring(self._starting)

    def speak(self, language: Language) -> None:
        """Follow the citizen into another language."""
        self._program_words.speak(language)

    def show_stalled(self) -> None:
        """Lie over a session that does not answer."""
        self._cover.show_stalled()

    def show_leaving(self, *, logs_out: bool) -> None:
        """Lie over a session that says goodbye."""
        self._cover.show_leaving(logs_out=logs_out)

    def sound_warning(self) -> None:
        """The session asks whether somebody is there."""
        self._ring()

    def uncover(self) -> None:
        """Let the session be seen again."""
        self._cover.go()

    def show_erasing(self, farewell: Farewell) -> None:
        """Everything is being erased."""
        self._erasing.say_goodbye(farewell)
        self._bring(self._erasing)

    def show_out_of_order(self, code: str) -> None:
        """Nobody may use the machine."""
        self._out_of_order.show_reason(code)
        self._bring(self._out_of_order)

    def clear_clipboard(self) -> None:
        """Empty what the display's selections hold."""
        clipboard = QGuiApplication.clipboard()
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            clipboard.clear(mode)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window goes with the process, not before: behind it is a desktop."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Take the cover away only when nothing of a session can be seen behind it."""
        super().changeEvent(event)
        if (
            event.type() is QEvent.Type.ActivationChange
            and self.isActiveWindow()
            and self._erasing.isVisible()
        ):
            self._cover.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the attract screen has been painted."""
        if self._awaits_paint and watched is self._attract and event.type() is QEvent.Type.Paint:
            self._awaits_paint = False
            _soon(self.attract_painted.emit)
        return super().eventFilter(watched, event)

    def _mark(self, role: str, text: str) -> QLabel:
        """A few words over whatever is shown; none, where there is nothing to say."""
        mark = QLabel(text, self)
        mark.setProperty("role", role)
        mark.setVisible(bool(text))
        return mark

    def _in_all(self, words: str) -> str:
        said = (self._program_words.say(each, "StationWindow", words) for each in Language)
        return " · ".join(dict.fromkeys(said))

    def _show_attract(self) -> None:
        self._program_words.speak(Language.FR)
        self._awaits_paint = True
        self._bring(self._attract)

    def _on_read(self) -> None:
        if self._reading.isActive():
            self._show_attract()

    def _bring(self, screen: QWidget) -> None:
        self._reading.stop()
        self.show_view(screen)
        for mark in (self._warning, self._practice):
            mark.adjustSize()
            mark.raise_()
        edge = self.look.theme.px(_MARK_EDGE)
        self._practice.move(edge, self.height() - self._practice.height() - edge)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
        screen.update()
        self.raise_()
        self.activateWindow()
        if screen is not self._erasing or self.isActiveWindow():
            self._cover.go()
        else:
            self._cover.stay()


def _soon(call: Callable[[], None]) -> None:
    """After the paint that is under way."""
    QTimer.singleShot(0, call)
