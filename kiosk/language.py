"""The languages the program speaks."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the program, by its ISO 639-1 code."""

    FR = "fr"
    NL = "nl"
    EN = "en"

    @property
    def own_name(self) -> str:
        """The language's name in itself, as a citizen looks for it."""
        return _OWN_NAMES[self]


_OWN_NAMES = {Language.FR: "Français", Language.NL: "Nederlands", Language.EN: "English"}
