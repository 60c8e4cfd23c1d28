"""The way of a citizen through a procedure, whatever the procedure and whatever is done."""

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.procedures.journey import Journey
from kiosk.procedures.model import Node, Outcome, Procedure, Question
from tests.unit.procedures.procedures import MUNICIPALITIES, procedures

NAMES = tuple(f"n{number}" for number in range(13))
OPTIONS = ("a", "b", "c", *(each.id for each in MUNICIPALITIES))

type Act = tuple[str, str, str]
acts = st.lists(
    st.tuples(
        st.sampled_from(("forward", "forward", "answer", "go_on", "back", "change", "move_to")),
        st.sampled_from(NAMES),
        st.sampled_from(OPTIONS),
    ),
    max_size=25,
)


def forward(journey: Journey, wish: str) -> Journey:
    """What a citizen does at the present node; `wish` picks the option."""
    match journey.present:
        case None:
            return journey
        case Question() as asked:
            options = journey.options(asked)
            return journey.answer(asked.id, options[len(wish) % len(options)])
        case present:
            return journey.go_on(present.id)


def after(journey: Journey, act: Act) -> Journey:
    what, node, option = act
    match what:
        case "forward":
            return forward(journey, option)
        case "answer":
            return journey.answer(node, option)
        case "go_on":
            return journey.go_on(node)
        case "back":
            return journey.back()
        case "change":
            return journey.change(node)
        case _:
            return journey.move_to(node)


def walked(procedure: Procedure, doings: list[Act]) -> Journey:
    journey = Journey.start(procedure, MUNICIPALITIES)
    for act in doings:
        journey = after(journey, act)
    return journey


def holds(node: Node, journey: Journey) -> bool:
    """Whether a node's condition holds, told in another way than the journey tells it."""
    behind = {each.id for each in journey.path}
    answers = {question: answer for question, answer in journey.answers if question in behind}
    homes = [each.id for each in journey.path if isinstance(each, Question) and each.municipalities]
    counters = {each.id: each.counter for each in MUNICIPALITIES}
    for home in homes:
        answers["counter"] = counters[answers[home]]
    return all(answers.get(name) in options for name, options in node.when.items())


@given(procedures(), acts)
def test_whatever_is_done_the_present_node_and_all_behind_it_hold(
    procedure: Procedure, doings: list[Act]
) -> None:
    journey = walked(procedure, doings)
    assert all(holds(node, journey) for node in journey.path)
    assert journey.present is None or holds(journey.present, journey)


@given(procedures(), acts)
def test_whatever_is_done_what_lies_behind_is_told_once_and_in_order(
    procedure: Procedure, doings: list[Act]
) -> None:
    journey = walked(procedure, doings)
    assert tuple(node.id for node in journey.path) == journey.passed
    order = [node.id for node in procedure.nodes]
    present = [journey.present.id] if journey.present else []
    places = [order.index(name) for name in [*journey.passed, *present]]
    assert places == sorted(set(places))
    assert not any(isinstance(node, Outcome) for node in journey.path)


@given(procedures(), acts)
def test_whatever_is_done_progress_is_within_its_bounds(procedure: Procedure, doings: list[Act]) -> None:
    progress = walked(procedure, doings).progress
    assert 0 <= progress.position <= progress.total


@given(procedures(), acts, st.sampled_from(OPTIONS))
def test_back_undoes_forward(procedure: Procedure, doings: list[Act], wish: str) -> None:
    journey = walked(procedure, doings)
    onward = forward(journey, wish)
    assume(onward != journey)
    back = onward.back()
    assert (back.present, back.path, back.passed) == (journey.present, journey.path, journey.passed)


@given(procedures(), acts)
def test_going_forward_ends(procedure: Procedure, doings: list[Act]) -> None:
    journey = walked(procedure, doings)
    for _ in procedure.nodes:
        journey = forward(journey, "")
    assert journey.present is None or isinstance(journey.present, Outcome)


@given(procedures(), acts, st.sampled_from(NAMES))
def test_a_move_leads_to_its_step_or_nowhere(procedure: Procedure, doings: list[Act], step: str) -> None:
    journey = walked(procedure, doings)
    moved = journey.move_to(step)
    assert moved == journey or (moved.present is not None and moved.present.id == step)
    assert moved.answers == journey.answers
