"""What stands on the glass while nobody is there."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.language import Language
from ui.language import ProgramWords
from ui.widgets.button import BigButton, Kind
from ui.widgets.iris import Iris
from ui.widgets.language_card import LanguageCard
from ui.widgets.look import Look
from ui.widgets.painting import RING
from ui.widgets.text import Text

_CONTEXT: Final = "AttractScreen"
_OVERLINE: Final = str(QT_TRANSLATE_NOOP("AttractScreen", "Step by step"))
_HEADLINE: Final = str(QT_TRANSLATE_NOOP("AttractScreen", "Your request,\none step at a time."))
_PROMISE: Final = str(
    QT_TRANSLATE_NOOP("AttractScreen", "We guide you on IRISbox. At the end, all is erased.")
)
_START: Final = str(QT_TRANSLATE_NOOP("AttractScreen", "Start"))
_HELP: Final = str(QT_TRANSLATE_NOOP("AttractScreen", "Help"))
_OFFICIAL: Final = (Language.FR, Language.NL)  # the Region's two languages stand side by side, equally large
_ONE_COLUMN: Final = 4  # so many languages stand in one column


class AttractScreen(QWidget):
    """An invitation, and a card for each language; it speaks all of them at once.

    Signals:
        language_chosen: a citizen starts, in this language.
        help_asked: somebody wants help before starting.
    """

    language_chosen = Signal(Language)
    help_asked = Signal()

    def __init__(self, look: Look, program_words: ProgramWords, languages: Sequence[Language]) -> None:
        super().__init__()
        self._look, self._program_words, self._languages = look, program_words, tuple(languages)
        self._flower = Iris(look, 400, leading=True)
        self._headlines = tuple(Text("attract") for _ in _OFFICIAL)
        self._overline = Text("caption", "attract.overline")
        self._promises = tuple(Text("lead-soft") for _ in self._languages)
        self._cards = {each: LanguageCard(look, f"attract.language.{each}") for each in self._languages}
        self._help = BigButton(look, "attract.help", "lifebuoy", Kind.SECONDARY)
        self._row = QHBoxLayout(self)
        self._left, self._right, self._grid = QVBoxLayout(), QVBoxLayout(), QGridLayout()
        self._lay_out()
        self._wire()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything, each language in itself."""
        self._overline.setText(self._in_all(_OVERLINE))
        for language, text in zip(_OFFICIAL, self._headlines, strict=True):
            text.setText(self._program_words.say(language, _CONTEXT, _HEADLINE))
        for language, text in zip(self._languages, self._promises, strict=True):
            text.setText(self._program_words.say(language, _CONTEXT, _PROMISE))
        for language, card in self._cards.items():
            card.say(language.own_name, self._program_words.say(language, _CONTEXT, _START))
        self._help.say(self._in_all(_HELP))

    def showEvent(self, event: QShowEvent) -> None:
        """Let the flower open."""
        super().showEvent(event)
        self._flower.bloom()
        self.setFocus()  # no card is marked before somebody uses the keyboard

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space_out()

    def _lay_out(self) -> None:
        for text in (self._overline, *self._headlines, *self._promises):
            self._left.addWidget(text)
        self._left.addWidget(self._flower, 1, Qt.AlignmentFlag.AlignLeading)
        columns = 1 if len(self._languages) <= _ONE_COLUMN else 2
        for index, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, index // columns, index % columns)
        self._right.addLayout(self._grid, 1)
        self._right.addWidget(self._help)
        self._row.addLayout(self._left, 10)
        self._row.addLayout(self._right, 11)
        self._space_out()

    def _space_out(self) -> None:
        px = self._look.theme.px
        self._row.setContentsMargins(px(88), px(72), px(88 - RING), px(72))
        self._row.setSpacing(px(88))
        self._left.setSpacing(px(16))
        self._right.setSpacing(px(16))
        self._grid.setSpacing(px(14))

    def _wire(self) -> None:
        for language, card in self._cards.items():
            card.clicked.connect(lambda _=False, chosen=language: self.language_chosen.emit(chosen))
        self._help.clicked.connect(self.help_asked)

    def _in_all(self, words: str) -> str:
        return " · ".join(
            dict.fromkeys(self._program_words.say(each, _CONTEXT, words) for each in self._languages)
        )
