"""The citizen picks a file for the site: from the question to a copy that the site may have, or none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.media.errors import Trouble
from kiosk.media.intake import take_in, take_in_as_pdf
from kiosk.media.limits import Given, UploadRefusal, can_become_pdf, room_left, upload_refusal
from kiosk.media.looking import Found, look_round
from kiosk.media.names import shown
from kiosk.media.offering import Offer
from kiosk.media.pace import Pace
from kiosk.media.sticks import Stick, Sticks
from kiosk.procedures.model import Uploads
from ui.browser.browser import GuidedBrowser
from ui.errand import Errand
from ui.screens.pick import ANYWAY, AS_IT_IS, AS_PDF, FILE, HELP, OTHER, Face, FileView, PickSheet, PickView
from ui.visit_window import VisitWindow

LOOK_LIMIT: Final = timedelta(seconds=10)
LOOK_EVERY: Final = timedelta(seconds=2)
TAKE_LIMIT: Final = timedelta(seconds=60)
_MS: Final = timedelta(milliseconds=1)
_UNCERTAIN: Final = (UploadRefusal.COUNT, UploadRefusal.TOTAL_SIZE)  # the citizen may have taken files away


class Picking(QObject):
    """Leads from the site's question to its answer.

    Signals:
        moved: the citizen did something.
        help_asked: the citizen would rather ask a person.
    """

    moved = Signal()
    help_asked = Signal()

    def __init__(
        self,
        window: VisitWindow,
        browser: GuidedBrowser,
        sticks: Sticks,
        documents: Path,
        uploads: Path,
        limits: Uploads | None,
    ) -> None:
        super().__init__()
        self._window, self._browser, self._sticks, self._limits = window, browser, sticks, limits
        self._documents, self._uploads = documents, uploads
        self._sheet = PickSheet(window.look)
        self._sheet.set_limits(limits)
        self._looking = Errand(LOOK_LIMIT, self)
        self._taking = Errand(TAKE_LIMIT, self)
        self._look_again = QTimer(self, interval=LOOK_EVERY // _MS)
        self._files: list[Offer] = []
        self._chosen: Offer | None = None
        self._given = Given()
        self._wire()

    def leave(self) -> None:
        """Hold nothing open any more."""
        self._close()
        self._browser.answer_file(None)

    # --- the question ---

    def _on_file_asked(self) -> None:
        self._sheet.name_file("")
        self._sheet.show_view(PickView())
        if self._limits is None:
            self._sheet.refuse("not-taken")
        else:
            self._look()
            self._look_again.start()
        self._window.open_sheet(self._sheet)

    def _on_closed(self) -> None:
        self.moved.emit()
        self.leave()

    def _close(self) -> None:
        for waiting in (self._looking, self._taking, self._look_again):
            waiting.stop()
        self._window.close_sheet(self._sheet)

    # --- what there is ---

    def _look(self) -> None:
        limits, sticks, documents = self._limits, self._sticks, self._documents
        shows_files = self._sheet.view.face in (Face.LOOKING, Face.FILES)
        if limits is not None and shows_files and not self._looking.is_under_way():
            self._looking.run(lambda _: look_round(sticks, documents, limits.kinds))

    def _on_looked(self, found: object) -> None:
        if not isinstance(found, Found) or self._sheet.view.face not in (Face.LOOKING, Face.FILES):
            return
        files = found.files()
        self._files = [offer for _, offer in files]
        views = tuple(self._view_of(stick, offer) for stick, offer in files)
        self._sheet.show_view(PickView(Face.FILES, views, len(found.sticks), found.others, found.cut))

    def _view_of(self, stick: Stick | None, offer: Offer) -> FileView:
        place = shown(stick.untrusted_label) if stick else ""
        return FileView(self._name_of(stick, offer), place, offer.size, offer.kind.is_photo)

    def _name_of(self, stick: Stick | None, offer: Offer) -> str:
        """What its owner called it; a document of this visit has a name of ours, with its number."""
        number = "".join(filter(str.isdigit, offer.untrusted_name))
        return shown(offer.untrusted_name) if stick else self.tr("Document {0}").format(number)

    def _on_look_failed(self, _trouble: Trouble) -> None:
        """A stick that does not answer is as good as none; the next look may be luckier."""
        if self._sheet.view.face is Face.LOOKING:
            self._sheet.show_view(PickView(Face.FILES))

    # --- the answer ---

    def _on_chosen(self, answer: str) -> None:
        self.moved.emit()
        answers: dict[str, Callable[[], None]] = {
            OTHER: self._begin_again,
            AS_PDF: lambda: self._take(as_pdf=True),
            AS_IT_IS: lambda: self._take(as_pdf=False),
            ANYWAY: lambda: self._consider(Given()),
            HELP: self.help_asked.emit,
        }
        if answer.startswith(FILE):
            number = int(answer.removeprefix(FILE))
            self._chosen = self._files[number]
            self._sheet.name_file(self._sheet.view.files[number].name)
            self._consider(self._given)
        elif answer in answers:
            answers[answer]()

    def _begin_again(self) -> None:
        self._chosen = None
        self._sheet.name_file("")
        self._sheet.show_view(PickView())
        self._look()

    def _consider(self, given: Given) -> None:
        """Check the site's limits before anything is copied."""
        if self._chosen is None or self._limits is None:
            return
        self._given = given
        kind, size = self._chosen.kind, self._chosen.size
        refusal = upload_refusal(self._limits, given, kind, size)
        helps = can_become_pdf(self._limits, given, kind)
        if refusal is None and helps:
            self._sheet.show_view(replace(self._sheet.view, face=Face.PHOTO))
        elif refusal is None:
            self._take(as_pdf=False)
        elif refusal is UploadRefusal.FILE_SIZE and helps:
            self._sheet.refuse("photo-size", offers_pdf=True)
        else:
            self._sheet.refuse(refusal.value, offers_pdf=helps, offers_anyway=refusal in _UNCERTAIN)

    def _take(self, *, as_pdf: bool) -> None:
        chosen, limits, uploads = self._chosen, self._limits, self._uploads
        if chosen is None or limits is None:
            return
        room = room_left(limits, self._given)

        def work(pace: Pace) -> Path:
            if as_pdf:
                return take_in_as_pdf(chosen, uploads, limits, room, pace)
            return take_in(chosen, uploads, limits, pace)

        face = Face.MAKING_PDF if as_pdf else Face.COPYING
        self._sheet.show_view(replace(self._sheet.view, face=face))
        self._taking.run(work)

    def _on_taken(self, file: object) -> None:
        if isinstance(file, Path):
            self._given = self._given.plus(file.stat().st_size)
            self._close()
            self._browser.answer_file(file)

    def _on_take_failed(self, trouble: Trouble) -> None:
        fake = trouble is Trouble.NOT_WHAT_IT_SAYS and self._sheet.view.face is Face.COPYING
        photo = self._chosen is not None and self._chosen.kind.is_photo
        self._sheet.refuse(trouble.value, offers_pdf=fake and photo)

    def _wire(self) -> None:
        self._browser.file_asked.connect(self._on_file_asked)
        self._browser.file_withdrawn.connect(self._close)
        self._sheet.closed.connect(self._on_closed)
        self._sheet.chosen.connect(self._on_chosen)
        self._look_again.timeout.connect(self._look)
        self._looking.done.connect(self._on_looked)
        self._looking.failed.connect(self._on_look_failed)
        self._taking.done.connect(self._on_taken)
        self._taking.failed.connect(self._on_take_failed)
        self._taking.progressed.connect(self._sheet.show_percent)
