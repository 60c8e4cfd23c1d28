"""What may not come from outside: variables that make Qt or its browser load or switch off something."""

from collections.abc import MutableMapping
from typing import Final

_FAMILIES: Final = (
    "QTWEBENGINE",
    "QML",
    "QT_PLUGIN_",
    "QT_QPA_PLATFORM_PLUGIN_",
    "QT_QPA_GENERIC_",
    "CHROME_",
)
_SINGLE: Final = frozenset(
    {
        "QT_STYLE_OVERRIDE",
        "QT_QPA_PLATFORMTHEME",
        "QT_QPA_EVDEV_KEYBOARD_PARAMETERS",
        "QT_MESSAGE_PATTERN",
        "QT_LOGGING_RULES",
        "QT_LOGGING_CONF",
        "SSLKEYLOGFILE",  # where the keys of every secured connection would be written
    }
)


def scrub(environment: MutableMapping[str, str]) -> tuple[str, ...]:
    """Take them away; the names of those that were there."""
    unwanted = tuple(name for name in environment if name in _SINGLE or name.startswith(_FAMILIES))
    for name in unwanted:
        del environment[name]
    return unwanted
