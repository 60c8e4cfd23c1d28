"""Which file the site shall get: of this visit, or from a USB stick."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from kiosk.procedures.model import Uploads
from ui.widgets.asking_sheet import Asked, AskingSheet
from ui.widgets.choices import Choice
from ui.widgets.look import Look

FILE: Final = "file-"  # the id of a file's card begins so
AS_IT_IS: Final = "as-it-is"
AS_PDF: Final = "as-pdf"
OTHER: Final = "other-file"
ANYWAY: Final = "anyway"
HELP: Final = "pick-help"


class Face(Enum):
    """What the sheet is about now."""

    LOOKING = "looking"
    FILES = "files"
    PHOTO = "photo"  # as it is, or as a PDF?
    COPYING = "copying"
    MAKING_PDF = "making-pdf"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileView:
    """A file as the citizen sees it."""

    name: str
    place: str  # the label of its stick; empty for a document of this visit
    size: int
    is_photo: bool


@dataclass(frozen=True, slots=True)
class PickView:
    """Everything that the sheet shows."""

    face: Face = Face.LOOKING
    files: Sequence[FileView] = ()
    sticks: int = 0
    others: int = 0  # files of kinds that are not offered
    cut: bool = False
    code: str = ""  # why a file was refused
    offers_pdf: bool = False
    offers_anyway: bool = False


_NOTHING_CAN_BE_DONE: Final = (
    str(QT_TRANSLATE_NOOP("PickSheet", "We could not add this file.")),
    str(QT_TRANSLATE_NOOP("PickSheet", "Try once more, or ask the facilitator.")),
)
_REFUSALS: Final = {
    "file-size": (
        str(QT_TRANSLATE_NOOP("PickSheet", "This file is too large for the site.")),
        str(
            QT_TRANSLATE_NOOP("PickSheet", "The site takes {0} at most for one file. Choose a smaller file.")
        ),
    ),
    "photo-size": (
        str(QT_TRANSLATE_NOOP("PickSheet", "This photo is too large for the site.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "The site takes {0} at most. We can make a smaller PDF of it.")),
    ),
    "total-size": (
        str(QT_TRANSLATE_NOOP("PickSheet", "All your files together are too large.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "The site takes {1} in all. Take a file away on the site first.")),
    ),
    "count": (
        str(QT_TRANSLATE_NOOP("PickSheet", "You have added enough files.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "The site takes {2} files. Take a file away on the site first.")),
    ),
    "kind": (
        str(QT_TRANSLATE_NOOP("PickSheet", "The site does not take this kind of file.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "Choose a PDF file or a photo.")),
    ),
    "empty": (
        str(QT_TRANSLATE_NOOP("PickSheet", "There is nothing in this file.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "Choose another file.")),
    ),
    "not-what-it-says": (
        str(QT_TRANSLATE_NOOP("PickSheet", "This file is not what its name says.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "The site would refuse it. Choose another file.")),
    ),
    "gone": (
        str(QT_TRANSLATE_NOOP("PickSheet", "The stick or the file is gone.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "Put the stick in again, and wait a moment.")),
    ),
    "unreadable": (
        str(QT_TRANSLATE_NOOP("PickSheet", "We cannot read this file.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "It may be broken. Choose another file.")),
    ),
    "too-large": (
        str(QT_TRANSLATE_NOOP("PickSheet", "We cannot make this photo small enough.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "Choose another photo, or ask the facilitator.")),
    ),
    "too-slow": (
        str(QT_TRANSLATE_NOOP("PickSheet", "It takes too long.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "Put the stick in again, or try another one.")),
    ),
    "no-room": (
        str(QT_TRANSLATE_NOOP("PickSheet", "This computer has no room left.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "Choose a smaller file, or ask the facilitator.")),
    ),
    "not-taken": (
        str(QT_TRANSLATE_NOOP("PickSheet", "No file can be added here.")),
        str(QT_TRANSLATE_NOOP("PickSheet", "Ask the facilitator for another way.")),
    ),
}


class PickSheet(AskingSheet):
    """Shows what the picking has come to; the answers are told by their ids."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "pick")
        self._limits: Uploads | None = None
        self._view = PickView()
        self._name = ""
        self.retranslate()

    @property
    def view(self) -> PickView:
        """What is shown now."""
        return self._view

    def set_limits(self, limits: Uploads | None) -> None:
        """Know what the site takes, to say it."""
        self._limits = limits

    def name_file(self, name: str) -> None:
        """Know what the chosen file is called, to say which one it is about."""
        self._name = name

    def show_view(self, view: PickView) -> None:
        """Show another moment; the same one is not asked again."""
        if view != self._view:
            self._view = view
            self.ask_anew()

    def show_percent(self, percent: int) -> None:
        """Say how far the copy is."""
        if self._view.face is Face.COPYING:
            self.say_line(self.tr("{0} % is done.").format(percent))

    def refuse(self, code: str, *, offers_pdf: bool = False, offers_anyway: bool = False) -> None:
        """Say why a file cannot be added, and what can be done."""
        refused = replace(self._view, face=Face.REFUSED, code=code)
        self.show_view(replace(refused, offers_pdf=offers_pdf, offers_anyway=offers_anyway))

    def asked(self) -> Asked:
        """The words of the present face."""
        match self._view.face:
            case Face.LOOKING:
                return Asked(self.tr("One moment, we look for your files."))
            case Face.FILES:
                return self._offered() if self._view.files else self._no_files()
            case Face.PHOTO:
                return self._photo()
            case Face.COPYING | Face.MAKING_PDF:
                return self._busy()
        return self._refused()

    def _offered(self) -> Asked:
        return Asked(self.tr("Which file do you want to add?"), self._notes(), self._cards())

    def _busy(self) -> Asked:
        copies = self._view.face is Face.COPYING
        title = (
            self.tr("One moment, we take the file over.") if copies else self.tr("One moment, we make a PDF.")
        )
        return Asked(title, (self.tr("Leave the stick in the computer."),), pictogram="stick")

    def _no_files(self) -> Asked:
        if not self._view.sticks:
            lines = (self.tr("Then wait a moment. Your files appear here by themselves."),)
            return Asked(self.tr("Put your USB stick into the computer."), lines, pictogram="stick")
        title = self.tr("There is no file here that the site takes.")
        return Asked(title, (self.tr("Put in another stick, or ask the facilitator."), *self._notes()))

    def _photo(self) -> Asked:
        line = self.tr("A PDF is one page, and easy to read.")
        choices = (
            Choice(AS_PDF, self.tr("Make a PDF of this photo"), "", "document"),
            Choice(AS_IT_IS, self.tr("Add the photo as it is"), "", "photo"),
        )
        return Asked(self.tr("How do you want to add the photo?"), (self._name, line), choices)

    def _refused(self) -> Asked:
        title, line = _REFUSALS.get(self._view.code, _NOTHING_CAN_BE_DONE)
        choices = []
        if self._view.offers_pdf:
            choices.append(Choice(AS_PDF, self.tr("Make a PDF of this photo"), "", "document"))
        if self._view.offers_anyway:
            note = self.tr("If you took a file away on the site.")
            choices.append(Choice(ANYWAY, self.tr("Add it anyway"), note))
        if self._view.code != "not-taken":
            choices.append(Choice(OTHER, self.tr("Choose another file")))
        choices.append(Choice(HELP, self.tr("Ask for help")))
        lines = (self._name, self._with_limits(self.tr(line)))
        return Asked(self.tr(title), lines if self._name else lines[1:], choices)

    def _with_limits(self, line: str) -> str:
        if self._limits is None:
            return line
        sizes = (_size(self._limits.largest_file_bytes), _size(self._limits.largest_total_bytes))
        return line.format(*sizes, self._limits.most_files)

    def _notes(self) -> tuple[str, ...]:
        notes = []
        if self._view.others:
            notes.append(self.tr("The site takes PDF files and photos only."))
        if self._view.cut:
            notes.append(self.tr("There are more files. You see the newest ones."))
        return tuple(notes)

    def _cards(self) -> tuple[Choice, ...]:
        return tuple(
            Choice(f"{FILE}{number}", file.name, self._about(file), "photo" if file.is_photo else "document")
            for number, file in enumerate(self._view.files)
        )

    def _about(self, file: FileView) -> str:
        if not file.place:
            return self.tr("From this visit, {0}").format(_size(file.size))
        return self.tr("On the stick {1}, {0}").format(_size(file.size), file.place)


def _size(size: int) -> str:
    """A size in the words of the present language."""
    whole = size % (1 << 20) == 0
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(size, 0 if whole else 1, form)
