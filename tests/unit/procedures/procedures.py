"""Small procedures for tests, and ways to draw any procedure."""

from datetime import date

import msgspec
from hypothesis import strategies as st

from kiosk.language import Language
from kiosk.procedures.model import Municipality, Node, Portal, Procedure

MUNICIPALITIES = tuple(
    msgspec.convert(
        {
            "id": name,
            "names": {"fr": name, "nl": name},
            "counter": counter,
            "postal_codes": ["1000"],
            "source": "a test",
            "strength": "unsourced",
        },
        Municipality,
    )
    for name, counter in (("north", "irisbox"), ("south", "mybxl"), ("east", "own"), ("west", "irisbox"))
)

type Draft = dict[str, object]


def procedure(*nodes: Draft, **changes: object) -> Procedure:
    """A procedure of these nodes."""
    made = Procedure(
        id="test",
        version=1,
        status="live",
        theme="identity",
        pictogram="document",
        duration_min=5,
        languages=(Language.FR,),
        site_languages=(Language.FR,),
        owner="a test",
        reviewed_on=date(2026, 1, 1),
        review_by=date(2027, 1, 1),
        start={Portal.PRACTICE: "http://irisbox.practice.test/"},
        official_page="",
        facts=(),
        nodes=msgspec.convert(nodes, tuple[Node, ...]),
    )
    return msgspec.structs.replace(made, **changes)


def question(name: str, *options: str, when: Draft | None = None) -> Draft:
    drawn = [{"id": option} for option in options]
    return {"kind": "question", "id": name, "options": drawn, "when": when or {}}


def where_do_you_live(name: str = "home") -> Draft:
    return {"kind": "question", "id": name, "municipalities": True}


def node(kind: str, name: str, when: Draft | None = None) -> Draft:
    made: Draft = {"kind": kind, "id": name, "when": when or {}}
    match kind:
        case "step":
            return made | {"does": "find", "sites": {}}
        case "checklist":
            return made | {"needs": [{"id": "a", "pictogram": "card"}]}
        case _:
            return made | {"pictogram": "info"}


@st.composite
def procedures(draw: st.DrawFn) -> Procedure:
    """Any procedure of a dozen nodes, whose conditions look back at earlier questions only."""
    nodes: list[Draft] = []
    told: dict[str, tuple[str, ...]] = {}
    for number in range(draw(st.integers(1, 12))):
        name = f"n{number}"
        when: Draft = {}
        if told and draw(st.sampled_from((True, False))):
            asked = draw(st.sampled_from(sorted(told)))
            when = {asked: sorted(draw(st.sets(st.sampled_from(told[asked]), min_size=1)))}
        kind = draw(st.sampled_from(("question", "home", "checklist", "notice", "outcome", "step", "step")))
        if kind == "home" and "counter" not in told:
            nodes.append({**where_do_you_live(name), "when": when})
            told |= {name: tuple(each.id for each in MUNICIPALITIES), "counter": ("irisbox", "mybxl", "own")}
        elif kind in ("question", "home"):
            nodes.append(question(name, "a", "b", "c", when=when))
            told[name] = ("a", "b", "c")
        else:
            nodes.append(node(kind, name, when))
    return procedure(*nodes)
