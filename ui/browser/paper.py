"""A page that wants to be printed, made into a document of the visit."""

from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage

from kiosk.browsing.documents import Shelf
from kiosk.file_kinds import FileKind

DRAW_LIMIT: Final = timedelta(seconds=20)


class PageOnPaper(QObject):
    """Draws the page into a PDF, one at a time; nothing of it is looked at.

    Signals:
        drawn: the document is there.
        failed: there will be none.
    """

    drawn = Signal(Path)
    failed = Signal()

    def __init__(self, page: QWebEnginePage, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._shelf = page, shelf
        self._awaited: Path | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(DRAW_LIMIT // timedelta(milliseconds=1))
        self._limit.timeout.connect(self._give_up)
        page.pdfPrintingFinished.connect(self._on_finished)

    def draw(self) -> None:
        """Draw the page as it is now."""
        if self._awaited is not None:
            return
        if self._shelf.refusal(FileKind.PDF.mime, 0) is not None:
            self.failed.emit()
            return
        self._awaited = self._shelf.take_place(FileKind.PDF.mime)
        self._limit.start()
        self._page.printToPdf(str(self._awaited))

    def _on_finished(self, file: str, done: bool) -> None:
        document = self._awaited
        if document is None or str(document) != file:
            return  # it came after the limit
        self._limit.stop()
        self._awaited = None
        if done and self._shelf.check(document, FileKind.PDF.mime) is None:
            self.drawn.emit(document)
        else:
            self.failed.emit()

    def _give_up(self) -> None:
        self._awaited = None
        self.failed.emit()
