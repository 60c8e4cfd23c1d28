"""Larger letters, at any moment."""

from PySide6.QtCore import Signal

from ui.theme import TextSize
from ui.widgets.choices import Choice, Choices
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet


class TextSizeSheet(Sheet):
    """A card for each text size.

    Signals:
        size_chosen: read at this size.
    """

    size_chosen = Signal(TextSize)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "text-size")
        self._choices = Choices(look)
        self._choices.chosen.connect(lambda name: self.size_chosen.emit(TextSize[name.upper()]))
        self.lines.addWidget(self._choices, 1)
        self.add_close_row()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("How large do you want to read?"))
        words = {
            TextSize.NORMAL: self.tr("Normal"),
            TextSize.LARGE: self.tr("Large"),
            TextSize.LARGER: self.tr("Very large"),
            TextSize.LARGEST: self.tr("As large as possible"),
        }
        sizes = [Choice(size.name.lower(), word) for size, word in words.items()]
        self._choices.offer(sizes, self.look.theme.text_size.name.lower())
