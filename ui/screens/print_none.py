"""A page wants to be printed where there is no printer."""

from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class NoPrinterSheet(Sheet):
    """Says so, and whom to ask."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "print-none")
        self._lines = Text("lead", "print-none.lines")
        self.lines.addWidget(self._lines)
        self.lines.addStretch(1)
        self.add_close_row()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("You cannot print on this computer."))
        lines = self.tr("Nothing is lost."), self.tr("Ask the facilitator where you can print.")
        self._lines.setText("\n".join(lines))
        self.close_button.say(self.tr("Go on"))
