"""Certificates: a site's must be good, and the citizen's own is shown to nobody without a yes."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QSslCertificate
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineClientCertificateSelection,
    QWebEnginePage,
)

from kiosk.cards.holder import UntrustedSubject, holder_name
from kiosk.cards.trouble import Answer, CardTrouble, card_trouble


def demand_good_certificates(page: QWebEnginePage) -> None:
    """Reject every certificate error: there is no "proceed"."""
    page.certificateError.connect(_reject)


def show_no_card(page: QWebEnginePage) -> None:
    """Answer a page that nobody looks at: there is no card for it."""
    page.selectClientCertificate.connect(_show_none)


class CardRequests(QObject):
    """Holds a site's question for a card until the citizen answers; whatever comes between is a no.

    Signals:
        card_asked: a site wants one of these cards; the names of their holders.
        card_withdrawn: nobody waits for the answer any more.
    """

    card_asked = Signal(tuple)
    card_withdrawn = Signal()

    def __init__(self, page: QWebEnginePage, hosts: Iterable[str], parent: QObject) -> None:
        """Listen to a page; hosts that are not named get no card and no question."""
        super().__init__(parent)
        self._hosts = frozenset(hosts)
        self._waiting: QWebEngineClientCertificateSelection | None = None
        self._last = Answer.NONE
        page.selectClientCertificate.connect(self._on_asked)
        page.loadingChanged.connect(self.withdraw)  # another page comes, or this one came without an answer
        page.renderProcessTerminated.connect(self.withdraw)

    def is_waiting(self) -> bool:
        """Whether a site waits for the citizen."""
        return self._waiting is not None

    def choose(self, number: int) -> None:
        """Show the card of this number to the site that waits."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._last = Answer.MINE
            waiting.select(waiting.certificates()[number])

    def refuse(self) -> None:
        """Show no card."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._last = Answer.NOT_MINE
            waiting.selectNone()

    def withdraw(self) -> None:
        """Show no card, for nobody waits for the citizen any more."""
        if self.is_waiting():
            self.refuse()
            self.card_withdrawn.emit()

    def trouble(self) -> CardTrouble:
        """Why the page that wanted a card did not come; the next try begins anew."""
        last, self._last = self._last, Answer.NONE
        return card_trouble(last)

    def _on_asked(self, selection: QWebEngineClientCertificateSelection) -> None:
        certificates = selection.certificates()
        if self.is_waiting() or selection.host().host() not in self._hosts or not certificates:
            selection.selectNone()  # one question at a time
            return
        self._waiting = selection  # answering later is allowed as long as it is kept
        self.card_asked.emit(tuple(holder_name(_subject(each)) for each in certificates))


def _reject(error: QWebEngineCertificateError) -> None:
    error.rejectCertificate()


def _show_none(selection: QWebEngineClientCertificateSelection) -> None:
    selection.selectNone()


def _subject(certificate: QSslCertificate) -> UntrustedSubject:
    return UntrustedSubject(
        given_names=certificate.subjectInfo(b"GN"),
        surnames=certificate.subjectInfo(b"SN"),
        common_names=certificate.subjectInfo(QSslCertificate.SubjectInfo.CommonName),
    )
