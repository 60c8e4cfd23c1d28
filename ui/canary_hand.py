"""The hand of a fictional citizen: it touches and types through Qt's own events, as a person does."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_NONE: Final = Qt.KeyboardModifier.NoModifier


class Hand:
    """Works on one window; every event goes in where the display's own events come in."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def sees(self, identifier: str) -> bool:
        """Whether a control is there to be touched."""
        return self._find(identifier) is not None

    def touch(self, identifier: str) -> None:
        """Touch the middle of a control."""
        control = self._find(identifier)
        if control is None:
            return
        middle = QPointF(control.mapTo(self._window, control.rect().center()))
        for kind, held in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            on_glass = self._window.mapToGlobal(middle)
            self._send(QMouseEvent(kind, middle, on_glass, Qt.MouseButton.LeftButton, held, _NONE))

    def press(self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key and let it go."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send(QKeyEvent(kind, key, modifiers, text))

    def write(self, text: str) -> None:
        """Type a text, letter by letter; a keyboard has a key for each of them somewhere in the world."""
        for letter in text:
            key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
            self.press(key, letter)

    def _find(self, identifier: str) -> QAbstractButton | None:
        found = self._window.findChildren(QAbstractButton, identifier)
        return next((each for each in found if each.isVisible() and each.isEnabled()), None)

    def _send(self, event: QEvent) -> None:
        QCoreApplication.sendEvent(self._window.windowHandle(), event)
