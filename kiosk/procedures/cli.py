"""The command `packs check`: one line for each problem of a pack."""

from pathlib import Path
from typing import Final, TextIO

from kiosk.procedures.catalogue import Pack
from kiosk.procedures.lint import check_pack
from kiosk.procedures.lint_facts import to_be_confirmed
from kiosk.procedures.pack import load_pack

GOOD: Final = 0
HAS_PROBLEMS: Final = 1
NO_PACK: Final = 2


def main_check(path: Path, out: TextIO, pictograms: frozenset[str] | None = None) -> int:
    """Writes what is wrong with the pack in a directory; returns the exit code."""
    problems = check_pack(path, pictograms)
    for problem in problems:
        _write(out, str(problem))
    if any(problem.file == "." for problem in problems):
        return NO_PACK
    if problems:
        _write(out, f"{len(problems)} problem{'s' if len(problems) > 1 else ''}")
        return HAS_PROBLEMS
    for line in _summary(load_pack(path)):
        _write(out, line)
    return GOOD


def _summary(pack: Pack) -> list[str]:
    lines = [f"{pack.id}, version {pack.version}: no problems"]
    for procedure in pack.procedures.values():
        languages = ", ".join(procedure.languages)
        lines.append(f"{procedure.id}: {procedure.status}, {len(procedure.nodes)} nodes in {languages}")
        lines += [f"to be confirmed: {fact.id} ({fact.strength})" for fact in to_be_confirmed(procedure)]
    return lines


def _write(out: TextIO, line: str) -> None:
    """Writes a line that any terminal can show, whatever its encoding."""
    encoding = out.encoding or "utf-8"
    out.write(line.encode(encoding, "replace").decode(encoding) + "\n")
