"""Checks of a procedure's structure: ids, conditions, questions, steps, dates, pictograms."""

from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.journey import COUNTER
from kiosk.procedures.layout import procedure_file
from kiosk.procedures.model import Checklist, Node, Procedure, Question, Step, StepKind, When

_ON_A_PHONE = (StepKind.IDENTIFY, StepKind.SIGN, StepKind.PAY)
_COUNTERS = ("irisbox", "mybxl", "own")


def check_structure(pack: Pack, procedure: Procedure, pictograms: frozenset[str] | None) -> Iterator[Problem]:
    """Everything about one procedure that needs no words."""
    file = procedure_file(procedure.id)
    yield from _ids(file, procedure)
    yield from _dates_and_languages(file, procedure, pack)
    yield from _conditions(file, procedure, pack)
    for node in procedure.nodes:
        if isinstance(node, Question):
            yield from _question(file, node)
        elif isinstance(node, Step):
            yield from _step(file, node)
    if pictograms is not None:
        yield from _pictograms(file, procedure, pictograms)


def _ids(file: str, procedure: Procedure) -> Iterator[Problem]:
    yield from _twice(file, "nodes", (node.id for node in procedure.nodes))
    yield from _twice(file, "facts", (fact.id for fact in procedure.facts))
    for node in procedure.nodes:
        where = f"nodes[{node.id}]"
        if isinstance(node, Question):
            yield from _twice(file, f"{where}.options", (option.id for option in node.options))
        elif isinstance(node, Checklist):
            yield from _twice(file, f"{where}.needs", (need.id for need in node.needs))


def _twice(file: str, where: str, ids: Iterable[str]) -> Iterator[Problem]:
    for name, count in Counter(ids).items():
        if count > 1:
            yield Problem(
                file, f"{where}[{name}]", f"stands {count} times", "each id once", Code.STRUCTURE_ID
            )


def _dates_and_languages(file: str, procedure: Procedure, pack: Pack) -> Iterator[Problem]:
    if procedure.review_by <= procedure.reviewed_on:
        allowed = f"a day after reviewed_on ({procedure.reviewed_on})"
        yield Problem(file, "review_by", f"is {procedure.review_by}", allowed, Code.STRUCTURE_DATES)
    for language in procedure.languages:
        if language not in pack.languages:
            allowed = ", ".join(pack.languages)
            wrong = f"names {language}, which the pack does not"
            yield Problem(file, "languages", wrong, allowed, Code.STRUCTURE_LANGUAGE)


def _question(file: str, question: Question) -> Iterator[Problem]:
    where = f"nodes[{question.id}]"
    if question.id == COUNTER:
        allowed = "another id: this one is derived from the municipality"
        yield Problem(file, where, f"is named {COUNTER}", allowed, Code.STRUCTURE_QUESTION)
    if question.municipalities and question.options:
        allowed = "either municipalities = true or options"
        yield Problem(file, where, "has both municipalities and options", allowed, Code.STRUCTURE_QUESTION)
    if not question.municipalities and len(question.options) < 2:
        wrong = "has nothing to choose from"
        yield Problem(file, where, wrong, "at least 2 options", Code.STRUCTURE_QUESTION)


def _step(file: str, step: Step) -> Iterator[Problem]:
    where = f"nodes[{step.id}]"
    if step.irreversible and not step.citizen_only:
        wrong, allowed = "is irreversible, yet others may do it", "citizen_only = true"
        yield Problem(file, where, wrong, allowed, Code.STRUCTURE_STEP)
    if step.waits_for_phone and step.does not in _ON_A_PHONE:
        wrong, allowed = f"waits for a telephone to {step.does}", f"does = {', '.join(_ON_A_PHONE)}"
        yield Problem(file, where, wrong, allowed, Code.STRUCTURE_STEP)


def _conditions(file: str, procedure: Procedure, pack: Pack) -> Iterator[Problem]:
    """A condition may look only at questions declared earlier, so that no way can run in a circle."""
    questions = {node.id: node for node in procedure.nodes if isinstance(node, Question)}
    told: dict[str, tuple[str, ...]] = {}
    for node in procedure.nodes:
        for where, when in _whens(node):
            yield from _condition(file, where, when, told, questions)
        if isinstance(node, Question):
            told[node.id] = tuple(option.id for option in node.options)
            if node.municipalities:
                told[node.id] = tuple(municipality.id for municipality in pack.municipalities)
                told[COUNTER] = _COUNTERS


def _whens(node: Node) -> Iterator[tuple[str, When]]:
    yield f"nodes[{node.id}].when", node.when
    if isinstance(node, Checklist):
        for need in node.needs:
            yield f"nodes[{node.id}].needs[{need.id}].when", need.when


def _condition(
    file: str, where: str, when: When, told: dict[str, tuple[str, ...]], questions: dict[str, Question]
) -> Iterator[Problem]:
    for name, options in when.items():
        if name not in told:
            allowed = ", ".join(told) or "no condition before the first question"
            if name in questions:
                wrong = f"is cyclic: {name} is asked here or later"
                yield Problem(file, where, wrong, allowed, Code.STRUCTURE_CYCLE)
            else:
                yield Problem(file, where, f"names {name!r}", allowed, Code.STRUCTURE_WHEN)
            continue
        if not options:
            yield Problem(file, f"{where}.{name}", "is empty", "at least one option", Code.STRUCTURE_WHEN)
        for option in options:
            if option not in told[name]:
                allowed = ", ".join(told[name])
                yield Problem(file, f"{where}.{name}", f"names {option!r}", allowed, Code.STRUCTURE_WHEN)


def _pictograms(file: str, procedure: Procedure, pictograms: frozenset[str]) -> Iterator[Problem]:
    named = [("pictogram", procedure.pictogram)]
    for node in procedure.nodes:
        named += [(f"nodes[{node.id}]", name) for name in _pictograms_of(node)]
    for where, name in named:
        if name not in pictograms:
            allowed = ", ".join(sorted(pictograms))
            yield Problem(file, where, f"names the pictogram {name!r}", allowed, Code.STRUCTURE_PICTOGRAM)


def _pictograms_of(node: Node) -> Iterator[str]:
    match node:
        case Question():
            yield from (option.pictogram for option in node.options if option.pictogram is not None)
        case Checklist():
            yield from (need.pictogram for need in node.needs)
        case Step():
            return
        case _:
            yield node.pictogram
