"""The frame around every screen of a session: what is always there, always at the same place."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.widgets.bars import BottomBar, TopBar
from ui.widgets.identify import announce
from ui.widgets.look import Look
from ui.widgets.screen import Screen


class Frame(QWidget):
    """Two bars, and one screen between them.

    Signals:
        went_back: the citizen wants the screen before.
        stop_asked: the citizen wants to stop and erase everything.
        help_asked: the citizen wants help.
        language_asked: the citizen wants another language.
        text_size_asked: the citizen wants another text size.
    """

    went_back = Signal()
    stop_asked = Signal()
    help_asked = Signal()
    language_asked = Signal()
    text_size_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._top, self._bottom = TopBar(look), BottomBar(look)
        self._shown: Screen | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._screens = QStackedLayout()
        column.addWidget(self._top)
        column.addLayout(self._screens, 1)
        column.addWidget(self._bottom)
        self._wire()
        self.retranslate()

    def show_screen(self, screen: Screen) -> None:
        """Show a screen; the keyboard starts at its heading, unless the citizen is using this very screen."""
        stays = screen is self._shown and screen.keeps_keyboard()
        if self._shown is not None:
            self._shown.next_changed.disconnect(self._on_next_changed)
        if self._screens.indexOf(screen) < 0:
            self._screens.addWidget(screen)
        self._shown = screen
        screen.next_changed.connect(self._on_next_changed)
        screen.retranslate()
        self._screens.setCurrentWidget(screen)
        self._on_next_changed()
        if stays:
            announce(screen.heading)
        else:
            screen.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_subject(self, subject: str) -> None:
        """Say what we are doing."""
        self._top.show_subject(subject)

    def show_step(self, present: int, of: int) -> None:
        """Say how far the citizen is; 0 of 0 says nothing."""
        self._top.show_step(present, of)

    def show_back(self, *, possible: bool) -> None:
        """Offer the way back, or not."""
        self._bottom.back.setVisible(possible)

    def show_practice(self, *, practice: bool) -> None:
        """Show that this is an exercise."""
        self._top.show_practice(practice=practice)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self._top.retranslate()
        self._bottom.retranslate()
        self._on_next_changed()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """The window decides, never the content."""
        return QSize(0, 0)

    def _wire(self) -> None:
        self._top.language.clicked.connect(self.language_asked)
        self._top.text_size.clicked.connect(self.text_size_asked)
        self._top.help.clicked.connect(self.help_asked)
        self._bottom.stop.clicked.connect(self.stop_asked)
        self._bottom.back.clicked.connect(self.went_back)
        self._bottom.next.clicked.connect(self._on_next_clicked)

    def _on_next_clicked(self) -> None:
        if self._shown is not None:
            self._shown.go_on()

    def _on_next_changed(self) -> None:
        button = self._shown.next_button() if self._shown is not None else None
        self._bottom.next.setVisible(button is not None)
        if button is not None:
            self._bottom.next.dress(button.icon, button.kind)
            self._bottom.next.say(button.label)
