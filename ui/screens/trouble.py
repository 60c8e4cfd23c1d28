"""It does not work: what the citizen sees, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kiosk.procedures.words import TroubleWords
from ui.widgets.button import BigButton, Kind
from ui.widgets.choices import Choice, Choices
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class TroubleSheet(Sheet):
    """First the symptoms, then the remedy of the one that was chosen.

    Signals:
        help_asked: none of it helps.
    """

    help_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "trouble", width=1240)
        self._troubles: tuple[TroubleWords, ...] = ()
        self._chosen: int | None = None
        self._seen = Text("lead", "trouble.seen")
        self._symptoms = Choices(look)
        self._symptoms.chosen.connect(self._on_chosen)
        self._remedy = Paged(look, gap=14)
        self._help = BigButton(look, "trouble.help", "lifebuoy", Kind.HELP)
        self._help.clicked.connect(self.help_asked)
        self.lines.addWidget(self._seen)
        self.lines.addWidget(self._symptoms, 1)
        self.lines.addWidget(self._remedy, 1)
        self.add_close_row(self._help)
        self.retranslate()

    def show_troubles(self, troubles: Sequence[TroubleWords], seen: str = "") -> None:
        """Show what can go wrong at the present step, and what this computer sees of it itself."""
        self._troubles, self._chosen = tuple(troubles), None
        self._seen.setText(seen)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self._help.say(self.tr("Ask for help"))
        chosen = self._troubles[self._chosen] if self._chosen is not None else None
        self.title.setText(chosen.symptom if chosen else self.tr("What do you see?"))
        self._seen.setVisible(chosen is None and bool(self._seen.text()))
        self._symptoms.setVisible(chosen is None)
        self._remedy.setVisible(chosen is not None)
        self._symptoms.offer(
            [Choice(f"trouble-{index}", each.symptom) for index, each in enumerate(self._troubles)]
        )
        lines = chosen.remedy if chosen else ()
        self._remedy.show_blocks([Text.saying("lead", line) for line in lines])

    def _on_chosen(self, choice: str) -> None:
        self._chosen = int(choice.removeprefix("trouble-"))
        self.retranslate()
        self.setFocus()
