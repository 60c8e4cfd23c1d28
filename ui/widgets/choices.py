"""The answers to one question, as cards."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.card import OptionCard
from ui.widgets.look import Look
from ui.widgets.paged import Paged

_MANY = 8  # above, the cards are small and stand closer


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: its id, and what the citizen sees of it."""

    id: str
    label: str
    note: str = ""
    pictogram: str | None = None


class Choices(Paged):
    """A card for each answer.

    Signals:
        chosen: a card was pressed; its choice's id.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._look = look

    def offer(self, choices: Sequence[Choice], chosen: str | None = None, *, wide: bool = False) -> None:
        """Show other answers, and which of them is the present one; wide ones stay large when many."""
        self.set_columns(*(330, 4) if len(choices) > _MANY and not wide else (600, 2))
        self.show_blocks([self._card(choice, chosen) for choice in choices])

    def _card(self, choice: Choice, chosen: str | None) -> OptionCard:
        card = OptionCard(self._look, f"option.{choice.id}", choice.pictogram)
        card.say(choice.label, choice.note)
        card.set_chosen(chosen=choice.id == chosen)
        card.clicked.connect(lambda: self.chosen.emit(choice.id))
        return card
