"""Checks a pack: everything that is wrong with it, not only the first."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import Problem
from kiosk.procedures.lint_facts import check_facts
from kiosk.procedures.lint_municipalities import check_municipalities
from kiosk.procedures.lint_sites import check_portals, check_sites
from kiosk.procedures.lint_structure import check_structure
from kiosk.procedures.lint_ways import check_ways
from kiosk.procedures.lint_words import check_words
from kiosk.procedures.reading import read_pack


def check_pack(path: Path, pictograms: frozenset[str] | None = None) -> tuple[Problem, ...]:
    """Every problem of the pack in a directory; none when it may be used."""
    pack, problems = read_pack(path)
    return problems if pack is None else (*problems, *lint(pack, pictograms))


def lint(pack: Pack, pictograms: frozenset[str] | None = None) -> Iterator[Problem]:
    """Every problem of a pack that could be read."""
    yield from check_municipalities(pack)
    yield from check_portals(pack)
    for procedure in pack.procedures.values():
        structure = tuple(check_structure(pack, procedure, pictograms))
        yield from structure
        yield from check_sites(pack, procedure)
        if not structure:  # a way through a broken structure would only repeat what is wrong with it
            yield from check_ways(pack, procedure)
        yield from check_words(pack, procedure)
        yield from check_facts(pack, procedure)
