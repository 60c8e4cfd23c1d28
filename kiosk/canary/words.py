"""The random words of one fictional citizen, and what they look like wherever a program may put them."""

import base64
import secrets
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Final
from urllib.parse import quote

import msgspec

_PLAIN: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
_FOREIGN: Final = "éèçüñøßλπσωжшюяđłşğőř"  # two bytes each in UTF-8: Latin, Greek, Cyrillic
PLAIN_LETTERS: Final = 26  # 134 bits: no accidental hit in any memory
FOREIGN_LETTERS: Final = 32  # 140 bits


class Encoding(StrEnum):
    """How a word is written."""

    UTF8 = "utf-8"
    UTF16LE = "utf-16le"
    UTF16BE = "utf-16be"
    PERCENT = "percent"
    BASE64 = "base64"
    HEX = "hex"


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one fictional citizen types; it is written nowhere but by the citizen's own session."""

    plain: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    foreign: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]

    @classmethod
    def draw(cls) -> "Words":
        """Words that nobody has ever written."""
        plain = "".join(secrets.choice(_PLAIN) for _ in range(PLAIN_LETTERS))
        return cls(plain, "".join(secrets.choice(_FOREIGN) for _ in range(FOREIGN_LETTERS)))


def needles(words: Words) -> dict[bytes, Encoding]:
    """Every way of writing either word, each once: what is plain in two encodings counts as the first."""
    found: dict[bytes, Encoding] = {}
    for word in (words.plain, words.foreign):
        for encoding, needle in _written(word):
            found.setdefault(needle, encoding)
    return found


def _written(word: str) -> Iterator[tuple[Encoding, bytes]]:
    plain = word.encode()
    yield Encoding.UTF8, plain
    yield Encoding.UTF16LE, word.encode("utf-16-le")
    yield Encoding.UTF16BE, word.encode("utf-16-be")
    yield Encoding.PERCENT, quote(word).encode()
    yield Encoding.PERCENT, quote(word).lower().encode()
    for offset in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            yield Encoding.BASE64, _inner_base64(encode(bytes(offset) + plain), offset, len(plain))
    for written in (
        plain,
        word.encode("utf-16-le"),
        word.encode("utf-16-be"),
    ):  # as PDF writes its properties
        yield Encoding.HEX, written.hex().encode()
        yield Encoding.HEX, written.hex().upper().encode()


def _inner_base64(encoded: bytes, offset: int, length: int) -> bytes:
    """The letters that do not depend on what stands before and after the word."""
    first = -(-offset * 8 // 6)
    return encoded[first : (offset + length) * 8 // 6]
