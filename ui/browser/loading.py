"""Follows the loading of pages: a page has come, or the reason why it did not."""

import os
import signal
from contextlib import suppress
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineLoadingInfo, QWebEnginePage

from kiosk.browsing.failures import Failure, network_failure, status_failure

PAGE_LOAD_LIMIT: Final = timedelta(seconds=30)
_Status = QWebEngineLoadingInfo.LoadStatus
_Domain = QWebEngineLoadingInfo.ErrorDomain
_RenderEnd = QWebEnginePage.RenderProcessTerminationStatus


class Loading(QObject):
    """The loading of one page after another.

    Signals: page_loaded(), page_failed(code), card_missed(address of the page that wanted a card).
    """

    page_loaded = Signal()
    page_failed = Signal(str)
    card_missed = Signal(QUrl)

    def __init__(self, page: QWebEnginePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._held = False
        self._silent = False  # the page's process is being ended because it does not answer
        self._limit = QTimer(self, singleShot=True, interval=PAGE_LOAD_LIMIT // timedelta(milliseconds=1))
        self._limit.timeout.connect(self._on_limit)
        page.loadingChanged.connect(self._on_loading_changed)
        page.renderProcessTerminated.connect(self._on_render_process_terminated)

    def is_under_way(self) -> bool:
        """Whether a page is still on its way."""
        return self._limit.isActive()

    def hold(self, *, held: bool) -> None:
        """Let no time pass for a page that waits for an answer of ours, and cannot come any further."""
        if held:
            self._held = self._limit.isActive()
            self._limit.stop()
        elif self._held:
            self._held = False
            self._limit.start()

    def give_up(self) -> None:
        """End the process of a page that answers nothing: it would hold back every page after it."""
        process = self._page.renderProcessPid()
        self._silent = process > 0
        if self._silent:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)

    def wait_for_citizen(self, *, waits: bool) -> None:
        """Let no time pass for a page that waits for the citizen's answer."""
        if waits:
            self._limit.stop()
        else:
            self._limit.start()

    def _on_loading_changed(self, info: QWebEngineLoadingInfo) -> None:
        if info.status() is _Status.LoadStartedStatus:
            self._limit.start()
            return
        self._limit.stop()
        failure = _failure(info)
        if failure is Failure.CARD:
            self.card_missed.emit(info.url())
        elif failure is not None:
            self.page_failed.emit(failure.value)
        elif info.status() is not _Status.LoadStoppedStatus and not info.isDownload():
            self.page_loaded.emit()

    def _on_limit(self) -> None:
        self._page.triggerAction(QWebEnginePage.WebAction.Stop)
        self.page_failed.emit(Failure.TIME_OUT.value)

    def _on_render_process_terminated(
        self, how: QWebEnginePage.RenderProcessTerminationStatus, _: int
    ) -> None:
        self._limit.stop()
        silent, self._silent = self._silent, False
        if how is not _RenderEnd.NormalTerminationStatus:
            self.page_failed.emit((Failure.SILENT if silent else Failure.CRASHED).value)


def _failure(info: QWebEngineLoadingInfo) -> Failure | None:
    if info.isDownload():
        return None
    if info.errorDomain() is _Domain.HttpStatusCodeDomain:
        return status_failure(info.errorCode())
    return network_failure(info.errorCode()) if info.status() is _Status.LoadFailedStatus else None
