"""Something to know before going on."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.session.messages import Pace
from ui.widgets.care import CareCard
from ui.widgets.illustrated import IllustratedScreen
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.screen import NextButton
from ui.widgets.text import Text


class NoticeScreen(IllustratedScreen):
    """A drawing, a heading and a few lines."""

    pace = Pace.READING

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._go_on: str | None = None
        self._lines = Paged(look, gap=16)
        self.words.addWidget(self._lines, 1)

    def show_notice(
        self,
        pictogram: str,
        title: str,
        lines: Sequence[str],
        go_on: str | None = None,
        local: Sequence[str] = (),
    ) -> None:
        """Say something; `go_on` is the button's own word, `local` holds in one municipality."""
        self.pictogram.show_drawing(pictogram)
        self.title.setText(title)
        self._go_on = go_on
        blocks: list[QWidget] = [Text.saying("lead", line) for line in lines]
        if local:
            card = CareCard(self.look, "notice.local", "map-pin")
            card.show_lines(local)
            blocks.append(card)
        self._lines.show_blocks(blocks)
        self.next_changed.emit()

    def next_button(self) -> NextButton:
        """It has been read."""
        return NextButton(self._go_on or self.tr("Continue"))

    def retranslate(self) -> None:
        """All words here are the procedure's: they come with `show_notice`."""
