"""The machine may not be used: why, and what the facilitator does next."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.language import Language
from ui.language import ProgramWords
from ui.screens.out_of_order_causes import CONTEXT, cause_of
from ui.widgets.button import BigButton
from ui.widgets.look import Look
from ui.widgets.pictogram import Pictogram
from ui.widgets.surface import Surface
from ui.widgets.text import Text

_CONTEXT: Final = "OutOfOrderScreen"
_TITLE: Final = str(QT_TRANSLATE_NOOP("OutOfOrderScreen", "Please take another computer."))
_NOT_ERASED: Final = str(
    QT_TRANSLATE_NOOP(
        "OutOfOrderScreen", "We are not sure that everything is erased. So nobody may use it now."
    )
)
_NOT_STARTING: Final = str(QT_TRANSLATE_NOOP("OutOfOrderScreen", "This computer cannot start a new visit."))
_FACILITATOR: Final = str(QT_TRANSLATE_NOOP("OutOfOrderScreen", "For the facilitator"))
_AGAIN: Final = str(QT_TRANSLATE_NOOP("OutOfOrderScreen", "Erase again"))
_NOT_STARTING_CODES: Final = frozenset({"standby-lost", "pack"})


class OutOfOrderScreen(QWidget):
    """Says it in all languages at once, as nobody has chosen one.

    Signals:
        retry_requested: a facilitator wants the machine to erase again.
    """

    retry_requested = Signal()

    def __init__(self, look: Look, program_words: ProgramWords) -> None:
        super().__init__()
        self._look, self._program_words, self._code_value = look, program_words, ""
        self._pictogram = Pictogram(look, "hourglass", 190)
        self._titles = {each: Text("heading", f"out-of-order.title.{each}") for each in Language}
        self._reasons = {each: Text("lead-soft", f"out-of-order.reason.{each}") for each in Language}
        self._captions, self._code = Text("caption"), Text("soft", "out-of-order.code")
        self._remedies = {each: Text("", f"out-of-order.remedy.{each}") for each in Language}
        self._again = BigButton(look, "out-of-order.retry", "refresh")
        self._again.clicked.connect(self.retry_requested)
        self._facilitator = Surface(look, "calm", padding=(32, 24), spacing=6)
        self._column, self._row, self._citizen = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.retranslate()

    def show_reason(self, code: str) -> None:
        """Say why, with the code that IT staff look up."""
        self._code_value = code
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything, each language in itself."""
        reason = _NOT_STARTING if self._code_value in _NOT_STARTING_CODES else _NOT_ERASED
        for each in Language:
            self._titles[each].setText(self._say(each, _TITLE))
            self._reasons[each].setText(self._say(each, reason))
            self._remedies[each].setText(self._remedy(each))
        self._captions.setText(self._in_all(_FACILITATOR))
        self._code.setText(f"({self._code_value})" if self._code_value else "")
        self._again.say(self._in_all(_AGAIN))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space_out()

    def _lay_out(self) -> None:
        for each in Language:
            self._citizen.addWidget(self._titles[each])
            self._citizen.addWidget(self._reasons[each])
            self._citizen.addStretch(1)
        self._row.addWidget(self._pictogram, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._citizen, 1)
        for text in (self._captions, *self._remedies.values()):
            self._facilitator.lines.addWidget(text)
        foot = QHBoxLayout()
        foot.addWidget(self._again)
        foot.addWidget(self._code, 1)
        self._facilitator.lines.addLayout(foot)
        self._column.addLayout(self._row, 1)
        self._column.addWidget(self._facilitator)
        self._space_out()

    def _space_out(self) -> None:
        px = self._look.theme.px
        self._column.setContentsMargins(px(88), px(64), px(88), px(56))
        self._row.setSpacing(px(56))
        self._citizen.setSpacing(px(8))
        self._column.setSpacing(px(40))

    def _remedy(self, language: Language) -> str:
        cause = cause_of(self._code_value)
        return " ".join(
            self._program_words.say(language, CONTEXT, each) for each in (cause.wrong, cause.remedy)
        )

    def _say(self, language: Language, words: str) -> str:
        return self._program_words.say(language, _CONTEXT, words)

    def _in_all(self, words: str) -> str:
        return " · ".join(dict.fromkeys(self._say(each, words) for each in Language))
