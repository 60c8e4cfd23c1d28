"""Every pack of the repository: every word, every answer, every municipality, in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.language import Language
from kiosk.procedures.journey import Journey
from kiosk.procedures.lint import check_pack
from kiosk.procedures.model import (
    Checklist,
    Finder,
    Notice,
    Outcome,
    Portal,
    Procedure,
    Question,
    Step,
)
from kiosk.procedures.pack import Pack, load_pack
from kiosk.procedures.words import ProcedureWords
from tests.content.packs import PACKS, ROOT

DRAWN = frozenset(file.stem for file in (ROOT / "resources" / "pictograms").glob("*.svg"))
ALL_PACKS = sorted(path for path in PACKS.iterdir() if path.is_dir())
PROCEDURES = [
    pytest.param(pack, procedure, id=procedure.id)
    for pack in map(load_pack, ALL_PACKS)
    for procedure in pack.procedures.values()
]


@pytest.mark.parametrize("path", ALL_PACKS, ids=lambda path: path.name)
def test_the_pack_has_no_problem(path: Path) -> None:
    assert check_pack(path, DRAWN) == ()


@pytest.mark.parametrize(("pack", "procedure"), PROCEDURES)
def test_every_node_has_words_in_every_language(pack: Pack, procedure: Procedure) -> None:
    for language in procedure.languages:
        words = pack.words[procedure.id, language]
        assert all(_is_said(node, words) for node in procedure.nodes)


@pytest.mark.parametrize(("pack", "procedure"), PROCEDURES)
def test_every_answer_leads_to_an_outcome_or_through_the_site_to_the_end(
    pack: Pack, procedure: Procedure
) -> None:
    ends = list(_ends(Journey.start(procedure, pack.municipalities)))
    assert len(ends) > len(pack.municipalities)
    for end in ends:
        if end.present is None:
            assert end.progress.position == end.progress.total > 0
        else:
            assert isinstance(end.present, Outcome)


@pytest.mark.parametrize(("pack", "procedure"), PROCEDURES)
def test_every_municipality_is_led_somewhere(pack: Pack, procedure: Procedure) -> None:
    assert len(pack.municipalities) == 19
    question = next(node for node in procedure.nodes if isinstance(node, Question) and node.municipalities)
    for municipality in pack.municipalities:
        journey = Journey.start(procedure, pack.municipalities).answer(question.id, municipality.id)
        assert isinstance(journey.present, Outcome) is (municipality.counter != "irisbox")
        assert {Language.FR, Language.NL} <= municipality.names.keys()


@pytest.mark.parametrize(("pack", "procedure"), PROCEDURES)
def test_the_live_portal_is_marked_as_tried_by_nobody(pack: Pack, procedure: Procedure) -> None:
    steps = [node for node in procedure.nodes if isinstance(node, Step)]
    assert not any(step.sites[Portal.IRISBOX].verified for step in steps)


def test_every_kind_of_finder_is_used() -> None:
    used = {type(finder) for finder in _finders()}
    assert used == set(Finder.__value__.__args__)


def test_city_of_brussels_and_schaerbeek_are_sent_elsewhere() -> None:
    pack = load_pack(PACKS / "brussels")
    procedure = pack.procedures["household-composition"]
    start = Journey.start(procedure, pack.municipalities)
    sent = {each: start.answer("municipality", each).present for each in ("bruxelles", "schaerbeek")}
    assert {each: node and node.id for each, node in sent.items()} == {
        "bruxelles": "city-of-brussels",
        "schaerbeek": "own-counter",
    }


def test_only_the_citizen_identifies_signs_and_pays() -> None:
    pack = load_pack(PACKS / "brussels")
    steps = [node for node in pack.procedures["household-composition"].nodes if isinstance(node, Step)]
    alone = {step.id for step in steps if step.citizen_only}
    assert alone >= {"identify-eid", "identify-itsme", "identify-code", "consent"}
    assert alone >= {"sign", "send", "send-paid", "pay"}
    assert {step.id for step in steps if step.irreversible} == {"sign", "send", "send-paid", "pay"}


def _is_said(node: object, words: ProcedureWords) -> bool:
    match node:
        case Question():
            options = {option.id for option in node.options}
            return words.questions[node.id].options.keys() == options
        case Checklist():
            return words.checklists[node.id].needs.keys() == {need.id for need in node.needs}
        case Notice() | Outcome():
            return bool(words.notices[node.id].lines)
        case Step():
            return bool(words.steps[node.id].do)
    return False


def _ends(journey: Journey) -> Iterator[Journey]:
    present = journey.present
    if present is None or isinstance(present, Outcome):
        yield journey
    elif isinstance(present, Question):
        for option in journey.options(present):
            yield from _ends(journey.answer(present.id, option))
    else:
        yield from _ends(journey.go_on(present.id))


def _finders() -> Iterator[Finder]:
    for pack in map(load_pack, ALL_PACKS):
        for procedure in pack.procedures.values():
            for node in procedure.nodes:
                for site in node.sites.values() if isinstance(node, Step) else ():
                    yield from site.target.finders if site.target else ()
