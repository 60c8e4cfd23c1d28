"""Why a step is needed."""

from collections.abc import Sequence

from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class WhySheet(Sheet):
    """A few lines, and the way back."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "why")
        self._lines = Paged(look, gap=14)
        self.lines.addWidget(self._lines, 1)
        self.add_close_row()
        self.retranslate()

    def show_why(self, lines: Sequence[str]) -> None:
        """Say why."""
        self._lines.show_blocks([Text.saying("lead", line) for line in lines])

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("Why this step?"))
