"""Cards in a visit: nobody's card is shown without a yes, and whatever is wrong is said."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.cards.errors import ToolError
from kiosk.cards.nss import CertificateDatabase
from kiosk.cards.practice import CardFolder, PracticeReader
from kiosk.cards.readers import ReaderState
from kiosk.cards.trouble import CardTrouble
from kiosk.language import Language
from kiosk.procedures.model import Portal
from kiosk.procedures.pack import Pack
from tests.ui.visitor import Visitor, settle
from ui.language import ProgramWords

CARD_STEPS = ("pick-eid", "identify-eid")


class Readers:
    """Readers that hold what a test says."""

    def __init__(self) -> None:
        self.held = ReaderState.UNKNOWN

    def state(self) -> ReaderState:
        return self.held


@pytest.fixture
def readers() -> Readers:
    return Readers()


@pytest.fixture
def guided(
    brussels: Pack, program_words: ProgramWords, readers: Readers, tmp_path: Path
) -> Iterator[Visitor]:
    """A citizen at the step where the key is picked."""
    visitor = Visitor(brussels, program_words, tmp_path, Portal.PRACTICE, readers=readers)
    visitor.come()
    visitor.prepare("eid")
    _arrive(visitor, "pick-eid")
    yield visitor
    visitor.leave()


def _arrive(visitor: Visitor, step: str) -> None:
    visitor.browser.step_arrived.emit(step)
    settle()


def _ask(visitor: Visitor, *names: str) -> None:
    visitor.browser.card_asked.emit(names)
    settle()


def _fail(visitor: Visitor, trouble: CardTrouble) -> None:
    visitor.browser.card_failed.emit(trouble)
    settle()


# --- whose card it is ---


def test_a_yes_shows_the_card(guided: Visitor) -> None:
    _ask(guided, "Camille Exemple")
    assert (guided.words("sheet.title"), guided.words("card.holder")) == (
        "Is this your card?",
        "Camille Exemple",
    )
    assert guided.browser.cards == []
    guided.press("card.yes")
    assert guided.browser.cards == [0]
    assert not guided.shows("card")


@pytest.mark.parametrize("how", ["button", "escape"])
def test_a_no_shows_no_card(guided: Visitor, how: str) -> None:
    _ask(guided, "Camille Exemple")
    if how == "button":
        guided.press("sheet.close")
    else:
        QTest.keyClick(guided.window.windowHandle(), Qt.Key.Key_Escape)
    assert guided.browser.cards == [None]
    assert not guided.shows("card")


def test_of_several_cards_one_is_chosen(guided: Visitor) -> None:
    _ask(guided, "Camille Exemple", "Jan Voorbeeld", "")
    assert guided.words("option.card-2") == "A card without a name"
    guided.press("option.card-1")
    assert guided.browser.cards == [1]


def test_none_of_several_cards_may_be_mine(guided: Visitor) -> None:
    _ask(guided, "Camille Exemple", "Jan Voorbeeld")
    guided.press("sheet.close")
    assert guided.browser.cards == [None]


@pytest.mark.parametrize("names", [("Camille Exemple",), ("Camille Exemple", "Jan Voorbeeld")])
def test_the_question_goes_when_nobody_waits_for_the_answer(guided: Visitor, names: tuple[str, ...]) -> None:
    _ask(guided, *names)
    guided.browser.card_withdrawn.emit()
    settle()
    assert not guided.shows("card")
    assert not guided.shows("card-choice")
    assert guided.can_press("frame.stop")


def test_the_end_of_a_visit_is_a_no(guided: Visitor) -> None:
    _ask(guided, "Camille Exemple")
    guided.visit.finish()
    assert guided.browser.cards == [None]
    assert not guided.shows("card")


def test_the_warning_lies_above_the_question_and_gives_it_back(guided: Visitor) -> None:
    _ask(guided, "Camille Exemple")
    guided.visit.warn(30)
    assert not guided.can_press("card.yes")
    guided.visit.calm()
    guided.press("card.yes")
    assert guided.browser.cards == [0]


# --- what is wrong ---

WORDS = {
    (CardTrouble.NOT_READ, ReaderState.UNKNOWN): "No card was read.",
    (CardTrouble.NOT_READ, ReaderState.NO_READER): "No card reader found.",
    (CardTrouble.NOT_READ, ReaderState.NO_CARD): "No card was read.",
    (CardTrouble.NOT_READ, ReaderState.CARD): "The card cannot be read.",
    **{(CardTrouble.NOT_MINE, state): "This is not your card." for state in ReaderState},
    **{(CardTrouble.TAKEN_OUT, state): "The card was taken out." for state in ReaderState},
}


@pytest.mark.parametrize("trouble", CardTrouble)
@pytest.mark.parametrize("state", ReaderState)
def test_every_trouble_is_told(
    guided: Visitor, readers: Readers, trouble: CardTrouble, state: ReaderState
) -> None:
    readers.held = state
    _fail(guided, trouble)
    assert guided.title() == WORDS[trouble, state]
    assert guided.words("card-trouble.line")


def test_trying_again_opens_the_page_that_wanted_the_card(guided: Visitor) -> None:
    opened = len(guided.browser.opened)
    _fail(guided, CardTrouble.NOT_READ)
    guided.press("card-trouble.again")
    assert guided.browser.card_tries == 1
    assert guided.following().present == "pick-eid"
    assert len(guided.browser.opened) == opened, "the procedure began anew"


@pytest.mark.parametrize("trouble", CardTrouble)
def test_another_key_is_a_way_out(guided: Visitor, trouble: CardTrouble) -> None:
    _fail(guided, trouble)
    guided.press("card-trouble.other-key")
    assert guided.following().present == "pick-eid"
    assert guided.browser.backs == (trouble is CardTrouble.TAKEN_OUT)
    assert guided.browser.card_tries == 0


def test_the_trouble_is_told_anew_in_another_language(guided: Visitor) -> None:
    _fail(guided, CardTrouble.TAKEN_OUT)
    guided.speak(Language.NL)
    assert guided.title() == "De kaart is uit de lezer genomen."


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (ReaderState.UNKNOWN, ""),
        (ReaderState.NO_READER, "No card reader found."),
        (ReaderState.NO_CARD, "No card in the reader."),
        (ReaderState.CARD, ""),
    ],
)
def test_it_does_not_work_says_what_the_readers_say(
    guided: Visitor, readers: Readers, state: ReaderState, said: str
) -> None:
    readers.held = state
    guided.press("guide.trouble")
    assert guided.words("trouble.seen") == said


def test_a_step_without_a_card_says_nothing_of_readers(guided: Visitor, readers: Readers) -> None:
    readers.held = ReaderState.NO_READER
    _arrive(guided, "requester")
    guided.press("guide.trouble")
    assert guided.words("trouble.seen") == ""


# --- a card left behind ---


@pytest.mark.parametrize("state", ReaderState)
def test_who_stops_is_told_to_take_the_card(guided: Visitor, readers: Readers, state: ReaderState) -> None:
    readers.held = state
    guided.press("frame.stop")
    assert guided.shows("stop.card") is (state is ReaderState.CARD)


@pytest.mark.parametrize("state", ReaderState)
def test_the_last_screen_tells_to_take_the_card(
    guided: Visitor, readers: Readers, state: ReaderState
) -> None:
    readers.held = state
    _arrive(guided, "leave")
    while not guided.shows("end.next"):
        guided.go_on()
    assert guided.shows("end.card") is (state is ReaderState.CARD)
    guided.speak(Language.FR)
    assert guided.words("end.card") == ("Reprenez votre carte." if state is ReaderState.CARD else "")


# --- the practice card ---


class Database(CertificateDatabase):
    """Takes note of what is moved; refuses when told to."""

    def __init__(self) -> None:
        super().__init__(Path("/nowhere"))
        self.holds: set[str] = set()
        self.broken = False

    def put_in(self, card: Path) -> None:
        self._check()
        self.holds.add(card.stem)

    def take_out(self, name: str) -> None:
        self._check()
        self.holds.remove(name)

    def _check(self) -> None:
        if self.broken:
            raise ToolError("pk12util")


@pytest.fixture
def cards(tmp_path: Path) -> CardFolder:
    cards = CardFolder(tmp_path)
    cards.set_cards(("camille", "jan"))
    cards.set_inserted(("camille",))
    return cards


@pytest.fixture
def practising(
    brussels: Pack, program_words: ProgramWords, cards: CardFolder, tmp_path: Path
) -> Iterator[Callable[[Database], Visitor]]:
    made: list[Visitor] = []

    def make(database: Database) -> Visitor:
        readers = PracticeReader(cards, database)
        visitor = Visitor(brussels, program_words, tmp_path / "visit", Portal.PRACTICE, readers=readers)
        made.append(visitor)
        visitor.come()
        visitor.prepare("eid")
        return visitor

    yield make
    for visitor in made:
        visitor.leave()


def test_the_card_in_the_reader_is_found_as_soon_as_somebody_comes(
    practising: Callable[[Database], Visitor],
) -> None:
    database = Database()
    practising(database)
    assert database.holds == {"camille"}


@pytest.mark.parametrize("step", CARD_STEPS)
def test_the_practice_card_can_be_moved_at_the_steps_that_need_it(
    practising: Callable[[Database], Visitor], cards: CardFolder, step: str
) -> None:
    database = Database()
    visitor = practising(database)
    assert not visitor.shows("guide.practice-card")
    _arrive(visitor, step)
    assert visitor.words("guide.practice-card") == "Exercise: take the card out"
    visitor.press("guide.practice-card")
    assert (visitor.words("guide.practice-card"), database.holds, cards.inserted()) == (
        "Exercise: put the card in",
        set(),
        (),
    )
    visitor.press("guide.practice-card")
    assert (database.holds, cards.inserted()) == ({"camille"}, ("camille",))
    _arrive(visitor, "requester")
    assert not visitor.shows("guide.practice-card")


def test_the_practice_card_can_be_moved_where_it_is_missed(practising: Callable[[Database], Visitor]) -> None:
    database = Database()
    visitor = practising(database)
    _arrive(visitor, "pick-eid")
    visitor.press("guide.practice-card")
    _fail(visitor, CardTrouble.NOT_READ)
    assert visitor.words("card-trouble.practice") == "Exercise: put the card in"
    visitor.press("card-trouble.practice")
    assert visitor.words("card-trouble.practice") == "Exercise: take the card out"
    assert database.holds == {"camille"}


def test_a_database_that_cannot_be_changed_ends_no_visit(practising: Callable[[Database], Visitor]) -> None:
    database = Database()
    database.broken = True
    visitor = practising(database)
    _arrive(visitor, "pick-eid")
    visitor.press("guide.practice-card")
    assert visitor.words("guide.practice-card") == "Exercise: put the card in"


def test_without_practice_nothing_can_be_moved(guided: Visitor) -> None:
    assert not guided.shows("guide.practice-card")
    _fail(guided, CardTrouble.NOT_READ)
    assert not guided.shows("card-trouble.practice")
