"""A sheet whose question changes as things go on: a heading, a line or two, and the answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.theme import TextSize
from ui.widgets.choices import Choice, Choices
from ui.widgets.identify import announce
from ui.widgets.look import Look
from ui.widgets.pictogram import Pictogram
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text

_DRAWING: Final = 140


@dataclass(frozen=True, slots=True)
class Asked:
    """What the sheet says now."""

    title: str
    lines: tuple[str, ...] = ()
    choices: Sequence[Choice] = ()
    pictogram: str = ""  # beside the lines, where the letters leave it room
    closable: bool = True  # whether going back means anything else than the answers do


class AskingSheet(Sheet):
    """Says what `asked` gives, anew whenever something changes.

    Signals:
        chosen: an answer's id.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, identifier: str) -> None:
        super().__init__(look, identifier, width=1240)
        self._line = Text("lead", f"{identifier}.line")
        self._choices = Choices(look)
        self._choices.chosen.connect(self.chosen)
        self._pictogram = Pictogram(look, "info", _DRAWING)
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(32))
        row.addWidget(self._pictogram, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._line, 1)
        self.lines.addLayout(row)
        self.lines.addWidget(self._choices, 1)
        self.add_close_row()

    def asked(self) -> Asked:
        """What there is to say now, in the present language."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        asked = self.asked()
        self.title.setText(asked.title)
        self._line.setText("\n".join(asked.lines))
        self._line.setVisible(bool(asked.lines))
        roomy = self.look.theme.text_size is not TextSize.LARGEST
        self._pictogram.setVisible(roomy and bool(asked.pictogram))
        self._pictogram.show_drawing(asked.pictogram)
        self.close_button.setVisible(asked.closable)
        self._choices.offer(asked.choices, wide=True)
        self._choices.setVisible(bool(asked.choices))

    def ask_anew(self) -> None:
        """Say what has changed; the keyboard starts again at the top, and a screen reader hears of it."""
        self.retranslate()
        if self.isVisible():
            self.setFocus()
            announce(self.title)

    def say_line(self, line: str) -> None:
        """Change nothing but the line, as when work goes on."""
        self._line.setText(line)
