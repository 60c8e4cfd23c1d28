"""Cards that say: mind this."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import Colour
from ui.widgets.icon import Icon
from ui.widgets.look import Look
from ui.widgets.surface import Surface
from ui.widgets.text import Text


class CareCard(Surface):
    """An icon, a bold first line and the lines that follow it."""

    def __init__(
        self,
        look: Look,
        identifier: str,
        icon: str,
        tone: Literal["care", "calm"] = "care",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, tone, QBoxLayout.Direction.LeftToRight, spacing=18, parent=parent)
        colour: Colour = "yellow_ink" if tone == "care" else "iris"
        self.lines.addWidget(Icon(look, icon, colour), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.theme.px(6))
        self.headline = Text("strong", identifier)
        self.rest = Text("", f"{identifier}.rest")
        column.addWidget(self.headline)
        column.addWidget(self.rest)
        column.addStretch()
        self.lines.addLayout(column, 1)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Say the lines, the first of them bold."""
        self.headline.setText(lines[0] if lines else "")
        self.rest.setText("\n".join(lines[1:]))
        self.rest.setVisible(len(lines) > 1)
