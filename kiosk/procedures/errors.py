"""What can be wrong with a pack.

PackError                a pack cannot be used
├── PackFilesError       its files are missing, too large, not text, not TOML
├── PackShapeError       a file has an unknown key, lacks one, or a value has the wrong form
└── PackContentError     what the files say does not fit together, or is not fit for citizens
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.errors import KioskError

_SHOWN_LIMIT: Final = 300  # characters of one part of a problem; a pack may hold anything


class Code(StrEnum):
    """What is wrong, for machines; the part before the first hyphen tells the kind of error."""

    FILES_MISSING = "files-missing"
    FILES_UNKNOWN = "files-unknown"
    FILES_LINK = "files-link"
    FILES_TOO_LARGE = "files-too-large"
    FILES_TOO_MANY = "files-too-many"
    FILES_TOO_DEEP = "files-too-deep"
    FILES_UNREADABLE = "files-unreadable"
    FILES_NOT_TEXT = "files-not-text"
    FILES_NOT_TOML = "files-not-toml"
    FILES_NESTED = "files-nested"
    SHAPE_MISSING_KEY = "shape-missing-key"
    SHAPE_UNKNOWN_KEY = "shape-unknown-key"
    SHAPE_VALUE = "shape-value"
    STRUCTURE_ID = "structure-id"
    STRUCTURE_WHEN = "structure-when"
    STRUCTURE_CYCLE = "structure-cycle"
    STRUCTURE_QUESTION = "structure-question"
    STRUCTURE_STEP = "structure-step"
    STRUCTURE_DATES = "structure-dates"
    STRUCTURE_LANGUAGE = "structure-language"
    STRUCTURE_PICTOGRAM = "structure-pictogram"
    STRUCTURE_MUNICIPALITY = "structure-municipality"
    STRUCTURE_NOWHERE = "structure-nowhere"
    STRUCTURE_UNREACHED = "structure-unreached"
    STRUCTURE_TOO_MANY_WAYS = "structure-too-many-ways"
    SITES_MISSING = "sites-missing"
    SITES_HOST = "sites-host"
    SITES_ADDRESS = "sites-address"
    SITES_DARK = "sites-dark"
    SITES_LANGUAGE = "sites-language"
    SITES_FINDER = "sites-finder"
    SITES_DONE = "sites-done"
    WORDS_MISSING = "words-missing"
    WORDS_UNKNOWN = "words-unknown"
    WORDS_MARKUP = "words-markup"
    WORDS_PLACEHOLDER = "words-placeholder"
    WORDS_LENGTH = "words-length"
    WORDS_SPACING = "words-spacing"
    FACTS_MISSING = "facts-missing"
    FACTS_UNKNOWN = "facts-unknown"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a pack, and what would be right."""

    file: str  # inside the pack
    where: str  # a line, or the path of a key; empty for the whole file
    wrong: str
    allowed: str
    code: Code

    def __str__(self) -> str:
        place = f"{self.file}: {self.where}" if self.where else self.file
        return f"{_shown(place)}: {_shown(self.wrong)}; allowed: {_shown(self.allowed)} [{self.code}]"


class PackError(KioskError):
    """A pack cannot be used; `problem` is the first of what is wrong with it."""

    code = "pack"

    def __init__(self, problem: Problem, others: int = 0) -> None:
        more = f" (and {others} more)" if others else ""
        super().__init__(f"{problem}{more}")
        self.problem = problem


class PackFilesError(PackError):
    """The files of a pack cannot be read."""

    code = "pack-files"


class PackShapeError(PackError):
    """A file of a pack does not have the form it must have."""

    code = "pack-shape"


class PackContentError(PackError):
    """What a pack says does not fit together, or is not fit for citizens."""

    code = "pack-content"


def pack_error(problems: Sequence[Problem]) -> PackError:
    """The error for a pack with these problems."""
    kinds: dict[str, type[PackError]] = {"files": PackFilesError, "shape": PackShapeError}
    first = problems[0]
    kind = kinds.get(first.code.partition("-")[0], PackContentError)
    return kind(first, len(problems) - 1)


def _shown(untrusted_text: str) -> str:
    """One printable line: what a pack holds must not be able to write on a terminal."""
    line = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in untrusted_text)
    return line if len(line) <= _SHOWN_LIMIT else f"{line[:_SHOWN_LIMIT]}…"
