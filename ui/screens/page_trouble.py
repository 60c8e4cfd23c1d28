"""The site does not come: what happened, and what can be done."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.button import BigButton, Kind
from ui.widgets.illustrated import IllustratedScreen
from ui.widgets.look import Look
from ui.widgets.text import Text

_CONTEXT: Final = "PageTroubleScreen"
_NO_NETWORK: Final = (
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "There is no internet now.")),
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "It is not your fault. Wait a moment, then try again.")),
)
_SITE_DOWN: Final = (
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "The site does not answer.")),
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "It is not your fault. The site may be closed for a moment.")),
)
_TOO_LONG: Final = (
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "The page takes too long.")),
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "It is not your fault. Try once more.")),
)
_CRASHED: Final = (
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "The page has stopped.")),
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "It is not your fault. We can open it again.")),
)
_SILENT: Final = (
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "The page does not answer.")),
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "It is not your fault. We can open it again.")),
)
_NOT_SAFE: Final = (
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "We cannot open this page here.")),
    str(QT_TRANSLATE_NOOP("PageTroubleScreen", "We only open pages that we know. Go back one step.")),
)
_TROUBLES: Final = {
    "no_network": _NO_NETWORK,
    "host_not_found": _NO_NETWORK,
    "time_out": _TOO_LONG,
    "crashed": _CRASHED,
    "silent": _SILENT,
    "certificate": _NOT_SAFE,
    "blocked": _NOT_SAFE,
}


class PageTroubleScreen(IllustratedScreen):
    """Plain words for a page that failed.

    Signals:
        try_again_asked: open the page once more.
        other_ways_asked: show the ways without this site.
    """

    try_again_asked = Signal()
    other_ways_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "warning", parent)
        self._code = ""
        self._line = Text("lead", "trouble.line")
        self._again = BigButton(look, "trouble.again", "refresh")
        self._other_ways = BigButton(look, "trouble.other-ways", "building-community", Kind.SECONDARY)
        self._again.clicked.connect(self.try_again_asked)
        self._other_ways.clicked.connect(self.other_ways_asked)
        self.words.addWidget(self._line)
        for button in (self._again, self._other_ways):
            self.words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.words.addStretch(1)

    def show_trouble(self, code: str) -> None:
        """Say what happened; a code without words of its own is told as the site's silence."""
        self._code = code
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        title, line = _TROUBLES.get(self._code, _SITE_DOWN)
        self.title.setText(self.tr(title))
        self._line.setText(self.tr(line))
        self._again.say(self.tr("Try again"))
        self._other_ways.say(self.tr("See the other ways"))
