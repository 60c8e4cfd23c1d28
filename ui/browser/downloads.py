"""Documents that the site sends: a few documents and pictures are kept, everything else is refused."""

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
_Interrupt = QWebEngineDownloadRequest.DownloadInterruptReason


class Downloads(QObject):
    """Takes the documents of one visit in.

    Signals: document_saved(path), download_refused(code).
    """

    document_saved = Signal(Path)
    download_refused = Signal(str)

    def __init__(
        self,
        profile: QWebEngineProfile,
        gate: Gate,
        shelf: Shelf,
        parent: QObject,
        *,
        limit: timedelta = DOWNLOAD_LIMIT,
    ) -> None:
        super().__init__(parent)
        self._gate = gate
        self._shelf = shelf
        self._limit = limit
        profile.downloadRequested.connect(self._on_download_requested)

    def _on_download_requested(self, download: QWebEngineDownloadRequest) -> None:
        refusal = self._refusal(download)
        if refusal is not None:
            download.cancel()
            self.download_refused.emit(refusal.value)
            return
        arrival = _Arrival(download, self._shelf, self._limit, self)
        arrival.document_saved.connect(self.document_saved)
        arrival.download_refused.connect(self.download_refused)
        download.accept()

    def _refusal(self, download: QWebEngineDownloadRequest) -> Refusal | None:
        if download.isSavePageDownload():
            return Refusal.KIND
        if not self._gate.decide(Request(_encoded(download.url()), Use.PART)).allowed:
            return Refusal.HOST
        return self._shelf.refusal(download.mimeType(), download.totalBytes())


class _Arrival(QObject):
    """One document on its way in."""

    document_saved = Signal(Path)
    download_refused = Signal(str)

    def __init__(
        self, download: QWebEngineDownloadRequest, shelf: Shelf, limit: timedelta, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._download = download
        self._shelf = shelf
        self._kind = download.mimeType()
        self._document = shelf.take_place(self._kind)
        self._stopped: Refusal | None = None  # why we stopped it ourselves
        download.setDownloadDirectory(str(self._document.parent))
        download.setDownloadFileName(self._document.name)
        download.receivedBytesChanged.connect(self._on_bytes_received)
        download.stateChanged.connect(self._on_state_changed)
        download.isFinishedChanged.connect(self._on_finished)
        QTimer.singleShot(limit // timedelta(milliseconds=1), self, lambda: self._stop(Refusal.TOO_SLOW))

    def _on_bytes_received(self) -> None:
        refusal = self._shelf.grow(self._document, self._download.receivedBytes())
        if refusal is not None:
            self._stop(refusal)

    def _stop(self, refusal: Refusal) -> None:
        if self._stopped is None and not self._download.isFinished():
            self._stopped = refusal
            self._download.cancel()

    def _on_state_changed(self, state: QWebEngineDownloadRequest.DownloadState) -> None:
        """What was interrupted would wait for ever to be taken up again; nobody does."""
        if state is _State.DownloadInterrupted:
            self._download.cancel()

    def _on_finished(self) -> None:
        refusal = self._refusal()
        if refusal is None:
            self.document_saved.emit(self._document)
        else:
            self._shelf.drop(self._document)
            self.download_refused.emit(refusal.value)
        self.deleteLater()

    def _refusal(self) -> Refusal | None:
        if self._download.state() is _State.DownloadCompleted:
            return self._shelf.check(self._document, self._kind)
        if self._download.interruptReason() is _Interrupt.FileNoSpace:
            return Refusal.NO_ROOM
        return self._stopped or Refusal.INTERRUPTED


def _encoded(address: QUrl) -> str:
    return address.toEncoded().toStdString()
