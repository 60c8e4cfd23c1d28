"""Help from a person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.theme import TextSize
from ui.widgets.button import BigButton, Kind
from ui.widgets.care import CareCard
from ui.widgets.look import Look
from ui.widgets.pictogram import Pictogram
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class HelpSheet(Sheet):
    """How to get the facilitator, a large sign to be seen by, and what to keep to oneself.

    Signals:
        trouble_asked: the citizen would rather read what to do.
        blocked_asked: a facilitator wants to see what was not opened.
    """

    trouble_asked = Signal()
    blocked_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "help", width=1120)
        self._lines = Text("lead", "help.lines")
        self._care = CareCard(look, "help.care", "lock")
        self._trouble = BigButton(look, "help.trouble", "help-circle", Kind.SECONDARY)
        self._trouble.clicked.connect(self.trouble_asked)
        self._blocked = BigButton(look, "help.blocked", "lock", Kind.QUIET)
        self._blocked.clicked.connect(self.blocked_asked)
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(look.theme.px(40))
        self._sign = Pictogram(look, "hand", 200)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        for text in (self._lines, self._care):
            words.addWidget(text)
        row.addLayout(words, 1)
        self.lines.addLayout(row)
        self.lines.addStretch(1)
        self.add_close_row(self._blocked, self._trouble)
        self.offer_trouble(possible=False)
        self.offer_blocked(possible=False)
        self.retranslate()

    def offer_trouble(self, *, possible: bool) -> None:
        """Offer the list of what can go wrong, where the present step has one."""
        self._trouble.setVisible(possible)

    def offer_blocked(self, *, possible: bool) -> None:
        """Offer the list of the sites that stayed closed, once there is one."""
        self._blocked.setVisible(possible)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self._sign.setVisible(self.look.theme.text_size is not TextSize.LARGEST)  # the words need the room
        self.title.setText(self.tr("Ask the facilitator"))
        lines = (
            self.tr("Raise your hand, or go to the desk."),
            self.tr("Look at the screen now and then. It may ask if you are there."),
        )
        self._lines.setText("\n".join(lines))
        self._care.show_lines(
            (
                self.tr("Never tell your code."),
                self.tr("The facilitator helps you, but never types your code."),
            )
        )
        self._trouble.say(self.tr("It doesn't work"))
        self._blocked.say(self.tr("Sites that stayed closed"))
