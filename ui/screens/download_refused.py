"""A document of the site was not kept: why, and what can be done."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal

from ui.widgets.button import BigButton, Kind
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text

_NOT_HERE: Final = (
    str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "This file cannot be opened here.")),
    str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "We only take PDF documents and photos from the site.")),
)
_BROKEN_OFF: Final = (
    str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "The document did not arrive.")),
    str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "Ask for it once more on the site.")),
)
_NO_MORE: Final = (
    str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "This computer takes no more documents.")),
    str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "Save or print what you have. Then ask the facilitator.")),
)
_REFUSALS: Final = {
    "interrupted": _BROKEN_OFF,
    "too-slow": _BROKEN_OFF,
    "count": _NO_MORE,
    "total": _NO_MORE,
    "no-room": _NO_MORE,
    "size": (
        str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "This document is too large for this computer.")),
        str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "Ask the facilitator for another way.")),
    ),
    "content": (
        str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "This document is broken.")),
        str(QT_TRANSLATE_NOOP("DownloadRefusedSheet", "Ask for it once more on the site.")),
    ),
}


class DownloadRefusedSheet(Sheet):
    """The reason in plain words; the site is still there below.

    Signals:
        help_asked: the citizen would rather ask a person.
    """

    help_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "download-refused")
        self._code = ""
        self._line = Text("lead", "download-refused.line")
        self._calm = Text("soft", "download-refused.calm")
        self._help = BigButton(look, "download-refused.help", "lifebuoy", Kind.HELP)
        self._help.clicked.connect(self.help_asked)
        for text in (self._line, self._calm):
            self.lines.addWidget(text)
        self.lines.addStretch(1)
        self.add_close_row(self._help)
        self.retranslate()

    def show_reason(self, code: str) -> None:
        """Say why; a reason without words of its own is told as a kind that is not taken."""
        self._code = code
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        title, line = _REFUSALS.get(self._code, _NOT_HERE)
        self.title.setText(self.tr(title))
        self._line.setText(self.tr(line))
        self._calm.setText(self.tr("It is not your fault. What you did on the site stays."))
        self._help.say(self.tr("Ask for help"))
