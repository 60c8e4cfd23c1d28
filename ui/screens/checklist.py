"""What a citizen needs with them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.session.messages import Pace
from ui.widgets.button import BigButton, Kind
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.pictogram import Pictogram
from ui.widgets.screen import NextButton, Screen
from ui.widgets.surface import Surface
from ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class NeedView:
    """One thing to have at hand, as it is shown."""

    id: str
    label: str
    note: str
    pictogram: str


class ChecklistScreen(Screen):
    """A card for each thing, with a way on for who does not have it.

    Signals:
        missing_asked: the citizen does not have this; the need's id.
    """

    pace = Pace.READING

    missing_asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._needs: tuple[NeedView, ...] = ()
        self._cards = Paged(look, gap=20)
        self._cards.set_columns(600, 2)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self._cards, 1)
        self.space_out()

    def show_needs(self, title: str, needs: Sequence[NeedView]) -> None:
        """Ask for these things."""
        self.title.setText(title)
        self._needs = tuple(needs)
        self.retranslate()

    def next_button(self) -> NextButton:
        """All is there."""
        return NextButton(self.tr("I have everything"), "check")

    def retranslate(self) -> None:
        """The way on is ours, the needs come with `show_needs`."""
        self._cards.show_blocks([self._card(need) for need in self._needs])

    def _card(self, need: NeedView) -> QWidget:
        card = Surface(self.look, "card", QBoxLayout.Direction.LeftToRight, padding=(26, 26), spacing=26)
        words = QVBoxLayout()
        words.setSpacing(self.look.theme.px(8))
        words.addWidget(Text.saying("heading", need.label))
        if need.note:
            words.addWidget(Text.saying("soft", need.note))
        missing = BigButton(self.look, f"need.{need.id}.missing", "help-circle", Kind.QUIET)
        missing.say(self.tr("I don't have it"), need.label)
        missing.clicked.connect(lambda: self.missing_asked.emit(need.id))
        words.addWidget(missing, 0, Qt.AlignmentFlag.AlignLeading)
        words.addStretch(1)
        card.lines.addWidget(Pictogram(self.look, need.pictogram, 110), 0, Qt.AlignmentFlag.AlignTop)
        card.lines.addLayout(words, 1)
        return card
