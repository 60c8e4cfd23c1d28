"""The browser profile of one citizen: off the record, and closed wherever it can be."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings

from kiosk.language import Language
from ui.browser.interceptor import Interceptor

_Attribute = QWebEngineSettings.WebAttribute
_OFF: Final = (
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.BackForwardCacheEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.ErrorPageEnabled,  # the session draws its own plain screen
    _Attribute.ForceDarkMode,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.TouchIconsEnabled,
)
_ON: Final = (_Attribute.PlaybackRequiresUserGesture, _Attribute.WebRTCPublicInterfacesOnly)
# The site's own words come first; the others keep it from falling back on a language of its choice.
_ACCEPT_LANGUAGE: Final = {
    Language.FR: "fr-BE,fr;q=0.9",
    Language.NL: "nl-BE,nl;q=0.9",
    Language.EN: "en-GB,en;q=0.9",
}


def citizen_profile(interceptor: Interceptor, parent: QObject) -> QWebEngineProfile:
    """A profile that lives in memory and ends with its process."""
    profile = QWebEngineProfile(parent)
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile.setPushServiceEnabled(False)
    profile.setSpellCheckEnabled(False)
    profile.setUrlRequestInterceptor(interceptor)
    _close(profile.settings())
    return profile


def speak(profile: QWebEngineProfile, language: Language) -> None:
    """Ask sites for a language."""
    profile.setHttpAcceptLanguage(_ACCEPT_LANGUAGE[language])


def _close(settings: QWebEngineSettings) -> None:
    for attribute in _OFF:
        settings.setAttribute(attribute, False)
    for attribute in _ON:
        settings.setAttribute(attribute, True)
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)
