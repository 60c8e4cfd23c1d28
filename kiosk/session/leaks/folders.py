"""Folders: the ended visit's is gone, the next one's is fresh, and the browser kept nothing elsewhere."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, judged, not_applicable
from kiosk.session.sweep import stray_folders

_ENGINE_STORES: Final = frozenset({
    "Application Cache", "blob_storage", "Cache", "CacheStorage", "Code Cache", "Cookies",
    "Custom Dictionary.txt", "databases", "DIPS", "Extension State", "Favicons", "File System", "GPUCache",
    "History", "IndexedDB", "Local Storage", "Login Data", "Network Persistent State", "permissions.json",
    "Platform Notifications", "Preferences", "Reporting and NEL", "Service Worker", "Session Storage",
    "SharedStorage", "Shared Dictionary", "TransportSecurity", "Trust Tokens", "user_prefs.json",
    "Visited Links", "Web Data", "WebStorage",
})  # fmt: skip
"""The names under which the web engine writes what a page or its user left."""
_ENGINE_HOMES: Final = (".local/share", ".cache", ".config")
_OURS: Final = "ocr-kiosk"


def scratch(look: Look) -> Line:
    """Everything that a visit writes lies in its folder."""
    found = len(stray_folders(look.visits, look.request.spare))
    return judged("scratch", "no folder of an ended visit exists", found)


def fresh_profile(look: Look) -> Line:
    """The next citizen's browser begins with nothing."""
    how = "the next session's folder holds no document and no browser store"
    none_yet = not_applicable("fresh-profile", how, "there is no next session yet")
    if look.request.spare is None:
        return none_yet
    folder = look.visits / look.request.spare
    try:
        found = sum(1 for _ in _stores(folder)) + sum(1 for _ in (folder / "documents").iterdir())
    except FileNotFoundError:
        if folder.exists():
            raise
        return none_yet  # it died since the question was put, and was erased
    return judged("fresh-profile", how, found)


def engine_files(look: Look) -> Line:
    """Where the browser would write if it were not kept within the visit's folder."""
    how = "no browser store of this program is in the account's own home"
    home = look.machine.home
    if home is None:
        return not_applicable("engine-files", how, "the account has no home")
    own = [entry for part in _ENGINE_HOMES for entry in (home / part).glob(f"{_OURS}*")]
    return judged("engine-files", how, sum(1 for folder in own for _ in _stores(folder)))


def _stores(folder: Path) -> Iterator[Path]:
    return (entry for entry in folder.rglob("*") if entry.name in _ENGINE_STORES)
