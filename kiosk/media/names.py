"""Names of files: how those of others are shown, and which ones we give."""

import unicodedata
from datetime import date
from typing import Final

SHOWN_LIMIT: Final = 60  # letters of a name that are shown
NAME_LIMIT_BYTES: Final = 200  # of a name that we give; every file system takes 255
_LEAST_RUN: Final = 12  # letters after which a word without spaces may be broken
_BREAK: Final = "\u200b"
_NOT_ON_STICKS: Final = frozenset('"*/:<>?\\|')
_NO_LETTERS: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def clean(untrusted_name: str) -> str:
    """A name without what cannot be seen, or turns other letters round; never empty."""
    kept = (" " if unicodedata.category(sign) in _NO_LETTERS else sign for sign in untrusted_name)
    return " ".join("".join(kept).split()) or "?"


def shown(untrusted_name: str) -> str:
    """A name as it is shown: cleaned, cut in its middle, and breakable where it has no spaces."""
    name = clean(untrusted_name)
    if len(name) > SHOWN_LIMIT:
        name = f"{name[: SHOWN_LIMIT - 16]}…{name[-15:]}"
    return " ".join(_breakable(word) for word in name.split(" "))


def document_name(words: str, day: date, suffix: str) -> str:
    """The name that a saved document gets: what it is, and of which day."""
    return given(f"{words} {day.isoformat()}", suffix)


def given(untrusted_words: str, suffix: str, longest: int = NAME_LIMIT_BYTES) -> str:
    """A name that every stick and every site takes, with our own suffix."""
    allowed = "".join(" " if sign in _NOT_ON_STICKS else sign for sign in clean(untrusted_words))
    words = " ".join(allowed.split()).strip(". ") or "document"
    room = min(longest, NAME_LIMIT_BYTES) - len(suffix)
    return words.encode()[: max(1, room)].decode(errors="ignore").rstrip(". ") + suffix


def numbered(name: str, number: int) -> str:
    """The name, or from the second on the name with a number."""
    if number < 2:
        return name
    stem, dot, suffix = name.rpartition(".")
    return f"{stem} ({number}){dot}{suffix}"


def stem(untrusted_name: str) -> str:
    """A name without its suffix."""
    return untrusted_name.rpartition(".")[0] or untrusted_name


def _breakable(word: str) -> str:
    if len(word) <= _LEAST_RUN:
        return word
    return _BREAK.join(word[at : at + _LEAST_RUN] for at in range(0, len(word), _LEAST_RUN))
