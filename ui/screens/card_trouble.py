"""The card was not read: why, as far as it can be told, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.cards.readers import ReaderState
from kiosk.cards.trouble import CardTrouble
from ui.widgets.button import BigButton, Kind
from ui.widgets.illustrated import IllustratedScreen
from ui.widgets.look import Look
from ui.widgets.text import Text


class CardTroubleScreen(IllustratedScreen):
    """Try again with the card, or take another key.

    Signals:
        try_again_asked: the card is in now.
        other_key_asked: log in without a card.
        practice_asked: put the practice card in, or take it out.
    """

    try_again_asked = Signal()
    other_key_asked = Signal()
    practice_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "reader", parent)
        self._trouble, self._readers = CardTrouble.NOT_READ, ReaderState.UNKNOWN
        self._inserted: bool | None = None
        self._line = Text("lead", "card-trouble.line")
        self._again = BigButton(look, "card-trouble.again", "refresh")
        self._other_key = BigButton(look, "card-trouble.other-key", "arrow-left", Kind.SECONDARY)
        self._practice = BigButton(look, "card-trouble.practice", "user", Kind.QUIET)
        self._again.clicked.connect(self.try_again_asked)
        self._other_key.clicked.connect(self.other_key_asked)
        self._practice.clicked.connect(self.practice_asked)
        self.words.addWidget(self._line)
        for button in (self._practice, self._again, self._other_key):
            self.words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.words.addStretch(1)
        self.offer_practice(None)

    def show_trouble(self, trouble: CardTrouble, readers: ReaderState) -> None:
        """Say what is known."""
        self._trouble, self._readers = trouble, readers
        self.retranslate()

    def offer_practice(self, inserted: bool | None) -> None:
        """Offer to move the practice card, which is in the reader or not; None where there is none."""
        self._inserted = inserted
        self._practice.setVisible(inserted is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        title, line = self._words()
        self.title.setText(title)
        self._line.setText(line)
        self._again.say(self.tr("Try again"))
        self._other_key.say(self.tr("Choose another key"))
        self._practice.say(
            self.tr("Exercise: take the card out") if self._inserted else self.tr("Exercise: put the card in")
        )

    def _words(self) -> tuple[str, str]:
        if self._trouble is CardTrouble.NOT_MINE:
            line = self.tr("We did not use it. Put your own card in the reader, then try again.")
            return self.tr("This is not your card."), line
        if self._trouble is CardTrouble.TAKEN_OUT:
            return self.tr("The card was taken out."), self.tr("Put it in again, then try again.")
        if self._readers is ReaderState.NO_READER:
            line = self.tr("The computer finds no card reader. Ask the facilitator.")
            return self.tr("No card reader found."), line
        if self._readers is ReaderState.CARD:
            line = self.tr("Put it in again, with the chip first. Then try again.")
            return self.tr("The card cannot be read."), line
        line = self.tr("Put your card in the reader, with the chip first. Then try again.")
        return self.tr("No card was read."), line
