"""Another language, at any moment."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kiosk.language import Language
from ui.widgets.choices import Choice, Choices
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet


class LanguageSheet(Sheet):
    """A card for each language, in its own name.

    Signals:
        language_chosen: go on in this language.
    """

    language_chosen = Signal(Language)

    def __init__(self, look: Look, languages: Sequence[Language]) -> None:
        super().__init__(look, "language")
        self._languages = tuple(languages)
        self._choices = Choices(look)
        self._choices.chosen.connect(lambda code: self.language_chosen.emit(Language(code)))
        self.lines.addWidget(self._choices, 1)
        self.add_close_row()
        self.retranslate()

    def show_present(self, present: Language) -> None:
        """Mark the language that is spoken now."""
        self._choices.offer([Choice(each, each.own_name) for each in self._languages], present)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("Choose your language"))
