"""Logs the citizen out of the site, in a page that nobody has used."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineLoadingInfo, QWebEngineScript
from PySide6.QtWidgets import QWidget

from kiosk import paths
from kiosk.browsing.failures import network_failure
from kiosk.browsing.finders import ProbeRequest, open_hosts, script
from kiosk.browsing.leaving import LOG_OUT_LIMIT, address_of, confirms, look_for
from kiosk.browsing.sight import Sight, dark_sight, read_answer
from kiosk.language import Language
from kiosk.procedures.model import PortalSite
from ui.browser.certificates import show_no_card
from ui.browser.page import CitizenPage
from ui.browser.view import CitizenView

_WORLD: Final = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_LOOK_EVERY: Final = timedelta(milliseconds=100)  # what confirms may be written by a script
_MILLISECOND: Final = timedelta(milliseconds=1)
_FAULTS_FROM: Final = 400  # HTTP
_Domain = QWebEngineLoadingInfo.ErrorDomain
_Status = QWebEngineLoadingInfo.LoadStatus


class Leaving(QObject):
    """Calls the log-outs of a portal one after the other, each within its limit, while the cookies exist.

    The page is another one than the citizen's, which may hang; the profile and the gate are the same. It is
    shown in the citizen's place: of a page without a window nobody can tell what stands on it.

    Signals: left(confirmed) - every call was confirmed; False where there is none.
    """

    left = Signal(bool)

    def __init__(
        self, portal_site: PortalSite, make_page: Callable[[CitizenView], CitizenPage], place: QWidget
    ) -> None:
        super().__init__(place)
        self._calls = portal_site.log_out
        self._open_hosts = open_hosts(portal_site)
        self._view = CitizenView(place)
        self._view.setGeometry(place.rect())
        self._page = make_page(self._view)
        show_no_card(self._page)
        self._view.setPage(self._page)
        self._source = (paths.resources() / "js" / "probe.js").read_text(encoding="utf-8")
        self._language = Language.FR
        self._at = -1
        self._confirmed = bool(self._calls)
        self._stands = False  # the page that was asked for, or the one it led to
        self._limit = QTimer(self, singleShot=True, interval=LOG_OUT_LIMIT // _MILLISECOND)
        self._limit.timeout.connect(lambda: self._end_call(confirmed=False))
        self._again = QTimer(self, interval=_LOOK_EVERY // _MILLISECOND)
        self._again.timeout.connect(self._look)
        self._page.loadingChanged.connect(self._on_loading_changed)
        self._page.page_refused.connect(lambda *_: self._end_call(confirmed=False))

    def start(self, language: Language) -> None:
        """Begin; the language is the site's."""
        self._language = language
        self._view.show()
        self._next()

    def _next(self) -> None:
        self._at += 1
        self._stands = False
        if self._at >= len(self._calls):
            self._view.deleteLater()  # and its page, before the profile
            self.left.emit(self._confirmed)
            return
        address = QUrl(address_of(self._calls[self._at], self._language))
        self._limit.start()
        self._page.open(address)

    def _end_call(self, *, confirmed: bool) -> None:
        self._limit.stop()
        self._again.stop()
        self._confirmed = self._confirmed and confirmed
        self._next()

    def _on_loading_changed(self, info: QWebEngineLoadingInfo) -> None:
        if not self._limit.isActive():
            return
        is_fault = info.errorDomain() is _Domain.HttpStatusCodeDomain and info.errorCode() >= _FAULTS_FROM
        self._stands = info.status() is _Status.LoadSucceededStatus and not is_fault
        if self._stands:
            self._again.start()
            self._look()
        elif is_fault or (info.status() is _Status.LoadFailedStatus and network_failure(info.errorCode())):
            self._end_call(confirmed=False)

    def _look(self) -> None:
        call = self._calls[self._at]
        request = look_for(call, self._open_hosts, self._language)
        if request is None:
            self._judge(self._at, None, "")
        elif self._page.url().host() in request.hosts:
            at = self._at
            answered = lambda answer: self._judge(at, request, answer)  # noqa: E731 - Qt wants one argument
            self._page.runJavaScript(script(self._source, request), _WORLD, answered)

    def _judge(self, at: int, request: ProbeRequest | None, untrusted_answer: object) -> None:
        if at != self._at or not self._stands or not self._limit.isActive():
            return
        sight = read_answer(untrusted_answer, request) if request else self._address()
        if sight is not None and confirms(self._calls[at], sight, self._language):
            self._end_call(confirmed=True)

    def _address(self) -> Sight:
        return dark_sight(self._page.url().toEncoded().toStdString())
