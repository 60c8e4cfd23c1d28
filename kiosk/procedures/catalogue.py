"""A pack that was read, and what of it can be offered."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.language import Language
from kiosk.procedures.model import Municipality, Portal, PortalSite, Procedure
from kiosk.procedures.words import ProcedureWords


@dataclass(frozen=True, slots=True)
class Pack:
    """The content of one directory: procedures with their words, and what they have in common."""

    id: str
    version: int
    languages: tuple[Language, ...]
    municipalities: tuple[Municipality, ...]
    portals: Mapping[Portal, PortalSite]
    procedures: Mapping[str, Procedure]
    words: Mapping[tuple[str, Language], ProcedureWords]

    def offered(self, portal: Portal, language: Language) -> tuple[Procedure, ...]:
        """The procedures that a citizen can begin on this portal in this language."""
        return tuple(
            procedure
            for procedure in self.procedures.values()
            if procedure.status == "live"
            and portal in procedure.start
            and language in procedure.languages
            and (procedure.id, language) in self.words
        )
