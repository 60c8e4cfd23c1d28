"""Certificates: a site's must be good, and none of ours is given away."""

from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineClientCertificateSelection,
    QWebEnginePage,
)


def demand_good_certificates(page: QWebEnginePage) -> None:
    """Reject every certificate error, and answer requests for a citizen's certificate with none."""
    page.certificateError.connect(_reject)
    page.selectClientCertificate.connect(_choose_none)


def _reject(error: QWebEngineCertificateError) -> None:
    error.rejectCertificate()


def _choose_none(selection: QWebEngineClientCertificateSelection) -> None:
    selection.selectNone()
