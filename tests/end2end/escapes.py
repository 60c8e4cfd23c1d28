"""The table of escapes: which way out is tried how, on which screens, and where it is covered otherwise."""

from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

TABLE: Final = Path(__file__).with_suffix(".toml")
# The numbers of the collection that the table was written for; each must have a row.
_OUTSIDE: Final = frozenset({3, 10, 13, 19, 23, 26, 28, 33, 36, 39, 47, 53, 68, 83, 98})  # given to nothing
NUMBERS: Final = tuple(f"E{number:02}" for number in range(1, 106) if number not in _OUTSIDE)


class Screen(StrEnum):
    """Where a citizen, or a passer-by, can try something."""

    ATTRACT = "attract"
    CHOICE = "choice"
    SITE = "site"  # the guide with the browser
    SHEET = "sheet"
    TROUBLE = "trouble"
    OUT_OF_ORDER = "out-of-order"


class Addresses(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="addresses", tag_field="kind"):
    """Addresses that the page tries to go to, by every way of navigating."""

    number: str
    attempt: str
    targets: tuple[str, ...]
    journal: bool = False  # our own gate decides, and says so
    leak: str = ""  # why it is known to get through


class Requests(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="requests", tag_field="kind"):
    """Hosts that the page tries to reach without leaving, by every way of asking for something."""

    number: str
    attempt: str
    targets: tuple[str, ...]


class Act(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="act", tag_field="kind"):
    """Something that the page does, and what it must be told."""

    number: str
    attempt: str
    way: str
    target: str = ""
    told: tuple[str, ...] = ()  # what the page may see; nothing: whatever, as long as there is no way out
    trusted: bool = False  # needs an address that browsers trust, or the page is not even offered it


class Keys(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="keys", tag_field="kind"):
    """Keys and chords that are pressed on every screen."""

    number: str
    attempt: str
    keys: tuple[str, ...]
    screens: tuple[Screen, ...] = tuple(Screen)


class Deed(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="deed", tag_field="kind"):
    """Something that a person does with the pointer, or that happens; the name of a deed of the test."""

    number: str
    attempt: str
    deed: str


class Covered(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag="covered", tag_field="kind"):
    """What is held outside of the program, or tested in another file."""

    number: str
    attempt: str
    covered_by: str


type Row = Addresses | Requests | Act | Keys | Deed | Covered


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    rows: tuple[Row, ...]


def rows() -> tuple[Row, ...]:
    """Every row of the table, in its order."""
    return msgspec.toml.decode(TABLE.read_bytes(), type=_Table).rows


def rows_of[Kind: Row](kind: type[Kind]) -> list[Kind]:
    """The rows of one kind."""
    return [row for row in rows() if isinstance(row, kind)]


def name_of(row: Row) -> str:
    """What a test of the row is called."""
    return f"{row.number}-{row.attempt.replace(' ', '-')}"
