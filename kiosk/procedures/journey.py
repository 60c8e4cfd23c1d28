"""A citizen's way through a procedure.

A journey is a value: what was answered, and which nodes lie behind. Where the citizen stands is found anew
each time by walking the list, so that going back or changing an answer can leave nothing inconsistent. A
request that does not fit the place where the citizen stands (a second tap, a late page) changes nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Self

from kiosk.procedures.model import (
    Checklist,
    Municipality,
    Need,
    Node,
    Outcome,
    Procedure,
    Question,
    Step,
    When,
)

COUNTER: Final = "counter"  # the answer that is derived: the on-line counter of the chosen municipality


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the guided steps are: the first step is 1; before it 0."""

    position: int
    total: int


@dataclass(frozen=True, slots=True)
class Journey:
    """A citizen's way: `answers` are remembered even after going back, `passed` is what lies behind."""

    procedure: Procedure
    municipalities: tuple[Municipality, ...]
    answers: tuple[tuple[str, str], ...] = ()
    passed: tuple[str, ...] = ()

    @classmethod
    def start(cls, procedure: Procedure, municipalities: tuple[Municipality, ...]) -> Self:
        """A journey of which nothing is done yet."""
        return cls(procedure, municipalities)

    # --- where the citizen stands ---

    @property
    def path(self) -> tuple[Node, ...]:
        """The nodes that lie behind."""
        return tuple(node for node in self._walk() if node.id in self.passed)

    @property
    def present(self) -> Node | None:
        """The node to show; None when everything is done."""
        return next((node for node in self._walk() if node.id not in self.passed), None)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The guided steps that hold for the answers, done or not."""
        return tuple(node for node in self._holding() if isinstance(node, Step))

    @property
    def progress(self) -> Progress:
        """How many of the guided steps are reached."""
        present = self.present
        done = sum(step.id in self.passed for step in self.steps)
        return Progress(done + isinstance(present, Step), len(self.steps))

    def chosen(self, question_id: str) -> str | None:
        """What was answered last, also when the citizen went back before the question."""
        return dict(self.answers).get(question_id)

    def needs(self, checklist: Checklist) -> tuple[Need, ...]:
        """What this citizen must have at hand."""
        values = self._values(checklist.id)
        return tuple(need for need in checklist.needs if _holds(need.when, values))

    # --- moving on and back ---

    def answer(self, question_id: str, option_id: str) -> Self:
        """Answers the present question, or an earlier one anew."""
        at = self.change(question_id)
        question = at.present
        if not isinstance(question, Question) or question.id != question_id:
            return self
        if option_id not in at.options(question):
            return self
        answers = {**dict(at.answers), question_id: option_id}
        return replace(at, answers=tuple(answers.items()), passed=(*at.passed, question_id))

    def go_on(self, node_id: str) -> Self:
        """Leaves the present node behind: a notice or a checklist is read, a step is done."""
        present = self.present
        if present is None or present.id != node_id or isinstance(present, Question | Outcome):
            return self
        return replace(self, passed=(*self.passed, node_id))

    def back(self) -> Self:
        """Returns to the node before the present one."""
        return replace(self, passed=self.passed[:-1])

    def change(self, question_id: str) -> Self:
        """Returns to a question that lies behind; later answers are remembered, to be confirmed anew."""
        if question_id not in self.passed:
            return self
        return replace(self, passed=self.passed[: self.passed.index(question_id)])

    def move_to(self, step_id: str) -> Self:
        """Goes where the page shows that the citizen is: earlier steps count as done, later ones do not."""
        passed: list[str] = []
        for node in self._walk():
            if node.id == step_id and isinstance(node, Step):
                return replace(self, passed=tuple(passed))
            if not isinstance(node, Step) and node.id not in self.passed:
                return self  # no page can answer for the citizen
            passed.append(node.id)
        return self

    def options(self, question: Question) -> tuple[str, ...]:
        """The answers that a question takes, by their ids."""
        if question.municipalities:
            return tuple(municipality.id for municipality in self.municipalities)
        return tuple(option.id for option in question.options)

    # --- walking the list ---

    def _walk(self) -> Iterator[Node]:
        """The nodes that hold, up to and with the outcome or the question where the way is still open."""
        for node in self._holding():
            yield node
            if isinstance(node, Outcome) or (isinstance(node, Question) and node.id not in self.passed):
                return

    def _holding(self) -> Iterator[Node]:
        values: dict[str, str] = {}
        for node in self.procedure.nodes:
            if _holds(node.when, values):
                values.update(self._told_by(node))
                yield node

    def _values(self, before: str) -> Mapping[str, str]:
        """The answers given on the way to a node."""
        values: dict[str, str] = {}
        for node in self._holding():
            if node.id == before:
                break
            values.update(self._told_by(node))
        return values

    def _told_by(self, node: Node) -> Mapping[str, str]:
        answered = self.chosen(node.id) if isinstance(node, Question) and node.id in self.passed else None
        if answered is None:
            return {}
        counters = {municipality.id: municipality.counter for municipality in self.municipalities}
        derived = {COUNTER: counters[answered]} if _names_counter(node) and answered in counters else {}
        return {node.id: answered, **derived}


def _names_counter(node: Node) -> bool:
    return isinstance(node, Question) and node.municipalities


def _holds(when: When, values: Mapping[str, str]) -> bool:
    return all(values.get(name) in options for name, options in when.items())
