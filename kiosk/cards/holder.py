"""Whose card it is, as the citizen sees it: names alone, never a number."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

NAME_LIMIT: Final = 80  # characters; a longer name is cut
_PURPOSE: Final = re.compile(r"\s*\([^()]*\)\s*$")  # "Camille Exemple (Authentication)"
_DIGITS: Final = re.compile(r"\d[\d.\s-]{4,}\d")  # nothing that may be a register number is shown
_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class UntrustedSubject:
    """What a certificate says of its holder; whoever made the certificate wrote it."""

    given_names: Sequence[str] = ()
    surnames: Sequence[str] = ()
    common_names: Sequence[str] = ()


def holder_name(untrusted: UntrustedSubject) -> str:
    """The given names and the surname; else the common name without its purpose; else nothing."""
    named = _clean(" ".join((*untrusted.given_names, *untrusted.surnames)))
    if named and untrusted.surnames:
        return named
    return _clean(_PURPOSE.sub("", " ".join(untrusted.common_names)))


def _clean(untrusted_text: str) -> str:
    """One line of readable characters without long numbers."""
    readable = "".join(sign if sign.isprintable() else " " for sign in untrusted_text)
    return _SPACE.sub(" ", _DIGITS.sub(" ", readable)).strip()[:NAME_LIMIT].strip()
