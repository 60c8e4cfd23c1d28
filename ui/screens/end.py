"""The end of a visit that reached its goal."""

from PySide6.QtWidgets import QWidget

from kiosk.procedures.words import ProcedureWords
from kiosk.session.messages import Pace
from ui.widgets.care import CareCard
from ui.widgets.illustrated import IllustratedScreen
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.qr import QrCard
from ui.widgets.screen import NextButton
from ui.widgets.text import Text


class EndScreen(IllustratedScreen):
    """What happens next, and the official page to take home."""

    pace = Pace.READING

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "check", parent)
        self._after: tuple[str, ...] = ()
        self._official_page = ""
        self._card_left = False
        self._next = Text("heading", "end.next")
        self._blocks = Paged(look, gap=18)
        self.words.addWidget(self._next)
        self.words.addWidget(self._blocks, 1)

    def show_card(self, *, left: bool) -> None:
        """Say first that a card is still in the reader, or not."""
        self._card_left = left

    def show_end(self, words: ProcedureWords, official_page: str) -> None:
        """Say what happens next."""
        self._after, self._official_page = words.after, official_page
        self.retranslate()

    def next_button(self) -> NextButton:
        """The visit is over."""
        return NextButton(self.tr("Finish and erase"), "check")

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("Well done. Your request is finished."))
        self._next.setText(self.tr("What happens next"))
        blocks: list[QWidget] = []
        if self._card_left:
            care = CareCard(self.look, "end.card", "alert-triangle")
            care.show_lines((self.tr("Take your card."), self.tr("It is still in the reader.")))
            blocks.append(care)
        blocks += [Text.saying("lead", line) for line in self._after]
        blocks.append(Text.saying("lead", self.tr("Then we erase everything.")))
        if self._official_page:
            card = QrCard(self.look, "end.address")
            note = self.tr("Point the camera of your telephone at the code.")
            card.show_address(self._official_page, self.tr("Take the address home"), note)
            blocks.append(card)
        self._blocks.show_blocks(blocks)
