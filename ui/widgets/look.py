"""What every widget of ours is given to draw with."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal

from ui.icons import Drawings
from ui.theme import TextSize, Theme, scale_for


class Look(QObject):
    """The present theme and the drawings; one for each window.

    Signals:
        changed: the theme is another one now.
    """

    changed = Signal()

    def __init__(self, resources: Path, *, reduced_motion: bool = False) -> None:
        super().__init__()
        self.theme = Theme()
        self.drawings = Drawings(resources)
        self.reduced_motion = reduced_motion
        self._style = resources / "style"

    def style_sheet(self) -> str:
        """The style sheet of the present theme."""
        return self.theme.style_sheet(self._style)

    def fit(self, window: QSize) -> None:
        """Take the scale that suits a window of this size."""
        self._take(Theme(self.theme.palette, scale_for(window), self.theme.text_size))

    def set_text_size(self, text_size: TextSize) -> None:
        """Take another text size."""
        self._take(Theme(self.theme.palette, self.theme.scale, text_size))

    def _take(self, theme: Theme) -> None:
        if theme != self.theme:
            self.theme = theme
            self.changed.emit()
