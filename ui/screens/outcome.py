"""An end before the site: it is done elsewhere, or not needed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.procedures.words import OtherWays
from kiosk.session.messages import Pace
from ui.widgets.fact_card import FactCard
from ui.widgets.illustrated import IllustratedScreen
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.qr import QrCard
from ui.widgets.screen import NextButton
from ui.widgets.text import Text


class OutcomeScreen(IllustratedScreen):
    """What to do instead, the ways without a computer, and an address to take home."""

    pace = Pace.READING

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._lines: tuple[str, ...] = ()
        self._ways: OtherWays | None = None
        self._official_page: str | None = None
        self._blocks = Paged(look, gap=16)
        self.words.addWidget(self._blocks, 1)

    def show_outcome(
        self,
        pictogram: str,
        title: str,
        lines: Sequence[str],
        ways: OtherWays | None = None,
        official_page: str | None = None,
    ) -> None:
        """Say where the way ends, and how it goes on elsewhere."""
        self.pictogram.show_drawing(pictogram)
        self.title.setText(title)
        self._lines, self._ways, self._official_page = tuple(lines), ways, official_page
        self.retranslate()

    def next_button(self) -> NextButton:
        """The visit is over."""
        return NextButton(self.tr("Finish and erase"), "check")

    def retranslate(self) -> None:
        """The captions are ours, the rest comes with `show_outcome`."""
        blocks: list[QWidget] = [Text.saying("lead", line) for line in self._lines]
        if self._ways is not None:
            blocks += [
                FactCard(self.look, "building-community", self.tr("At the counter"), self._ways.counter),
                FactCard(self.look, "phone", self.tr("By telephone"), self._ways.phone),
                FactCard(self.look, "mail", self.tr("By post"), self._ways.post),
            ]
        if self._official_page:
            card = QrCard(self.look, "outcome.address")
            note = self.tr("Point the camera of your telephone at the code.")
            card.show_address(self._official_page, self.tr("Take the address home"), note)
            blocks.append(card)
        self._blocks.show_blocks(blocks)
