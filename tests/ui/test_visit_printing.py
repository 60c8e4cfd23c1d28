"""Printing, from the wish to the paper, on a print server in memory."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest
from fpdf import FPDF
from pytestqt.qtbot import QtBot

from kiosk.browsing.dialogs import QUESTIONS_LIMIT
from kiosk.language import Language
from kiosk.printing import errand
from kiosk.printing.terms import Terms
from kiosk.procedures.pack import Pack
from tests.helpers.paperless import PaperlessServer
from tests.ui.visitor import Visitor, settle
from ui.language import ProgramWords
from ui.print_desk import PrintDesk

LIMIT_MS: Final = timedelta(seconds=10) // timedelta(milliseconds=1)
READY: Final = "Your document is ready."
STOPPED: Final = "The printer has stopped."
FAILED: Final = "We cannot print your document."

type Reader = Callable[..., Visitor]


@pytest.fixture
def server() -> PaperlessServer:
    return PaperlessServer()


@pytest.fixture
def reader(
    brussels: Pack,
    program_words: ProgramWords,
    certificate: Path,
    server: PaperlessServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Reader]:
    """A citizen who reads a document of two pages, at a station with a printer."""
    monkeypatch.setattr(errand, "LOOK_EVERY", errand.LOOK_EVERY / 50)
    visitors = []

    def come(terms: Terms | None = None, language: Language = Language.EN) -> Visitor:
        visitor = Visitor(brussels, program_words, tmp_path, desk=PrintDesk(server.queue, terms or Terms()))
        visitors.append(visitor)
        visitor.come(language)
        visitor.prepare()
        visitor.browser.document_saved.emit(certificate)
        settle()
        return visitor

    yield come
    for visitor in visitors:
        visitor.leave()
    program_words.speak(Language.EN)


def until_title(visitor: Visitor, title: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: visitor.words("sheet.title") == title, timeout=LIMIT_MS)


# --- the order ---


def test_all_pages_are_printed_and_the_station_hears_the_number(
    reader: Reader, server: PaperlessServer, qtbot: QtBot
) -> None:
    citizen = reader()
    jobs: list[int] = []
    citizen.visit.printed.connect(jobs.append)
    citizen.press("document.print")
    assert citizen.words("print.preview") == "Page 1 of 2"
    assert citizen.words("print.sum") == "Pages to print: 2."
    citizen.press("print.print")
    until_title(citizen, READY, qtbot)
    assert "Take your pages from the printer." in citizen.said()
    assert jobs == server.printed() == [1]
    assert (server.kept[1].copies, server.kept[1].pages) == (1, None)
    citizen.press("sheet.close")
    assert citizen.title() == "Your document"


def test_only_the_page_that_is_read_in_several_copies(
    reader: Reader, server: PaperlessServer, qtbot: QtBot
) -> None:
    citizen = reader()
    while citizen.words("document.position") != "Page 2 of 2":
        citizen.press("document.down")
    citizen.press("document.print")
    citizen.choose("this-page")
    assert citizen.words("print.preview") == "Page 2 of 2"
    citizen.press("print.more")
    assert citizen.words("print.copies") == "Copies: 2"
    assert citizen.words("print.sum") == "Pages to print: 2."
    citizen.press("print.print")
    until_title(citizen, READY, qtbot)
    assert (server.kept[1].copies, server.kept[1].pages) == (2, (2, 2))


def test_copies_stay_within_the_terms(reader: Reader) -> None:
    citizen = reader(Terms(copies_most=2))
    citizen.press("document.print")
    assert not citizen.can_press("print.fewer")
    citizen.press("print.more")
    assert not citizen.can_press("print.more")
    citizen.press("print.fewer")
    assert citizen.words("print.copies") == "Copies: 1"


def test_too_many_pages_are_refused_in_plain_words_with_a_way_on(reader: Reader) -> None:
    citizen = reader(Terms(pages_most=1))
    citizen.press("document.print")
    assert citizen.words("print.sum").startswith("Too many pages. At most: 1.")
    assert not citizen.can_press("print.print")
    citizen.choose("this-page")
    assert citizen.can_press("print.print")


def test_a_document_of_one_page_asks_for_no_pages(reader: Reader, tmp_path: Path) -> None:
    single = FPDF()
    single.add_page()
    single.output(str(tmp_path / "single.pdf"))
    citizen = reader()
    citizen.browser.document_saved.emit(tmp_path / "single.pdf")
    settle()
    citizen.press("document.print")
    assert not citizen.can_press("option.all-pages")
    assert citizen.words("print.sum") == "Pages to print: 1."


# --- the price ---


@pytest.mark.parametrize(
    ("language", "price", "question"),
    [
        (Language.EN, "Price: €0.80.", "Do you pay €0.80?"),
        (Language.FR, "Prix : 0,80\u00a0€.", "Payez-vous 0,80\u00a0€ ?"),
        (Language.NL, "Prijs: €\u00a00,80.", "Betaalt u €\u00a00,80?"),
    ],
)
def test_what_costs_money_is_asked_for_once_more(
    reader: Reader, server: PaperlessServer, qtbot: QtBot, language: Language, price: str, question: str
) -> None:
    citizen = reader(Terms(price_cents=20), language)
    citizen.press("document.print")
    citizen.press("print.more")
    assert citizen.words("print.sum").endswith(price)
    citizen.press("print.print")
    assert citizen.words("sheet.title") == question
    citizen.press("sheet.close")
    assert not server.kept
    citizen.press("document.print")
    citizen.press("print.print")
    citizen.press("print-price.yes")
    qtbot.waitUntil(lambda: server.printed() == [1], timeout=LIMIT_MS)


# --- the printer ---


def test_a_printer_that_stops_leads_to_the_facilitator(
    reader: Reader, server: PaperlessServer, qtbot: QtBot
) -> None:
    citizen = reader()
    troubles: list[None] = []
    citizen.visit.printer_troubled.connect(lambda: troubles.append(None))
    server.jam()
    citizen.press("document.print")
    citizen.press("print.print")
    until_title(citizen, STOPPED, qtbot)
    assert troubles
    citizen.press("print-progress.help")
    assert citizen.shows("help")
    assert citizen.calls_for_help == 1
    citizen.press("sheet.close")
    server.switch_on_again()
    until_title(citizen, READY, qtbot)  # who went on is told


def test_what_waits_can_be_given_up(reader: Reader, server: PaperlessServer, qtbot: QtBot) -> None:
    citizen = reader()
    server.jam()
    citizen.press("document.print")
    citizen.press("print.print")
    until_title(citizen, STOPPED, qtbot)
    citizen.press("print-progress.give-up")
    assert citizen.title() == "Your document"
    qtbot.waitUntil(lambda: not server.kept, timeout=LIMIT_MS)
    settle()
    assert not citizen.shows("print-progress")
    citizen.press("document.print")
    assert citizen.shows("print")


def test_one_document_at_a_time(reader: Reader, server: PaperlessServer, qtbot: QtBot) -> None:
    citizen = reader()
    server.jam()
    citizen.press("document.print")
    citizen.press("print.print")
    until_title(citizen, STOPPED, qtbot)
    citizen.press("sheet.close")
    citizen.press("document.print")
    assert citizen.words("sheet.title") == STOPPED
    assert len(server.kept) == 1


def test_without_a_print_server_it_is_said_with_a_way_on(
    reader: Reader, server: PaperlessServer, qtbot: QtBot
) -> None:
    citizen = reader()
    server.silent = True
    citizen.press("document.print")
    citizen.press("print.print")
    until_title(citizen, FAILED, qtbot)
    assert citizen.can_press("print-progress.help")
    assert not citizen.can_press("print-progress.give-up")


def test_who_stops_while_paper_is_still_to_come_is_told_first(
    reader: Reader, server: PaperlessServer, qtbot: QtBot
) -> None:
    citizen = reader()
    citizen.press("frame.stop")
    assert not citizen.shows("stop.printing")
    citizen.press("sheet.close")
    server.keep_busy()
    citizen.press("document.print")
    citizen.press("print.print")
    qtbot.waitUntil(lambda: bool(server.kept), timeout=LIMIT_MS)
    citizen.press("sheet.close")
    citizen.press("frame.stop")
    assert citizen.shows("stop.printing")
    server.switch_on_again()
    qtbot.waitUntil(lambda: not citizen.shows("stop.printing"), timeout=LIMIT_MS)


# --- a page that wants to be printed ---


def test_a_page_is_printed_through_the_same_sheet(reader: Reader, certificate: Path) -> None:
    citizen = reader()
    citizen.browser.print_asked.emit()
    assert citizen.browser.draws == 1
    citizen.browser.page_drawn.emit(certificate)
    settle()
    assert citizen.words("print.preview") == "Page 1 of 2"
    citizen.press("sheet.close")


@pytest.mark.parametrize("content", [None, b"%PDF-1.4 and no more"])
def test_a_page_that_cannot_be_drawn_is_said(reader: Reader, tmp_path: Path, content: bytes | None) -> None:
    citizen = reader()
    citizen.browser.print_asked.emit()
    if content is None:
        citizen.browser.page_not_drawn.emit()
    else:
        (tmp_path / "broken.pdf").write_bytes(content)
        citizen.browser.page_drawn.emit(tmp_path / "broken.pdf")
    settle()
    assert citizen.words("sheet.title") == FAILED


def test_without_a_printer_nothing_is_offered_and_a_page_is_answered(
    visitor: Visitor, certificate: Path
) -> None:
    visitor.come()
    visitor.prepare()
    visitor.browser.print_asked.emit()
    settle()
    assert visitor.words("sheet.title") == "You cannot print on this computer."
    assert visitor.browser.draws == 0
    visitor.press("sheet.close")
    visitor.browser.document_saved.emit(certificate)
    settle()
    assert not visitor.can_press("document.print")


def test_a_page_that_asks_again_and_again_cannot_keep_the_citizen_from_stopping(visitor: Visitor) -> None:
    visitor.come()
    visitor.prepare()
    for _ in range(QUESTIONS_LIMIT):
        visitor.browser.print_asked.emit()
        visitor.press("sheet.close")
    visitor.browser.print_asked.emit()
    assert not visitor.shows("print-none")
    visitor.press("frame.stop")
    assert visitor.shows("stop")
