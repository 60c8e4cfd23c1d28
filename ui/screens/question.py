"""One question of a procedure."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.choices import Choice, Choices
from ui.widgets.look import Look
from ui.widgets.screen import Screen
from ui.widgets.text import Text


class QuestionScreen(Screen):
    """The heading asks, the cards answer.

    Signals:
        answered: the chosen option's id.
    """

    answered = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lines = Text("lead-soft", "screen.lines")
        self._choices = Choices(look)
        self._choices.chosen.connect(self.answered)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self._lines)
        column.addWidget(self._choices, 1)
        self.space_out()

    def ask(
        self, title: str, lines: Sequence[str], options: Sequence[Choice], chosen: str | None = None
    ) -> None:
        """Ask a question; `chosen` is the present answer, when it was answered before."""
        self.title.setText(title)
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self._choices.offer(options, chosen)

    def retranslate(self) -> None:
        """All words here are the procedure's: they come with `ask`."""
