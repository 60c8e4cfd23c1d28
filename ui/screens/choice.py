"""Which procedure it is about."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.button import Kind
from ui.widgets.choices import Choice, Choices
from ui.widgets.look import Look
from ui.widgets.screen import NextButton, Screen
from ui.widgets.text import Text


class ChoiceScreen(Screen):
    """A card for each procedure.

    Signals:
        procedure_chosen: a procedure's id.
        none_chosen: what the citizen needs is not among them.
    """

    procedure_chosen = Signal(str)
    none_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._note = Text("lead-soft", "screen.note")
        self._choices = Choices(look)
        self._choices.chosen.connect(self.procedure_chosen)
        column = QVBoxLayout(self)
        for part in (self.title, self._note):
            column.addWidget(part)
        column.addWidget(self._choices, 1)
        self.space_out()

    def show_procedures(self, procedures: Sequence[Choice]) -> None:
        """Offer these procedures."""
        self._choices.offer(procedures)

    def next_button(self) -> NextButton:
        """The way on for who finds nothing."""
        return NextButton(self.tr("I don't find it"), "lifebuoy", Kind.SECONDARY)

    def go_on(self) -> None:
        """Nothing suits."""
        self.none_chosen.emit()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("What do you need?"))
        self._note.setText(self.tr("Choose one. You can always go back."))
