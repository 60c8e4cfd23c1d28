"""Before everything is erased: does the citizen mean it?"""

from PySide6.QtCore import Qt, Signal

from ui.widgets.button import BigButton, Kind
from ui.widgets.care import CareCard
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class StopSheet(Sheet):
    """Yes or no, "no" being the closer way; or the screen is hidden for a while.

    Signals:
        stop_confirmed: stop, and erase everything.
        hide_asked: the citizen comes back; nobody is to see the screen meanwhile.
    """

    stop_confirmed = Signal()
    hide_asked = Signal()

    def __init__(self, look: Look, *, can_hide: bool = True) -> None:
        super().__init__(look, "stop")
        self._line = Text("lead", "stop.line")
        self._drafts = Text("soft", "stop.drafts")
        self._printing = CareCard(look, "stop.printing", "printer")
        self._printing.hide()
        self._card = Text("lead", "stop.card")
        self._yes = BigButton(look, "stop.yes", "trash", Kind.DANGER)
        self._yes.clicked.connect(self.stop_confirmed)
        self._hide = BigButton(look, "stop.hide", "eye-off", Kind.QUIET)
        self._hide.clicked.connect(self.hide_asked)
        self._hide.setVisible(can_hide)
        self.lines.addWidget(self._line)
        self.lines.addWidget(self._drafts)
        self.lines.addWidget(self._printing)
        self.lines.addWidget(self._card)
        self.lines.addWidget(self._hide, 0, Qt.AlignmentFlag.AlignLeading)
        self.lines.addStretch(1)
        self.add_close_row(self._yes)
        self.show_card(left=False)
        self.retranslate()

    def show_printing(self, *, under_way: bool) -> None:
        """Say that paper is still to come, while it is."""
        self._printing.setVisible(under_way)

    def show_card(self, *, left: bool) -> None:
        """Say that a card is still in the reader, or not."""
        self._card.setVisible(left)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("Stop and erase everything?"))
        self._line.setText(self.tr("What you typed on this computer is erased."))
        self._drafts.setText(self.tr("What you already sent stays sent."))
        self._printing.show_lines(
            (self.tr("The printer is not ready yet."), self.tr("If you stop now, it prints no more."))
        )
        self._card.setText(self.tr("Take your card out of the reader."))
        self._yes.say(self.tr("Yes, erase everything"))
        self._hide.say(self.tr("I come back soon: hide my screen"))
        self.close_button.say(self.tr("No, go on"))
