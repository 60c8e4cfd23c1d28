"""Reads a directory into a pack, and tells everything that stands in the way."""

from pathlib import Path
from typing import cast

from kiosk.language import Language
from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.files import Texts, read_texts
from kiosk.procedures.layout import (
    MUNICIPALITIES_FILE,
    PACK_FILE,
    PORTALS_FILE,
    MunicipalityList,
    PackHeader,
    PortalList,
    procedure_file,
    procedure_of,
    words_file,
)
from kiosk.procedures.model import Procedure
from kiosk.procedures.shape import read_shape
from kiosk.procedures.tables import read_table
from kiosk.procedures.words import ProcedureWords

type Words = dict[tuple[str, Language], ProcedureWords]


def read_pack(directory: Path) -> tuple[Pack | None, tuple[Problem, ...]]:
    """What can be read of a pack (None without its common files), and every problem met on the way."""
    texts, problems = read_texts(directory)
    if any(problem.file == "." for problem in problems):
        return None, problems  # there is no pack, or too much of one
    reading = _Reading(texts, list(problems))
    return reading.pack(), tuple(reading.problems)


class _Reading:
    """One directory being read."""

    def __init__(self, texts: Texts, problems: list[Problem]) -> None:
        self.problems = problems
        self._texts = texts

    def pack(self) -> Pack | None:
        header = self._file(PACK_FILE, PackHeader)
        municipalities = self._file(MUNICIPALITIES_FILE, MunicipalityList)
        portals = self._file(PORTALS_FILE, PortalList)
        procedures = self._procedures()
        words = self._words(procedures)
        self._find_strays(procedures)
        if header is None or municipalities is None or portals is None:
            return None
        ids = [site.id for site in portals.portals]
        for portal in {portal for portal in ids if ids.count(portal) > 1}:
            self._report(
                PORTALS_FILE, f"portals[{portal}]", "stands twice", "each id once", Code.STRUCTURE_ID
            )
        return Pack(
            id=header.id,
            version=header.version,
            languages=header.languages,
            municipalities=municipalities.municipalities,
            portals={site.id: site for site in portals.portals},
            procedures=procedures,
            words=words,
        )

    def _procedures(self) -> dict[str, Procedure]:
        ids = sorted({found for found in map(procedure_of, self._texts) if found})
        read = {found: self._file(procedure_file(found), Procedure) for found in ids}
        if not ids:
            self._report(PACK_FILE, "", "no procedure lies beside it", "at least one", Code.FILES_MISSING)
        for found, procedure in read.items():
            if procedure is not None and procedure.id != found:
                wrong = f"is {procedure.id!r}"
                self._report(
                    procedure_file(found), "id", wrong, f"the folder's name {found}", Code.STRUCTURE_ID
                )
        return {found: procedure for found, procedure in read.items() if procedure is not None}

    def _words(self, procedures: dict[str, Procedure]) -> Words:
        words: Words = {}
        for found, procedure in procedures.items():
            for language in procedure.languages:
                file = words_file(found, language)
                read = self._file(file, ProcedureWords)
                if read is None:
                    continue
                if read.language is not language:
                    self._report(file, "language", f"is {read.language}", language, Code.STRUCTURE_LANGUAGE)
                words[found, language] = read
        return words

    def _find_strays(self, procedures: dict[str, Procedure]) -> None:
        """Words in a language that the procedure does not declare would never be checked nor shown."""
        for file in self._texts:
            folder = procedure_of(file) or ""
            procedure = procedures.get(folder)
            if procedure is None or file == procedure_file(folder):
                continue
            if file not in {words_file(folder, language) for language in procedure.languages}:
                allowed = ", ".join(procedure.languages)
                self._report(file, "", "is not a language of the procedure", allowed, Code.FILES_UNKNOWN)

    def _file[T](self, file: str, declared: type[T]) -> T | None:
        """What one file declares; None, and its problems noted, when it cannot be used."""
        if file not in self._texts:
            if not any(problem.file == file for problem in self.problems):
                self._report(file, "", "is missing", "every file that the pack declares", Code.FILES_MISSING)
            return None
        table = read_table(file, self._texts[file])
        if isinstance(table, Problem):
            self.problems.append(table)
            return None
        read = read_shape(file, table, declared)
        if isinstance(read, tuple):
            self.problems.extend(cast("tuple[Problem, ...]", read))
            return None
        return read

    def _report(self, file: str, where: str, wrong: str, allowed: str, code: Code) -> None:
        self.problems.append(Problem(file, where, wrong, allowed, code))
