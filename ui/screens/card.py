"""Is this your card? The citizen sees whose it is before any site does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ui.widgets.button import BigButton, Kind
from ui.widgets.choices import Choice, Choices
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class CardSheet(Sheet):
    """One card: the name on it, yes or no.

    Signals:
        card_confirmed: it is the citizen's; its number, always 0.
    """

    card_confirmed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card")
        self._name = ""
        self._line = Text("lead", "card.line")
        self._holder = Text("heading", "card.holder")
        self._other = Text("soft", "card.other")
        self._yes = BigButton(look, "card.yes", "check")
        self._yes.clicked.connect(lambda: self.card_confirmed.emit(0))
        self.close_button.dress("minus", Kind.SECONDARY)
        for text in (self._line, self._holder, self._other):
            self.lines.addWidget(text)
        self.lines.addStretch(1)
        self.add_close_row(self._yes)
        self.retranslate()

    def show_name(self, name: str) -> None:
        """Say whose card it is."""
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("Is this your card?"))
        self._line.setText(self.tr("This name is on the card in the reader:"))
        self._holder.setText(self._name or self.tr("A card without a name"))
        self._other.setText(self.tr("Not your name? Press “No”, and give the card to the facilitator."))
        self._yes.say(self.tr("Yes, it is mine"))
        self.close_button.say(self.tr("No"))


class CardChoiceSheet(Sheet):
    """Several cards: which one is it?

    Signals:
        card_confirmed: this one is the citizen's; its number.
    """

    card_confirmed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "card-choice")
        self._names: tuple[str, ...] = ()
        self._line = Text("lead", "card-choice.line")
        self._choices = Choices(look)
        self._choices.chosen.connect(lambda card: self.card_confirmed.emit(int(card.removeprefix("card-"))))
        self.close_button.dress("minus", Kind.SECONDARY)
        self.lines.addWidget(self._line)
        self.lines.addWidget(self._choices, 1)
        self.add_close_row()
        self.retranslate()

    def show_names(self, names: Sequence[str]) -> None:
        """Say whose cards they are."""
        self._names = tuple(names)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("Which card is yours?"))
        self._line.setText(self.tr("There is more than one card. Press your own name."))
        unnamed = self.tr("A card without a name")
        self._choices.offer(
            [Choice(f"card-{number}", name or unnamed, "", "card") for number, name in enumerate(self._names)]
        )
        self.close_button.say(self.tr("None is mine"))
