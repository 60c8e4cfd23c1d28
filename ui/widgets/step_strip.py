"""The guide, folded into a strip above the site."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.button import BigButton, Kind
from ui.widgets.icon import Icon
from ui.widgets.look import Look
from ui.widgets.surface import Surface
from ui.widgets.text import Text

_NO_NEWS = "map-pin"


class StepStrip(Surface):
    """The step's title, what is seen of the page, and the button that opens the guide over the site.

    Signals:
        toggled: open the guide, or close it.
    """

    toggled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, "strip", QBoxLayout.Direction.LeftToRight, padding=(34, 8), spacing=16, parent=parent
        )
        self.title = Text("strong", "strip.title")
        self._icon, self._news = Icon(look, _NO_NEWS), Text("soft", "strip.news")
        self._toggle = BigButton(look, "guide.toggle", "chevron-down", Kind.QUIET, in_bar=True)
        self._toggle.clicked.connect(self.toggled)
        self._opened = False
        self._seen = QWidget()
        row = QHBoxLayout(self._seen)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._news, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self._seen)
        self.lines.addLayout(column, 1)
        self.lines.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_step(self, title: str, news: tuple[str, str] | None) -> None:
        """Say what the step asks and, in one line with its icon, what is seen of the page."""
        words, icon = news or ("", _NO_NEWS)
        self.title.setText(title)
        self._news.setText(words)
        self._icon.show_icon(icon)
        self._show_parts()

    def show_opened(self, *, opened: bool) -> None:
        """Offer the other way: to the site, or to the guide."""
        self._opened = opened
        self._toggle.dress("chevron-up" if opened else "chevron-down", Kind.QUIET)
        self._toggle.say(self.tr("Show the site") if opened else self.tr("Show the guide"))
        self._show_parts()

    def _show_parts(self) -> None:
        """The opened guide says it all itself."""
        self.title.setVisible(not self._opened)
        self._seen.setVisible(not self._opened and bool(self._news.text()))
        self.lines.activate()  # the rows inside would keep what they measured before
