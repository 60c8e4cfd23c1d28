"""Every request of the browser, put before the rules."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from kiosk.browsing.rules import Request, RuleSet, Use

_Type = QWebEngineUrlRequestInfo.ResourceType
_USES: Final = {
    _Type.ResourceTypeMainFrame: Use.PAGE,
    _Type.ResourceTypeNavigationPreloadMainFrame: Use.PAGE,
    _Type.ResourceTypeSubFrame: Use.FRAME,
    _Type.ResourceTypeNavigationPreloadSubFrame: Use.FRAME,
    _Type.ResourceTypeImage: Use.PICTURE,
    _Type.ResourceTypeFavicon: Use.PICTURE,
    _Type.ResourceTypeFontResource: Use.PICTURE,
}


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Blocks whatever the rules do not allow.

    Signals: host_blocked(host) - the host alone, for the journal.
    """

    host_blocked = Signal(str)

    def __init__(self, rules: RuleSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rules = rules

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Put one request before the rules."""
        use = _USES.get(info.resourceType(), Use.PART)
        decision = self._rules.decide(Request(info.requestUrl().toEncoded().toStdString(), use))
        if not decision.allowed:
            info.block(True)
            self.host_blocked.emit(decision.host)
