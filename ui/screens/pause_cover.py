"""The hidden screen: nothing of the visit, and a way back for who knows the code."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.session.pausing import CODE_LENGTH
from ui.widgets.button import BigButton, Kind
from ui.widgets.identify import announce
from ui.widgets.keypad import Keypad, Places
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text

_DIGITS: Final = frozenset("0123456789")
_ERASERS: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


class PauseCover(Sheet):
    """Fills the window; takes digits by touch and by keyboard.

    Signals:
        code_typed: as many digits as a code has.
        stop_asked: erase everything; that needs no code.
    """

    code_typed = Signal(str)
    stop_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "pause-cover", width=1180, closable=False)
        self._typed, self._minutes, self._tries_left = "", 0, 0
        self._line = Text("lead", "pause-cover.line")
        self._places = Places(look, "pause-cover.places", CODE_LENGTH)
        self._wrong = Text("strong", "pause-cover.wrong")
        self._limit = Text("soft", "pause-cover.limit")
        self._keypad = Keypad(look)
        self._stop = BigButton(look, "pause-cover.stop", "trash", Kind.DANGER)
        self._keypad.digit_pressed.connect(self._on_digit)
        self._keypad.erase_pressed.connect(self._on_erase)
        self._stop.clicked.connect(self.stop_asked)
        self._arrange(look)
        self.retranslate()

    def begin(self, minutes: int) -> None:
        """The screen is being hidden, for so many minutes at most."""
        self._typed, self._minutes, self._tries_left = "", minutes, 0
        self.retranslate()

    def tell_wrong(self, tries_left: int) -> None:
        """Those were not the digits."""
        self._typed, self._tries_left = "", tries_left
        self.retranslate()
        announce(self._wrong)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("This screen is hidden."))
        self._line.setText(self.tr("Type your code to go on."))
        self._limit.setText(self.tr("After {0} min, we erase everything.").format(self._minutes))
        self._wrong.setText(self.tr("That is not the code. Tries left: {0}.").format(self._tries_left))
        self._wrong.setVisible(self._tries_left > 0)
        self._keypad.erase.say(self.tr("Take the last digit back"))
        self._stop.say(self.tr("Stop and erase everything"))
        self._show_typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits of any keyboard."""
        if event.text() in _DIGITS:
            self._on_digit(event.text())
        elif event.key() in _ERASERS:
            self._on_erase()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let nothing be seen of what lies below."""
        QPainter(self).fillRect(self.rect(), self.look.theme.colour("paper_far"))

    def _arrange(self, look: Look) -> None:
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(look.theme.px(40))
        words.setSpacing(look.theme.px(16))
        for part in (self._line, self._places, self._wrong, self._limit):
            words.addWidget(part)
        words.addStretch(1)
        words.addWidget(self._stop)
        row.addLayout(words, 1)
        row.addWidget(self._keypad, 0, Qt.AlignmentFlag.AlignVCenter)
        self.lines.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keyboard types digits before it is moved

    def _on_digit(self, digit: str) -> None:
        self._typed += digit
        self._show_typed()
        if len(self._typed) == CODE_LENGTH:
            typed, self._typed = self._typed, ""
            self.code_typed.emit(typed)

    def _on_erase(self) -> None:
        self._typed = self._typed[:-1]
        self._show_typed()

    def _show_typed(self) -> None:
        words = self.tr("{0} of {1} digits typed").format(len(self._typed), CODE_LENGTH)
        self._places.show_filled(len(self._typed), words)
        announce(self._places)
