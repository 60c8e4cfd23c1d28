"""The files of a visit: what comes from the site, what goes to it, and what is taken home."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from kiosk.browsing.dialogs import StormGuard
from kiosk.clock import MonotonicClock
from kiosk.file_kinds import kind_by_name
from kiosk.media.names import document_name
from kiosk.media.pace import Pace
from kiosk.media.photo_process import make_pdf
from kiosk.media.sticks import Sticks
from kiosk.procedures.model import Uploads
from ui.browser.browser import GuidedBrowser
from ui.errand import Errand
from ui.picking import Picking
from ui.saving import Saving
from ui.screens.download_refused import DownloadRefusedSheet
from ui.visit_window import VisitWindow

VIEW_LIMIT: Final = timedelta(seconds=30)  # to make a picture fit for our own viewer
PAGE_LIMIT_BYTES: Final = 20 * 1024 * 1024  # of such a page


@dataclass(frozen=True, slots=True)
class FilePlaces:
    """Where the files of a visit lie."""

    documents: Path  # what came from the site
    uploads: Path  # the copies that go to it
    pages: Path  # pictures of the site, made into pages to be read


class VisitFiles(QObject):
    """Keeps files and sheets together, so that the visit only hears what matters to it.

    Signals:
        document_ready: a document of the site can be shown.
        moved: the citizen did something, with whatever device.
        help_asked: the citizen would rather ask a person.
    """

    document_ready = Signal(Path)
    moved = Signal()
    help_asked = Signal()

    def __init__(
        self,
        window: VisitWindow,
        browser: GuidedBrowser,
        places: FilePlaces,
        sticks: Sticks,
        limits: Uploads | None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self._window, self._places, self._today = window, places, today
        self._picking = Picking(window, browser, sticks, places.documents, places.uploads, limits)
        self._saving = Saving(window, sticks)
        self._refused = DownloadRefusedSheet(window.look)
        self._guard = StormGuard(MonotonicClock())  # a page may send files without end
        self._pictures: dict[Path, Path] = {}  # by the page that was made of each
        self._viewing = Errand(VIEW_LIMIT, self)
        browser.document_saved.connect(self._on_document_saved)
        browser.download_refused.connect(self._on_download_refused)
        self._wire()

    def save(self, shown: Path, words: str) -> None:
        """Save what is shown onto a stick; a picture is saved as it came. The words say what it is."""
        document = self._pictures.get(shown, shown)
        self._saving.save(document, document_name(words, self._today(), document.suffix))

    def leave(self) -> None:
        """Hold nothing open any more."""
        self._viewing.stop()
        self._saving.leave()
        self._picking.leave()

    def _on_document_saved(self, document: Path) -> None:
        kind = kind_by_name(document.name)
        if kind is None or not kind.is_photo:
            self.document_ready.emit(document)
            return
        page = self._places.pages / f"{document.stem}.pdf"
        self._pictures[page] = document

        def work(pace: Pace) -> Path:
            page.parent.mkdir(mode=0o700, exist_ok=True)
            make_pdf(document, page, PAGE_LIMIT_BYTES, pace)
            return page

        self._viewing.run(work)

    def _on_download_refused(self, code: str) -> None:
        if self._guard.lets_through():
            self._refused.show_reason(code)
            self._window.open_sheet(self._refused)

    def _on_help_asked(self) -> None:
        self._window.close_sheet(self._refused)
        self._saving.leave()
        self._picking.leave()
        self.help_asked.emit()

    def _wire(self) -> None:
        self._viewing.done.connect(self.document_ready)
        self._viewing.failed.connect(lambda _: self._on_download_refused("content"))
        self._refused.closed.connect(self.moved)
        for moved in (self._picking.moved, self._saving.moved):
            moved.connect(self.moved)
        for asked in (self._picking.help_asked, self._saving.help_asked, self._refused.help_asked):
            asked.connect(self._on_help_asked)
