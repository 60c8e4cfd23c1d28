"""What becomes of a document on its way to the paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.printing.queue import Progress
from ui.theme import TextSize
from ui.widgets.button import BigButton, Kind
from ui.widgets.identify import announce
from ui.widgets.look import Look
from ui.widgets.pictogram import Pictogram
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text

_NEEDS_HELP = (Progress.STOPPED, Progress.FAILED)
_DRAWINGS = {
    Progress.WAITING: "hourglass",
    Progress.PRINTING: "printer",
    Progress.STOPPED: "warning",
    Progress.DONE: "check",
    Progress.FAILED: "warning",
}


class PrintProgressSheet(Sheet):
    """Says how far it is, and what to do; the citizen may go on meanwhile.

    Signals:
        given_up: print no more of it.
        help_asked: the citizen asks for a facilitator.
    """

    given_up = Signal()
    help_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "print-progress", width=1160)
        self._progress = Progress.WAITING
        self._drawing = Pictogram(look, "printer", 170)
        self._lines = Text("lead", "print-progress.lines")
        self._give_up = BigButton(look, "print-progress.give-up", "trash", Kind.SECONDARY)
        self._help = BigButton(look, "print-progress.help", "lifebuoy")
        self._give_up.clicked.connect(self.given_up)
        self._help.clicked.connect(self.help_asked)
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(look.theme.px(40))
        row.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._lines)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.lines.addLayout(row, 1)
        self.add_close_row(self._give_up, self._help)
        self.retranslate()

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is; a screen reader gets it as news."""
        self._progress = progress
        self.retranslate()
        if self.isVisible():
            announce(self.title)
            announce(self._lines)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        title, *lines = self._words()
        self.title.setText(title)
        self._lines.setText("\n".join(lines))
        self._drawing.show_drawing(_DRAWINGS[self._progress])
        self._drawing.setVisible(self.look.theme.text_size is not TextSize.LARGEST)  # words need the room
        self._give_up.say(self.tr("Do not print"))
        self._give_up.setVisible(not self._progress.final)
        self._help.say(self.tr("Help"))
        self._help.setVisible(self._progress in _NEEDS_HELP)
        self.close_button.say(self.tr("Go on"))

    def _words(self) -> tuple[str, ...]:
        match self._progress:
            case Progress.WAITING:
                return self.tr("Your document waits for the printer."), self._you_may_go_on()
            case Progress.PRINTING:
                return self.tr("The printer prints your document."), self._you_may_go_on()
            case Progress.DONE:
                ready = self.tr("Take your pages from the printer.")
                return self.tr("Your document is ready."), ready, self.tr("Leave no page behind.")
            case Progress.STOPPED:
                stopped = self.tr("The printer has stopped.")
                return stopped, self.tr("Ask the facilitator."), self.tr("Your document waits.")
            case Progress.FAILED:
                failed = self.tr("We cannot print your document.")
                return failed, self.tr("Ask the facilitator."), self.tr("Your document is still here.")

    def _you_may_go_on(self) -> str:
        return self.tr("This takes a moment. You may go on meanwhile.")
