"""Before something is printed that costs money: does the citizen want to pay for it?"""

from PySide6.QtCore import Signal

from ui.price import euros
from ui.widgets.button import BigButton
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class PrintPriceSheet(Sheet):
    """How many pages, how much money, and whom to pay.

    Signals:
        agreed: print it.
    """

    agreed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "print-price")
        self._pages, self._cents = 0, 0
        self._lines = Text("lead", "print-price.lines")
        self._yes = BigButton(look, "print-price.yes", "printer")
        self._yes.clicked.connect(self.agreed)
        self.lines.addWidget(self._lines)
        self.lines.addStretch(1)
        self.add_close_row(self._yes)
        self.retranslate()

    def show_price(self, pages: int, cents: int) -> None:
        """Ask about this many pages on paper."""
        self._pages, self._cents = pages, cents
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("Do you pay {0}?").format(euros(self._cents)))
        pages = self.tr("Pages to print: {0}.").format(self._pages)
        pay = self.tr("Pay the facilitator.")
        self._lines.setText(f"{pages}\n{pay}")
        self._yes.say(self.tr("Yes, print"))
        self.close_button.say(self.tr("No, go back"))
