"""The guide, folded into a strip above the site."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.widgets.button import BigButton, Kind
from ui.widgets.look import Look
from ui.widgets.surface import Surface
from ui.widgets.text import Text


class StepStrip(Surface):
    """The step's title, and the button that opens the guide over the site.

    Signals:
        toggled: open the guide, or close it.
    """

    toggled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, "strip", QBoxLayout.Direction.LeftToRight, padding=(34, 8), spacing=16, parent=parent
        )
        self._title = Text("strong", "strip.title")
        self._toggle = BigButton(look, "guide.toggle", "chevron-down", Kind.QUIET, in_bar=True)
        self._toggle.clicked.connect(self.toggled)
        self._opened = False
        self.lines.addWidget(self._title, 1)
        self.lines.addWidget(self._toggle)

    def show_title(self, title: str) -> None:
        """Say what the step asks."""
        self._title.setText(title)

    def show_opened(self, *, opened: bool) -> None:
        """Offer the other way: to the site, or to the guide."""
        self._opened = opened
        self._toggle.dress("chevron-up" if opened else "chevron-down", Kind.QUIET)
        self._toggle.say(self.tr("Show the site") if opened else self.tr("Show the guide"))
        self._title.setVisible(not opened)
