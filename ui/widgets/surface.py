"""Grounds to put words on."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from ui.widgets.look import Look


class Surface(QFrame):
    """A ground of the style sheet whose margins follow the scale."""

    def __init__(
        self,
        look: Look,
        kind: str,
        direction: QBoxLayout.Direction = QBoxLayout.Direction.TopToBottom,
        *,
        padding: tuple[int, int] = (28, 22),
        spacing: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        """Make a ground; `padding` is beside and above the content, in design pixels."""
        super().__init__(parent)
        self.setProperty("surface", kind)
        self._look, self._padding, self._spacing = look, padding, spacing
        self.lines = QBoxLayout(direction, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._space_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scale."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space_out()

    def _space_out(self) -> None:
        theme = self._look.theme
        beside, above = theme.px(self._padding[0]), theme.px(self._padding[1])
        self.lines.setContentsMargins(beside, above, beside, above)
        self.lines.setSpacing(theme.px(self._spacing))
