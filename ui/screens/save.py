"""Saving a document onto a USB stick."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from ui.widgets.asking_sheet import Asked, AskingSheet
from ui.widgets.choices import Choice
from ui.widgets.look import Look

STICK: Final = "stick-"  # the id of a stick's card begins so
AGAIN: Final = "save-again"
HELP: Final = "save-help"
DONE: Final = "save-done"


class Face(Enum):
    """What the sheet is about now."""

    LOOKING = "looking"
    STICKS = "sticks"
    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StickView:
    """A stick as the citizen sees it."""

    label: str
    free_bytes: int
    read_only: bool


@dataclass(frozen=True, slots=True)
class SaveView:
    """Everything that the sheet shows."""

    face: Face = Face.LOOKING
    sticks: Sequence[StickView] = ()
    name: str = ""  # that the document got on the stick
    code: str = ""  # why it could not be saved


_NO_SUCCESS: Final = (
    str(QT_TRANSLATE_NOOP("SaveSheet", "The document is not on the stick.")),
    str(QT_TRANSLATE_NOOP("SaveSheet", "Try once more, or try another stick.")),
)
_TROUBLES: Final = {
    "gone": (
        str(QT_TRANSLATE_NOOP("SaveSheet", "The stick was taken out too early.")),
        str(QT_TRANSLATE_NOOP("SaveSheet", "Put it in again, wait a moment, then try once more.")),
    ),
    "full": (
        str(QT_TRANSLATE_NOOP("SaveSheet", "The stick is full.")),
        str(QT_TRANSLATE_NOOP("SaveSheet", "Put in a stick with more room, then try once more.")),
    ),
    "read-only": (
        str(QT_TRANSLATE_NOOP("SaveSheet", "We may not write on this stick.")),
        str(QT_TRANSLATE_NOOP("SaveSheet", "Is there a small switch on it? Push it, or take another stick.")),
    ),
    "too-slow": (
        str(QT_TRANSLATE_NOOP("SaveSheet", "The stick takes too long.")),
        str(QT_TRANSLATE_NOOP("SaveSheet", "Try once more, or try another stick.")),
    ),
    "not-the-same": (
        str(QT_TRANSLATE_NOOP("SaveSheet", "The stick did not keep the document.")),
        str(QT_TRANSLATE_NOOP("SaveSheet", "The stick may be broken. Try another one.")),
    ),
}


class SaveSheet(AskingSheet):
    """Shows what the saving has come to; the answers are told by their ids."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "save")
        self._view = SaveView()
        self.retranslate()

    @property
    def view(self) -> SaveView:
        """What is shown now."""
        return self._view

    def show_view(self, view: SaveView) -> None:
        """Show another moment; the same one is not asked again."""
        if view != self._view:
            self._view = view
            self.ask_anew()

    def show_percent(self, percent: int) -> None:
        """Say how far it is."""
        if self._view.face is Face.SAVING:
            self.say_line(self.tr("Leave the stick in the computer. {0} % is done.").format(percent))

    def fail(self, code: str) -> None:
        """Say why it is not on the stick, and what can be done."""
        self.show_view(replace(self._view, face=Face.FAILED, code=code))

    def asked(self) -> Asked:
        """The words of the present face."""
        view = self._view
        match view.face:
            case Face.LOOKING:
                return Asked(self.tr("One moment, we look for your stick."))
            case Face.STICKS if view.sticks:
                return Asked(self.tr("On which stick do you want to save it?"), (), self._cards())
            case Face.STICKS:
                lines = (self.tr("Then wait a moment. It appears here by itself."),)
                return Asked(self.tr("Put your USB stick into the computer."), lines, pictogram="stick")
            case Face.SAVING:
                lines = (self.tr("Leave the stick in the computer."),)
                return Asked(self.tr("We save your document."), lines, pictogram="stick")
            case Face.SAVED:
                return self._saved()
        title, line = _TROUBLES.get(view.code, _NO_SUCCESS)
        choices = (Choice(AGAIN, self.tr("Try again")), Choice(HELP, self.tr("Ask for help")))
        return Asked(self.tr(title), (self.tr(line),), choices)

    def _saved(self) -> Asked:
        lines = (
            self.tr("You can take the stick out now."),
            self.tr("It is called: {0}").format(self._view.name),
        )
        good = Choice(DONE, self.tr("Good, go on"), "", "check")
        return Asked(self.tr("Your document is on the stick."), lines, (good,), closable=False)

    def _cards(self) -> tuple[Choice, ...]:
        return tuple(
            Choice(f"{STICK}{number}", stick.label, self._about(stick), "stick")
            for number, stick in enumerate(self._view.sticks)
        )

    def _about(self, stick: StickView) -> str:
        if stick.read_only:
            return self.tr("Nothing can be written on it")
        form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        return self.tr("{0} free").format(QLocale().formattedDataSize(stick.free_bytes, 1, form))
