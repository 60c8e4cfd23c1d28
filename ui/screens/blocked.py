"""A page that is not opened here: in plain words, with a way on."""

from PySide6.QtCore import Signal

from ui.widgets.button import BigButton
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class BlockedSheet(Sheet):
    """Which site was asked for, why it stays closed, and how to go on.

    Signals:
        step_asked: go to the step to which the page belongs.
    """

    step_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "blocked")
        self._host, self._other_step = "", False
        self._lines = Text("lead", "blocked.lines")
        self._site = Text("soft", "blocked.site")
        self._to_step = BigButton(look, "blocked.step", "arrow-right")
        self._to_step.clicked.connect(self.step_asked)
        self.lines.addWidget(self._lines)
        self.lines.addWidget(self._site)
        self.lines.addStretch(1)
        self.add_close_row(self._to_step)
        self.retranslate()

    def show_blocked(self, host: str, *, other_step: bool) -> None:
        """Say that a site is not opened; one that belongs to another step can be gone to."""
        self._host, self._other_step = host, other_step
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("This page stays closed here."))
        other = (
            self.tr("It belongs to another step of your request."),
            self.tr("You can go to that step now."),
        )
        foreign = (
            self.tr("It is not part of your request. Nothing is lost."),
            self.tr("Go on with your request, or ask the facilitator."),
        )
        self._lines.setText("\n".join(other if self._other_step else foreign))
        self._site.setVisible(bool(self._host))
        self._site.setText(self.tr("The page is on: {0}").format(self._host))
        self._to_step.setVisible(self._other_step)
        self._to_step.say(self.tr("Go to that step"))
        self.close_button.say(self.tr("Go on here"))
