"""What we decided about all that the web engine knows; a test compares, so that new members are seen."""

from typing import Final

from PySide6.QtWebEngineCore import QWebEngineCertificateError, QWebEnginePage, QWebEnginePermission

_Action = QWebEnginePage.WebAction
_Error = QWebEngineCertificateError.Type
_Permission = QWebEnginePermission.PermissionType

# What a page may never do with the machine; there is nothing that it may.
DENIED_PERMISSIONS: Final = frozenset(
    {
        _Permission.Unsupported,
        _Permission.MediaAudioCapture,
        _Permission.MediaVideoCapture,
        _Permission.MediaAudioVideoCapture,
        _Permission.DesktopVideoCapture,
        _Permission.DesktopAudioVideoCapture,
        _Permission.MouseLock,
        _Permission.Notifications,
        _Permission.Geolocation,
        _Permission.ClipboardReadWrite,
        _Permission.LocalFontsAccess,
    }
)

# What is wrong with a certificate, and is never gone on past.
REJECTED_CERTIFICATES: Final = frozenset(
    {
        _Error.SslPinnedKeyNotInCertificateChain,
        _Error.CertificateCommonNameInvalid,
        _Error.CertificateDateInvalid,
        _Error.CertificateAuthorityInvalid,
        _Error.CertificateContainsErrors,
        _Error.CertificateNoRevocationMechanism,
        _Error.CertificateUnableToCheckRevocation,
        _Error.CertificateRevoked,
        _Error.CertificateInvalid,
        _Error.CertificateWeakSignatureAlgorithm,
        _Error.CertificateNonUniqueName,
        _Error.CertificateWeakKey,
        _Error.CertificateNameConstraintViolation,
        _Error.CertificateValidityTooLong,
        _Error.CertificateTransparencyRequired,
        _Error.CertificateSymantecLegacy,
        _Error.CertificateKnownInterceptionBlocked,
        _Error.SslObsoleteVersion,
    }
)

# What the engine can do with a page: by its menus, its keys, or us.
OPEN_ACTIONS: Final = frozenset(
    {
        _Action.Back,
        _Action.Forward,
        _Action.Stop,
        _Action.Reload,
        _Action.ReloadAndBypassCache,
        _Action.Cut,
        _Action.Copy,
        _Action.Paste,
        _Action.PasteAndMatchStyle,
        _Action.Undo,
        _Action.Redo,
        _Action.SelectAll,
        _Action.Unselect,
        _Action.OpenLinkInThisWindow,
        _Action.RequestClose,
        _Action.ToggleMediaControls,
        _Action.ToggleMediaLoop,
        _Action.ToggleMediaPlayPause,
        _Action.ToggleMediaMute,
        _Action.ExitFullScreen,
        _Action.ToggleBold,
        _Action.ToggleItalic,
        _Action.ToggleUnderline,
        _Action.ToggleStrikethrough,
        _Action.AlignLeft,
        _Action.AlignCenter,
        _Action.AlignRight,
        _Action.AlignJustified,
        _Action.Indent,
        _Action.Outdent,
        _Action.InsertOrderedList,
        _Action.InsertUnorderedList,
        _Action.ChangeTextDirectionLTR,
        _Action.ChangeTextDirectionRTL,
    }
)
CLOSED_ACTIONS: Final = frozenset(
    {
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
    }
)
