"""Which files a pack has, and what each of them declares."""

import re
from typing import Annotated, Final, Literal

import msgspec

from kiosk.language import Language
from kiosk.procedures.model import Declared, Id, Municipality, PortalSite, Procedure
from kiosk.procedures.words import ProcedureWords

PACK_FILE: Final = "pack.toml"
MUNICIPALITIES_FILE: Final = "municipalities.toml"
PORTALS_FILE: Final = "portals.toml"
ALLOWED_FILES: Final = (
    f"{PACK_FILE}, {MUNICIPALITIES_FILE}, {PORTALS_FILE}, "
    "procedures/<id>/procedure.toml, procedures/<id>/words.<language>.toml"
)

_PROCEDURE_FILE: Final = re.compile(r"procedures/(?P<id>[a-z][a-z0-9-]*)/procedure\.toml")
_WORDS_FILE: Final = re.compile(r"procedures/(?P<id>[a-z][a-z0-9-]*)/words\.(?P<language>[a-z]{2})\.toml")


class PackHeader(Declared, frozen=True, kw_only=True):
    """What pack.toml says of the whole pack."""

    format: Literal[1]
    id: Id
    version: Annotated[int, msgspec.Meta(ge=1)]
    languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1)]
    owner: str
    licence: str


class MunicipalityList(Declared, frozen=True, kw_only=True):
    """What municipalities.toml holds."""

    municipalities: tuple[Municipality, ...]


class PortalList(Declared, frozen=True, kw_only=True):
    """What portals.toml holds."""

    portals: tuple[PortalSite, ...]


FILE_TYPES: Final[dict[str, type[Declared]]] = {
    "pack": PackHeader,
    "municipalities": MunicipalityList,
    "portals": PortalList,
    "procedure": Procedure,
    "words": ProcedureWords,
}


def is_known(file: str) -> bool:
    """Whether a pack has a place for this file."""
    whole = (PACK_FILE, MUNICIPALITIES_FILE, PORTALS_FILE)
    return file in whole or bool(_PROCEDURE_FILE.fullmatch(file) or _WORDS_FILE.fullmatch(file))


def procedure_of(file: str) -> str | None:
    """The id of the procedure that a file is about, None for the files of the whole pack."""
    found = _PROCEDURE_FILE.fullmatch(file) or _WORDS_FILE.fullmatch(file)
    return found["id"] if found else None


def procedure_file(procedure_id: str) -> str:
    """Where the structure of a procedure lies."""
    return f"procedures/{procedure_id}/procedure.toml"


def words_file(procedure_id: str, language: str) -> str:
    """Where the words of a procedure in one language lie."""
    return f"procedures/{procedure_id}/words.{language}.toml"
