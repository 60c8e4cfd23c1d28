"""Before the screen is hidden: the code that brings it back."""

from PySide6.QtCore import Qt, Signal

from ui.widgets.button import BigButton
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class PauseSheet(Sheet):
    """The code, once and large.

    Signals:
        hide_confirmed: the code is remembered; hide the screen.
    """

    hide_confirmed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "pause")
        self._minutes = 0
        self._line = Text("lead", "pause.line")
        self._code = Text("code", "pause.code")
        self._code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._limit = Text("soft", "pause.limit")
        self._hide = BigButton(look, "pause.hide", "eye-off")
        self._hide.clicked.connect(self.hide_confirmed)
        for part in (self._line, self._code, self._limit):
            self.lines.addWidget(part)
        self.lines.addStretch(1)
        self.add_close_row(self._hide)
        self.retranslate()

    def show_code(self, digits: str, minutes: int) -> None:
        """Show the code, and how long the screen may be hidden."""
        self._minutes = minutes
        self._code.setText(" ".join(digits))
        self.retranslate()

    def forget(self) -> None:
        """The code is shown once."""
        self._code.setText("")

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("Hide my screen"))
        self._line.setText(self.tr("Remember this code, or write it down."))
        limit = self.tr("Come back within {0} min. After that, we erase everything.")
        self._limit.setText(limit.format(self._minutes))
        self._hide.say(self.tr("Hide now"))
