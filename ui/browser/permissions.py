"""What a page may ask of the machine: nothing."""

from PySide6.QtWebEngineCore import (
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineWebAuthUxRequest,
)

from ui.browser.engine_tables import CLOSED_ACTIONS


def refuse_all(page: QWebEnginePage) -> None:
    """Refuse every permission, at once and without a dialog; close what leads out of the page."""
    for action in CLOSED_ACTIONS:
        page.action(action).setEnabled(False)
    page.permissionRequested.connect(_deny)
    page.fullScreenRequested.connect(_stay_in_window)
    page.registerProtocolHandlerRequested.connect(_refuse_protocol)
    page.fileSystemAccessRequested.connect(_refuse_files)
    page.desktopMediaRequested.connect(_refuse_screen)
    page.webAuthUxRequested.connect(_refuse_passkey)


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _stay_in_window(request: QWebEngineFullScreenRequest) -> None:
    request.reject()


def _refuse_protocol(request: QWebEngineRegisterProtocolHandlerRequest) -> None:
    request.reject()


def _refuse_files(request: QWebEngineFileSystemAccessRequest) -> None:
    request.reject()


def _refuse_screen(request: QWebEngineDesktopMediaRequest) -> None:
    request.cancel()


def _refuse_passkey(request: QWebEngineWebAuthUxRequest) -> None:
    """The engine asks anew from within the refusal, without end, unless that is left alone."""
    if request.state() is not QWebEngineWebAuthUxRequest.WebAuthUxState.Cancelled:
        request.cancel()
