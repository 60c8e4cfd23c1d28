"""The one page of a citizen's browser, with every way out of it closed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineNewWindowRequest, QWebEnginePage, QWebEngineProfile

from kiosk.browsing.dialogs import DialogKind, SiteAnswer, question_of
from kiosk.browsing.gate import Gate
from kiosk.browsing.rules import Decision, Reason, Request, Use
from ui.browser.certificates import demand_good_certificates
from ui.browser.dialogs import SiteDialogs
from ui.browser.names import Names
from ui.browser.permissions import refuse_all
from ui.browser.uploads import FileQuestion

BLANK: Final = QUrl("about:blank")
_LEAVING: Final = "Are you sure you want to leave this page?"  # the engine's own words; a test holds them


class CitizenPage(QWebEnginePage):
    """A page that opens what the gate allows, in place, and refuses everything else.

    Signals: page_refused(decision, address), window_opened_here(address of the page before), print_asked().
    A file that it asks for is the business of `files`.
    """

    page_refused = Signal(Decision, QUrl)
    window_opened_here = Signal(QUrl)
    print_asked = Signal()

    def __init__(
        self, gate: Gate, names: Names, dialogs: SiteDialogs, profile: QWebEngineProfile, parent: QObject
    ) -> None:
        super().__init__(profile, parent)
        self._gate, self._names, self._dialogs = gate, names, dialogs
        self._blank_is_ours = False
        self._awaited = QUrl()  # a page whose host is being looked up
        names.host_resolved.connect(self._on_host_resolved)
        self.files = FileQuestion(self)
        for page_gone in (self.urlChanged, self.renderProcessTerminated):
            page_gone.connect(self.files.withdraw)
        refuse_all(self)
        demand_good_certificates(self)
        self.newWindowRequested.connect(self._on_new_window_requested)
        self.printRequested.connect(self.print_asked)

    def open(self, address: QUrl) -> None:
        """Open an address that did not come from a page; it passes the same gate."""
        if self.allows(address):
            self._blank_is_ours = False
            self.setUrl(address)

    def allows(self, address: QUrl) -> bool:
        """Whether an address may be opened as the page now; one whose name is being looked up comes later."""
        decision = self._gate.decide(Request(address.toEncoded().toStdString(), Use.PAGE))
        if decision.reason is Reason.UNRESOLVED:
            self._awaited = address
            self._names.look_up(decision.host)
        elif not decision.allowed:
            self.page_refused.emit(decision, address)
        return decision.allowed

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool, /
    ) -> bool:
        """Put every navigation before the rules; the interceptor does the same for what is in the page."""
        address = QUrl(url)
        if not is_main_frame:
            return self._gate.decide(Request(address.toEncoded().toStdString(), Use.FRAME)).allowed
        if address == BLANK and kind is QWebEnginePage.NavigationType.NavigationTypeTyped:
            return True  # our own warm-up; a page cannot type
        return self.allows(address)

    def is_blanked(self, address: QUrl) -> bool:
        """Whether the engine itself has put an empty page in the place of one that it refused to a page.

        Such an address (`about:version`) comes before no gate; our own empty page is not typed by a page.
        """
        return address.scheme() == BLANK.scheme() and self.history().canGoBack() and not self._blank_is_ours

    def show_blank(self) -> None:
        """Show our own empty page, on which a site can do nothing."""
        self._blank_is_ours = True
        self.setUrl(BLANK)

    def chooseFiles(
        self, mode: QWebEnginePage.FileSelectionMode, _old: Sequence[str], _kinds: Sequence[str], /
    ) -> list[str]:
        """Have the citizen choose, by our own sheet alone."""
        return self.files.ask(mode)

    def javaScriptAlert(self, _origin: QUrl | str, text: str, /) -> None:
        """Show what the site says in our own sheet."""
        self._ask(DialogKind.TELL, text)

    def javaScriptConfirm(self, _origin: QUrl | str, text: str, /) -> bool:
        """Ask in our own sheet; the engine asks here too whether a page with typed text may be left."""
        kind = DialogKind.LEAVE if text.startswith(_LEAVING) else DialogKind.CONFIRM
        return self._ask(kind, text).agreed

    def javaScriptPrompt(self, _origin: QUrl | str, text: str, default: str, /) -> tuple[bool, str]:
        """Ask for a text in our own sheet."""
        answer = self._ask(DialogKind.ASK, text, default)
        return answer.agreed, answer.text

    def javaScriptConsoleMessage(
        self, _level: QWebEnginePage.JavaScriptConsoleMessageLevel, _text: str, _line: int, _source: str, /
    ) -> None:
        """Drop what a page says to its makers: it may hold what the citizen typed."""

    def _ask(self, kind: DialogKind, untrusted_words: str, untrusted_suggestion: str = "") -> SiteAnswer:
        return self._dialogs.ask(question_of(kind, untrusted_words, untrusted_suggestion))

    def _on_new_window_requested(self, request: QWebEngineNewWindowRequest) -> None:
        """Open in place what wanted a window of its own, when the citizen asked for it."""
        before, wanted = self.url(), request.requestedUrl()
        if request.isUserInitiated() and self.allows(wanted):
            self.setUrl(wanted)
            self.window_opened_here.emit(before)

    def _on_host_resolved(self, host: str) -> None:
        if not self._awaited.isEmpty() and self._awaited.host() == host:
            address, self._awaited = self._awaited, QUrl()
            self.open(address)
