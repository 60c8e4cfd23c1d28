"""Which place a changed file belongs to, by the beginning of its path; the first that fits."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Place(StrEnum):
    """Where a file lies; the values are the ids of lines."""

    DOWNLOADS = "downloads"
    RECENT = "recent-files"
    LEARNED = "learned-words"
    CERTIFICATES = "certificate-files"
    CACHES = "caches"
    PICTURES = "pictures"
    TEMPORARY = "temporary-files"
    OTHER = "account-files"
    DESKTOP = "desktop"  # written by the desktop whoever sits there; never told


type Places = Mapping[str, Place]

ACCOUNT: Final[Places] = {
    ".local/share/recently-used": Place.RECENT,
    ".recently-used": Place.RECENT,
    ".cache/thumbnails/": Place.RECENT,
    ".thumbnails/": Place.RECENT,
    ".config/QtProject": Place.RECENT,
    ".config/gtk-": Place.RECENT,
    ".local/share/RecentDocuments/": Place.RECENT,
    ".local/share/gvfs-metadata/": Place.RECENT,
    ".config/ibus/": Place.LEARNED,
    ".cache/ibus/": Place.LEARNED,
    ".config/fcitx": Place.LEARNED,
    ".local/share/fcitx": Place.LEARNED,
    ".config/onboard/": Place.LEARNED,
    ".local/share/onboard/": Place.LEARNED,
    ".config/maliit": Place.LEARNED,
    ".local/share/maliit": Place.LEARNED,
    ".config/enchant/": Place.LEARNED,
    ".hunspell_": Place.LEARNED,
    ".aspell": Place.LEARNED,
    ".pki/": Place.CERTIFICATES,
    ".local/share/pki/": Place.CERTIFICATES,
    ".gnupg/": Place.CERTIFICATES,
    ".local/share/keyrings/": Place.CERTIFICATES,
    ".cache/dconf/": Place.DESKTOP,
    ".cache/event-sound-cache": Place.DESKTOP,
    ".cache/": Place.CACHES,
    ".fontconfig/": Place.CACHES,
    ".nv/": Place.CACHES,
    ".config/dconf/": Place.DESKTOP,
    ".config/pulse/": Place.DESKTOP,
    ".local/share/xorg/": Place.DESKTOP,
    ".local/state/wireplumber/": Place.DESKTOP,
    ".local/state/pipewire/": Place.DESKTOP,
    ".dbus/": Place.DESKTOP,
    ".xsession-errors": Place.DESKTOP,
    ".ICEauthority": Place.DESKTOP,
    ".Xauthority": Place.DESKTOP,
    "Pictures/": Place.PICTURES,
    "Videos/": Place.PICTURES,
    "Downloads/": Place.DOWNLOADS,
    "Documents/": Place.DOWNLOADS,
    "Desktop/": Place.DOWNLOADS,
    ".local/share/Trash/": Place.DOWNLOADS,
    "": Place.OTHER,
}

IN_RUNTIME: Final[Places] = {
    "dconf/": Place.DESKTOP,
    "pulse/": Place.DESKTOP,
    "pipewire": Place.DESKTOP,
    "systemd/": Place.DESKTOP,
    "at-spi/": Place.DESKTOP,
    "keyring/": Place.DESKTOP,
    "ICEauthority": Place.DESKTOP,
    "xauth_": Place.DESKTOP,
    ".mutter-Xwayland": Place.DESKTOP,
    "": Place.TEMPORARY,
}

IN_TEMPORARY: Final[Places] = {
    ".X": Place.DESKTOP,  # the locks of X displays
    ".ICE-unix": Place.DESKTOP,
    "pulse-": Place.DESKTOP,
    "": Place.TEMPORARY,
}


def place_of(path: str, places: Places) -> Place:
    """The place of a file, by its path within the ground that was walked."""
    return next((place for beginning, place in places.items() if path.startswith(beginning)), Place.OTHER)
