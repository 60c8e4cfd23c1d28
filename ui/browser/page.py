"""The one page of a citizen's browser, with every way out of it closed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineNewWindowRequest, QWebEnginePage, QWebEngineProfile

from kiosk.browsing.rules import Request, RuleSet, Use
from ui.browser.certificates import demand_good_certificates
from ui.browser.permissions import refuse_all

BLANK: Final = QUrl("about:blank")
_Action = QWebEnginePage.WebAction
_NO_ACTIONS: Final = (
    _Action.CopyImageToClipboard,
    _Action.CopyImageUrlToClipboard,
    _Action.CopyLinkToClipboard,
    _Action.CopyMediaUrlToClipboard,
    _Action.DownloadImageToDisk,
    _Action.DownloadLinkToDisk,
    _Action.DownloadMediaToDisk,
    _Action.InspectElement,
    _Action.OpenLinkInNewBackgroundTab,
    _Action.OpenLinkInNewTab,
    _Action.OpenLinkInNewWindow,
    _Action.SavePage,
    _Action.ViewSource,
)


class CitizenPage(QWebEnginePage):
    """A page that opens what the rules allow, in place, and refuses everything else.

    Signals: host_blocked(host), file_asked(), print_asked().
    """

    host_blocked = Signal(str)
    file_asked = Signal()
    print_asked = Signal()

    def __init__(self, rules: RuleSet, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._rules = rules
        for action in _NO_ACTIONS:
            self.action(action).setEnabled(False)
        refuse_all(self)
        demand_good_certificates(self)
        self.newWindowRequested.connect(self._on_new_window_requested)
        self.printRequested.connect(self.print_asked)

    def allows(self, address: QUrl) -> bool:
        """Whether an address may be opened as the page."""
        decision = self._rules.decide(Request(address.toEncoded().toStdString(), Use.PAGE))
        if not decision.allowed:
            self.host_blocked.emit(decision.host)
        return decision.allowed

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool, /
    ) -> bool:
        """Put every navigation before the rules; the interceptor does the same for what is in the page."""
        address = QUrl(url)
        if not is_main_frame:
            frame = Request(address.toEncoded().toStdString(), Use.FRAME)
            return self._rules.decide(frame).allowed
        if address == BLANK and kind is QWebEnginePage.NavigationType.NavigationTypeTyped:
            return True  # our own warm-up; a page cannot type
        return self.allows(address)

    def chooseFiles(
        self, _mode: QWebEnginePage.FileSelectionMode, _old: Sequence[str], _kinds: Sequence[str], /
    ) -> list[str]:
        """Choose no file, and tell that one was asked for."""
        self.file_asked.emit()
        return []

    def javaScriptAlert(self, _origin: QUrl | str, _text: str, /) -> None:
        """Show no dialog that could hide the guidance."""

    def javaScriptConfirm(self, _origin: QUrl | str, _text: str, /) -> bool:
        """Confirm nothing in the citizen's name."""
        return False

    def javaScriptPrompt(self, _origin: QUrl | str, _text: str, _default: str, /) -> tuple[bool, str]:
        """Answer nothing in the citizen's name."""
        return False, ""

    def javaScriptConsoleMessage(
        self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, _text: str, _line: int, _source: str, /
    ) -> None:
        """Drop what a page says to its makers: it may hold what the citizen typed."""

    def _on_new_window_requested(self, request: QWebEngineNewWindowRequest) -> None:
        """Open in place what wanted a window of its own."""
        if self.allows(request.requestedUrl()):
            self.setUrl(request.requestedUrl())
