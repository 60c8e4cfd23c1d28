"""The Internet Printing Protocol, as far as a kiosk speaks it (RFC 8010, RFC 8011).

A request is a few attributes and perhaps a document; an answer is a status and, of each job or printer that
it speaks of, its attributes. What arrives is parsed once, here; what cannot be parsed is no answer.
"""

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from kiosk.printing.errors import NoAnswerError

_VERSION: Final = b"\x02\x00"
_REQUEST_NUMBER: Final = 1  # one request a connection: there is nothing to tell apart
_GOOD_STATUS_BELOW: Final = 0x0100
_NOT_FOUND: Final = 0x0406
_FIRST_VALUE_TAG: Final = 0x10  # below are the tags that begin a group


class Operation(IntEnum):
    """What can be asked."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER = 0x000B


class _Group(IntEnum):
    OPERATION = 0x01
    JOB = 0x02
    END = 0x03


class Kind(IntEnum):
    """How a value is written."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    RANGE = 0x33
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49


type Value = int | str | bool | tuple[int, int]
type Attributes = Mapping[str, Sequence[int | str]]


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name with one value or several."""

    name: str
    kind: Kind
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the print server said."""

    status: int
    groups: tuple[Attributes, ...]  # the first one is about the answer itself

    @property
    def good(self) -> bool:
        """Whether it did what it was asked."""
        return self.status < _GOOD_STATUS_BELOW

    @property
    def knows_nothing(self) -> bool:
        """Whether it said that there is no such thing."""
        return self.status == _NOT_FOUND


def attribute(name: str, kind: Kind, *values: Value) -> Attribute:
    """One attribute of a request."""
    return Attribute(name, kind, values)


def request(
    operation: Operation,
    about: Iterable[Attribute],
    job: Iterable[Attribute] = (),
    document: bytes = b"",
) -> bytes:
    """A whole request, as it is sent."""
    always = (
        attribute("attributes-charset", Kind.CHARSET, "utf-8"),
        attribute("attributes-natural-language", Kind.LANGUAGE, "en"),
    )
    parts = [_VERSION, struct.pack(">HI", operation, _REQUEST_NUMBER), bytes([_Group.OPERATION])]
    parts += [_written(each) for each in (*always, *about)]
    wanted = [_written(each) for each in job]
    if wanted:
        parts += [bytes([_Group.JOB]), *wanted]
    return b"".join([*parts, bytes([_Group.END]), document])


def answer(untrusted_bytes: bytes) -> Answer:
    """What arrived, understood.

    Raises:
        NoAnswerError: it is no answer of a print server.
    """
    try:
        (status,) = struct.unpack_from(">H", untrusted_bytes, 2)
        return Answer(status, tuple(_groups(untrusted_bytes)))
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise NoAnswerError from error


def _written(attribute: Attribute) -> bytes:
    pieces = []
    name = attribute.name.encode()
    for value in attribute.values:
        content = _content(value)
        pieces.append(struct.pack(">BH", attribute.kind, len(name)) + name)
        pieces.append(struct.pack(">H", len(content)) + content)
        name = b""  # a further value of the same attribute has no name of its own
    return b"".join(pieces)


def _content(value: Value) -> bytes:
    match value:
        case bool():
            return bytes([value])
        case int():
            return struct.pack(">i", value)
        case str():
            return value.encode()
        case first, last:
            return struct.pack(">ii", first, last)


def _groups(untrusted_bytes: bytes) -> list[dict[str, list[int | str]]]:
    groups: list[dict[str, list[int | str]]] = []
    at, name = 8, ""
    while (tag := untrusted_bytes[at]) != _Group.END:
        at += 1
        if tag < _FIRST_VALUE_TAG:
            groups.append({})
            continue
        said, at = _piece(untrusted_bytes, at)
        content, at = _piece(untrusted_bytes, at)
        name = said.decode() or name
        groups[-1].setdefault(name, []).append(_value(tag, content))
    return groups


def _piece(untrusted_bytes: bytes, at: int) -> tuple[bytes, int]:
    """A piece that begins with its length, and where the next one is."""
    (length,) = struct.unpack_from(">H", untrusted_bytes, at)
    end = at + 2 + length
    if end > len(untrusted_bytes):
        raise IndexError
    return untrusted_bytes[at + 2 : end], end


def _value(tag: int, content: bytes) -> int | str:
    if tag in (Kind.INTEGER, Kind.ENUM):
        (number,) = struct.unpack(">i", content)
        return int(number)
    if tag == Kind.BOOLEAN:
        return content[0]
    return content.decode(errors="replace")
