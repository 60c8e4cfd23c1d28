"""Documents that the site sends: a few PDF files are kept, everything else is refused."""

from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEngineProfile

from kiosk.browsing.documents import Refusal, Shelf
from kiosk.browsing.gate import Gate
from kiosk.browsing.rules import Request, Use

DOWNLOAD_LIMIT: Final = timedelta(minutes=2)
_State = QWebEngineDownloadRequest.DownloadState


class Downloads(QObject):
    """Takes the documents of one visit in.

    Signals: document_saved(path), download_refused(code).
    """

    document_saved = Signal(Path)
    download_refused = Signal(str)

    def __init__(self, profile: QWebEngineProfile, gate: Gate, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._gate = gate
        self._shelf = shelf
        profile.downloadRequested.connect(self._on_download_requested)

    def _on_download_requested(self, download: QWebEngineDownloadRequest) -> None:
        refusal = self._refusal(download)
        if refusal is not None:
            download.cancel()
            self.download_refused.emit(refusal.value)
            return
        _Arrival(download, self._shelf, self)
        download.accept()

    def _refusal(self, download: QWebEngineDownloadRequest) -> Refusal | None:
        if download.isSavePageDownload():
            return Refusal.KIND
        if not self._gate.decide(Request(_encoded(download.url()), Use.PART)).allowed:
            return Refusal.HOST
        return self._shelf.refusal(download.mimeType(), download.totalBytes())


class _Arrival(QObject):
    """One document on its way in."""

    def __init__(self, download: QWebEngineDownloadRequest, shelf: Shelf, downloads: Downloads) -> None:
        super().__init__(downloads)
        self._download = download
        self._shelf = shelf
        self._downloads = downloads
        self._document = shelf.take_place()
        download.setDownloadDirectory(str(self._document.parent))
        download.setDownloadFileName(self._document.name)
        download.receivedBytesChanged.connect(self._on_bytes_received)
        download.isFinishedChanged.connect(self._on_finished)
        QTimer.singleShot(DOWNLOAD_LIMIT // timedelta(milliseconds=1), self, download.cancel)

    def _on_bytes_received(self) -> None:
        if self._shelf.refusal(self._download.mimeType(), self._download.receivedBytes()) is Refusal.SIZE:
            self._download.cancel()

    def _on_finished(self) -> None:
        if self._download.state() is _State.DownloadCompleted:
            refusal = self._shelf.check(self._document)
        else:
            self._document.unlink(missing_ok=True)
            refusal = Refusal.INTERRUPTED
        if refusal is None:
            self._downloads.document_saved.emit(self._document)
        else:
            self._downloads.download_refused.emit(refusal.value)
        self.deleteLater()


def _encoded(address: QUrl) -> str:
    return address.toEncoded().toStdString()
