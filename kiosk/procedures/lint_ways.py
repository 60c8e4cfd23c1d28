"""Checks that every answer leads somewhere, by walking every way that differs."""

from collections.abc import Iterator
from typing import Final

from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.journey import COUNTER, Journey
from kiosk.procedures.layout import procedure_file
from kiosk.procedures.model import Checklist, Node, Outcome, Procedure, Question, Step

WAYS_LIMIT: Final = 5000


def check_ways(pack: Pack, procedure: Procedure) -> Iterator[Problem]:
    """Each way ends at an outcome or walks at least one step; each node lies on some way."""
    file = procedure_file(procedure.id)
    ways = _Ways(procedure)
    reached: set[str] = set()
    for count, journey in enumerate(ways.ends(Journey.start(procedure, pack.municipalities)), start=1):
        if count > WAYS_LIMIT:
            allowed = f"at most {WAYS_LIMIT} ways that differ"
            yield Problem(file, "nodes", "has too many ways", allowed, Code.STRUCTURE_TOO_MANY_WAYS)
            return
        walked = journey.path if journey.present is None else (*journey.path, journey.present)
        reached.update(node.id for node in walked)
        if not any(isinstance(node, Outcome | Step) for node in walked):
            said = ", ".join(f"{question} = {option}" for question, option in journey.answers)
            wrong = f"leads nowhere after {said or 'the start'}"
            yield Problem(file, "nodes", wrong, "an outcome or a step on every way", Code.STRUCTURE_NOWHERE)
    for node in procedure.nodes:
        if node.id not in reached:
            allowed = "a when that some answers meet, and no outcome before it that ends every way"
            yield Problem(file, f"nodes[{node.id}]", "is never reached", allowed, Code.STRUCTURE_UNREACHED)


class _Ways:
    """All ways through one procedure; answers that no condition tells apart are walked once."""

    def __init__(self, procedure: Procedure) -> None:
        self._named = {pair for node in procedure.nodes for pair in _pairs(node)}

    def ends(self, journey: Journey) -> Iterator[Journey]:
        while True:
            present = journey.present
            if present is None or isinstance(present, Outcome):
                yield journey
                return
            if isinstance(present, Question):
                for option in self._telling(journey, present):
                    yield from self.ends(journey.answer(present.id, option))
                return
            journey = journey.go_on(present.id)

    def _telling(self, journey: Journey, question: Question) -> tuple[str, ...]:
        """One option of each group that no condition tells apart."""
        counters = {municipality.id: municipality.counter for municipality in journey.municipalities}
        groups: dict[tuple[str, str], str] = {}
        for option in journey.options(question):
            named = option if (question.id, option) in self._named else ""
            counter = counters.get(option, "") if question.municipalities else ""
            groups.setdefault((named, counter), option)
        return tuple(groups.values())


def _pairs(node: Node) -> Iterator[tuple[str, str]]:
    """What the conditions of a node look at; the counter is told apart by itself."""
    whens = [node.when, *(need.when for need in node.needs)] if isinstance(node, Checklist) else [node.when]
    for when in whens:
        for name, options in when.items():
            if name != COUNTER:
                yield from ((name, option) for option in options)
