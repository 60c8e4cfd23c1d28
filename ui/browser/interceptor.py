"""Every request of the browser, put before the gate."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from kiosk.browsing.gate import Gate
from kiosk.browsing.rules import Request, Use

_Type = QWebEngineUrlRequestInfo.ResourceType
# Every kind that the engine knows: a test compares, so that a new engine's new kind is decided upon.
USES: Final[Mapping[_Type, Use]] = {
    _Type.ResourceTypeMainFrame: Use.PAGE,
    _Type.ResourceTypeNavigationPreloadMainFrame: Use.PAGE,
    _Type.ResourceTypeSubFrame: Use.FRAME,
    _Type.ResourceTypeNavigationPreloadSubFrame: Use.FRAME,
    _Type.ResourceTypeImage: Use.PICTURE,
    _Type.ResourceTypeFavicon: Use.PICTURE,
    _Type.ResourceTypeFontResource: Use.PICTURE,
    _Type.ResourceTypeStylesheet: Use.PART,
    _Type.ResourceTypeScript: Use.PART,
    _Type.ResourceTypeXhr: Use.PART,
    _Type.ResourceTypeMedia: Use.PART,
    _Type.ResourceTypeWorker: Use.PART,
    _Type.ResourceTypeSharedWorker: Use.PART,
    _Type.ResourceTypeServiceWorker: Use.PART,
    _Type.ResourceTypeSubResource: Use.PART,
    _Type.ResourceTypeJson: Use.PART,
    _Type.ResourceTypeObject: Use.FRAME,
    _Type.ResourceTypePluginResource: Use.FRAME,
    _Type.ResourceTypeWebSocket: Use.SOCKET,
    _Type.ResourceTypePing: Use.BEACON,
    _Type.ResourceTypeCspReport: Use.BEACON,
    _Type.ResourceTypePrefetch: Use.PREFETCH,
    _Type.ResourceTypeUnknown: Use.PREFETCH,  # nothing that a page needs
}


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Blocks whatever the gate does not allow.

    Signals: host_blocked(host) - the host alone, for the journal.
    """

    host_blocked = Signal(str)

    def __init__(self, gate: Gate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = gate

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Put one request before the gate."""
        use = USES.get(info.resourceType(), Use.PREFETCH)
        decision = self._gate.decide(Request(info.requestUrl().toEncoded().toStdString(), use))
        if not decision.allowed:
            info.block(True)
            self.host_blocked.emit(decision.host)
