"""Words to read."""

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets.identify import identify

_BEFORE_SIGN: Final = re.compile(r" (?=[?!:;»])")
_AFTER_SIGN: Final = re.compile(r"(?<=«) ")


def unbroken(words: str) -> str:
    """The words with their signs held to them, as French spaces its signs."""
    return _BEFORE_SIGN.sub("\u00a0", _AFTER_SIGN.sub("\u00a0", words))


class Text(QLabel):
    """Plain words that wrap; the style sheet gives them the type of their role."""

    def __init__(self, role: str, identifier: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)  # words of a pack are never markup
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if identifier:
            identify(self, identifier)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show the words; a screen reader gets them as they were written."""
        super().setText(unbroken(words))
        self.setAccessibleName(words)

    @classmethod
    def saying(cls, role: str, words: str) -> "Text":
        """A text that keeps its words."""
        text = cls(role)
        text.setText(words)
        return text
