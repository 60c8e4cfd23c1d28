"""What a procedure is, before it starts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.procedures.words import ProcedureWords
from ui.widgets.fact_card import FactCard
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.pictogram import Pictogram
from ui.widgets.screen import NextButton, Screen
from ui.widgets.text import Text


class IntroScreen(Screen):
    """For whom, what one gets, price, time and the ways without a computer; "next" decides."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._pictogram = Pictogram(look, "document", 140)
        self._summary = Text("lead-soft", "screen.note")
        self._facts = Paged(look, gap=20)
        self._facts.set_columns(440, 3)
        self._words: ProcedureWords | None = None
        self._duration_min = 0
        self._head, words = QHBoxLayout(), QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self._summary)
        self._head.addWidget(self._pictogram, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.addLayout(self._head)
        column.addWidget(self._facts, 1)
        self.space_out()

    def show_procedure(self, words: ProcedureWords, duration_min: int, pictogram: str) -> None:
        """Introduce a procedure."""
        self._words, self._duration_min = words, duration_min
        self._pictogram.show_drawing(pictogram)
        self.title.setText(words.title)
        self._summary.setText(words.summary)
        self._facts.show_blocks(self._cards(words))

    def next_button(self) -> NextButton:
        """The decision."""
        return NextButton(self.tr("Yes, I start"))

    def retranslate(self) -> None:
        """The captions are ours, the facts come with `show_procedure`."""
        if self._words is not None:
            self._facts.show_blocks(self._cards(self._words))

    def space_out(self) -> None:
        """Keep the drawing at a distance."""
        super().space_out()
        self._head.setSpacing(self.look.theme.px(28))

    def _cards(self, words: ProcedureWords) -> list[QWidget]:
        time = self.tr("About {0} minutes at this computer.").format(self._duration_min)
        ways = words.other_ways
        facts = (
            ("users", self.tr("For you if"), words.audience),
            ("user-off", self.tr("Not for you if"), words.not_for),
            ("file-text", self.tr("What you get"), words.receive),
            ("coin-euro", self.tr("Price"), words.price),
            ("clock", self.tr("Time"), (time, *words.delay)),
            ("building-community", self.tr("At the counter"), ways.counter),
            ("phone", self.tr("By telephone"), ways.phone),
            ("mail", self.tr("By post"), ways.post),
        )
        return [FactCard(self.look, icon, caption, lines) for icon, caption, lines in facts]
