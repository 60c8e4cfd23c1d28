"""The way of a citizen through a procedure, told by examples."""

from kiosk.procedures.journey import Journey, Progress
from kiosk.procedures.model import Checklist, Node
from tests.unit.procedures.procedures import MUNICIPALITIES, node, procedure, question, where_do_you_live

PROCEDURE = procedure(
    where_do_you_live(),
    node("outcome", "elsewhere", {"counter": ["mybxl", "own"]}),
    question("key", "card", "phone", "none"),
    node("outcome", "no-key", {"key": ["none"]}),
    {
        **node("checklist", "needs"),
        "needs": [
            {"id": "card", "pictogram": "card", "when": {"key": ["card"]}},
            {"id": "phone", "pictogram": "phone", "when": {"key": ["phone"]}},
            {"id": "time", "pictogram": "hourglass"},
        ],
    },
    node("step", "open"),
    node("step", "pin", {"key": ["card"]}),
    node("step", "confirm", {"key": ["phone"]}),
    node("step", "sign"),
)
START = Journey.start(PROCEDURE, MUNICIPALITIES)
AT_NEEDS = START.answer("home", "north").answer("key", "card")
AT_OPEN = AT_NEEDS.go_on("needs")


def name(present: Node | None) -> str | None:
    return present.id if present else None


def test_a_journey_starts_at_the_first_node() -> None:
    assert name(START.present) == "home"
    assert START.path == ()


def test_the_counter_of_the_municipality_decides() -> None:
    assert name(START.answer("home", "north").present) == "key"
    assert name(START.answer("home", "south").present) == "elsewhere"
    assert name(START.answer("home", "east").present) == "elsewhere"


def test_nobody_gets_past_an_outcome() -> None:
    end = START.answer("home", "south")
    assert end.go_on("elsewhere") == end
    assert end.move_to("open") == end


def test_steps_that_do_not_hold_are_passed_over() -> None:
    assert [step.id for step in AT_OPEN.steps] == ["open", "pin", "sign"]
    assert name(AT_OPEN.go_on("open").present) == "pin"
    assert name(AT_OPEN.go_on("open").go_on("pin").present) == "sign"


def test_when_all_is_done_nothing_is_present() -> None:
    end = AT_OPEN.go_on("open").go_on("pin").go_on("sign")
    assert end.present is None
    assert end.progress == Progress(3, 3)


def test_progress_counts_the_guided_steps_alone() -> None:
    assert AT_NEEDS.progress == Progress(0, 3)
    assert AT_OPEN.progress == Progress(1, 3)
    assert AT_OPEN.go_on("open").progress == Progress(2, 3)


def test_a_second_tap_changes_nothing() -> None:
    assert AT_OPEN.go_on("needs") == AT_OPEN
    assert START.go_on("home") == START


def test_an_answer_that_is_not_offered_changes_nothing() -> None:
    assert START.answer("home", "atlantis") == START
    assert START.answer("key", "card") == START
    assert START.answer("nobody", "card") == START


def test_back_remembers_what_was_answered() -> None:
    back = AT_NEEDS.back()
    assert name(back.present) == "key"
    assert back.chosen("key") == "card"
    assert name(START.back().present) == "home"


def test_changing_an_answer_leads_another_way() -> None:
    changed = AT_OPEN.change("key")
    assert name(changed.present) == "key"
    assert name(changed.answer("key", "none").present) == "no-key"
    assert AT_OPEN.change("open") == AT_OPEN.back().go_on("needs")


def test_an_earlier_question_can_be_answered_at_once() -> None:
    assert name(AT_OPEN.answer("home", "south").present) == "elsewhere"


def test_a_remembered_answer_does_not_count_before_it_is_confirmed() -> None:
    back_home = AT_OPEN.change("home")
    assert [step.id for step in back_home.steps] == ["open", "sign"]
    assert name(back_home.answer("home", "west").present) == "key"


def test_the_page_moves_the_journey_on_and_back() -> None:
    at_sign = AT_OPEN.move_to("sign")
    assert name(at_sign.present) == "sign"
    assert at_sign.passed == ("home", "key", "needs", "open", "pin")
    assert name(at_sign.move_to("open").present) == "open"


def test_the_page_cannot_answer_for_the_citizen() -> None:
    assert AT_NEEDS.move_to("sign") == AT_NEEDS
    assert START.move_to("open") == START


def test_the_page_cannot_lead_to_a_step_that_does_not_hold() -> None:
    assert AT_OPEN.move_to("confirm") == AT_OPEN
    assert AT_OPEN.move_to("needs") == AT_OPEN


def test_needs_are_those_of_the_chosen_key() -> None:
    needs = AT_NEEDS.present
    assert isinstance(needs, Checklist)
    assert [need.id for need in AT_NEEDS.needs(needs)] == ["card", "time"]
