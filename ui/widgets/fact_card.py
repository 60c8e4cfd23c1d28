"""One fact about a procedure: what it is about, and the fact."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.widgets.icon import Icon
from ui.widgets.look import Look
from ui.widgets.surface import Surface
from ui.widgets.text import Text


class FactCard(Surface):
    """An icon and its word, and a few lines."""

    def __init__(self, look: Look, icon: str, caption: str, lines: Sequence[str]) -> None:
        super().__init__(look, "card", padding=(28, 24), spacing=10)
        head = QHBoxLayout()
        head.setSpacing(look.theme.px(14))
        head.addWidget(Icon(look, icon), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text.saying("caption", caption), 1)
        self.lines.addLayout(head)
        self.lines.addWidget(Text.saying("", "\n".join(lines)))
        self.lines.addStretch(1)
