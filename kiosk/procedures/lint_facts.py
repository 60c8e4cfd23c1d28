"""Checks that what citizens are told stands on a fact."""

from collections.abc import Iterator
from typing import Final

from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.layout import procedure_file
from kiosk.procedures.model import Fact, Outcome, Procedure
from kiosk.procedures.words import ProcedureWords

ALWAYS_SUPPORTED: Final = ("audience", "price", "delay")
_SECTIONS: Final = ("questions", "checklists", "notices", "steps", "local")


def check_facts(pack: Pack, procedure: Procedure) -> Iterator[Problem]:
    """Prices, delays, audiences and outcomes have a source; facts speak of words that exist."""
    file = procedure_file(procedure.id)
    spoken = [words for (owner, _), words in pack.words.items() if owner == procedure.id]
    if not spoken:
        return  # whatever is wrong with the words was said already
    supported = {key for fact in procedure.facts for key in fact.supports}
    for key in _must_be_supported(procedure, spoken):
        if key not in supported:
            yield Problem(file, "facts", f"supports no {key}", "a fact for it", Code.FACTS_MISSING)
    known = {key for words in spoken for key in _keys(words)}
    for fact in procedure.facts:
        for key in fact.supports:
            if key not in known:
                where, allowed = (
                    f"facts[{fact.id}].supports",
                    "a key of the words, such as price or notices.<id>",
                )
                yield Problem(file, where, f"names {key!r}", allowed, Code.FACTS_UNKNOWN)


def to_be_confirmed(procedure: Procedure) -> tuple[Fact, ...]:
    """The facts that a person should confirm; they are allowed, and worded with care."""
    return tuple(fact for fact in procedure.facts if fact.to_be_confirmed)


def _must_be_supported(procedure: Procedure, spoken: list[ProcedureWords]) -> list[str]:
    outcomes = [f"notices.{node.id}" for node in procedure.nodes if isinstance(node, Outcome)]
    local = sorted({f"local.{name}" for words in spoken for name in words.local})
    return [*ALWAYS_SUPPORTED, *outcomes, *local]


def _keys(words: ProcedureWords) -> Iterator[str]:
    for name in words.__struct_fields__:
        if name in _SECTIONS:
            yield from (f"{name}.{key}" for key in getattr(words, name))
        else:
            yield name
