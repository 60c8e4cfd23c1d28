"""From the certificate to the paper, by assistive technology alone, on a real print server."""

import json
import os
from collections.abc import Iterator

import pytest

from kiosk.language import Language
from kiosk.printing.terms import Order
from tests.end2end.citizen import Citizen
from tests.end2end.site import Site
from tests.end2end.station import Station, now_ns
from tests.end2end.test_journeys import walk
from tests.helpers.atspi import Desktop
from tests.helpers.print_room import NAME, PrintRoom

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180)]

SETTINGS = f"""printer = "{NAME}"
print_price_cents = 20
print_copies_most = 4
print_pages_most = 3
"""
READY = "Your document is ready."
STOPPED = "The printer has stopped."


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrintRoom]:
    with PrintRoom(tmp_path_factory.mktemp("print") / "room") as room:
        yield room


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory, desktop: Desktop, room: PrintRoom) -> Iterator[Station]:
    folder = tmp_path_factory.mktemp("station")
    (folder / "station.toml").write_text(SETTINGS)
    before = os.environ.get("CUPS_SERVER")
    os.environ["CUPS_SERVER"] = room.address
    try:
        with Station(folder, desktop, "--settings", str(folder / "station.toml")) as started:
            yield started
    finally:
        os.environ.pop("CUPS_SERVER")
        if before is not None:
            os.environ["CUPS_SERVER"] = before


@pytest.fixture
def reader(station: Station, room: PrintRoom) -> Iterator[Citizen]:
    """A citizen who has the certificate before them."""
    room.switch_on_again()
    room.empty()
    station.wait_ready()
    station.portal.set_faults(return_to_landing="never")
    citizen = station.welcome(Language.EN)
    citizen.prepare("code")
    walk(citizen, Site(citizen), "code")
    yield citizen
    room.mend()
    station.end_visit()


def test_two_copies_come_out_and_nothing_stays_with_the_print_server(
    station: Station, room: PrintRoom, reader: Citizen
) -> None:
    assert reader.words("document.position") == "Page 1 of 1"
    order_copies(reader, 2)
    assert reader.words("print.sum") == "Pages to print: 2. Price: €0.40."
    reader.press("print.print")
    reader.wait(lambda: reader.words("print-price.lines"), "the price")
    assert "Pay the facilitator." in reader.words("print-price.lines")
    assert room.queue.jobs() == ()  # nothing before the citizen has agreed to pay
    reader.press("print-price.yes")
    reader.wait(lambda: reader.words("sheet.title") == READY, "the paper")
    (job,) = room.queue.jobs()
    assert room.paper(job).count("EXERCICE") >= 2
    assert room.spooled()  # CUPS keeps what it has printed
    reader.press("sheet.close")
    (document,) = (reader.scratch / "documents").iterdir()
    stray = room.queue.submit(document, Order(pages=1))  # as by a session that died before it could say so
    room.paper(stray)
    leave(station, reader)
    assert room.queue.jobs() == ()
    assert room.spooled() == set()
    assert verdict(station) == "clean"
    assert reader.scratch.name not in room.log()


def test_a_printer_that_stops_is_said_in_plain_words_and_what_waits_is_taken_out_at_the_end(
    station: Station, room: PrintRoom, reader: Citizen
) -> None:
    room.jam()
    order_copies(reader, 1)
    reader.press("print.print")
    reader.press("print-price.yes")
    reader.wait(lambda: reader.words("sheet.title") == STOPPED, "that the printer has stopped")
    assert reader.words("print-progress.lines").startswith("Ask the facilitator.")
    station.kiosk.wait_for_event("printer-troubled")
    reader.press("print-progress.help")
    reader.expect("help.lines")
    reader.close_sheet("help.lines")
    reader.press("frame.stop")
    reader.wait(lambda: reader.words("stop.printing") == "The printer is not ready yet.", "what waits")
    left_ns = now_ns()
    reader.press("stop.yes")
    station.expect_wiped(reader, left_ns)
    assert room.queue.jobs() == ()
    assert room.printed() == []
    assert room.spooled() == set()


def test_no_more_than_the_station_allows_can_be_ordered(room: PrintRoom, reader: Citizen) -> None:
    order_copies(reader, 4)
    assert reader.words("print.sum").startswith("Too many pages. At most: 3.")
    assert not reader.shows("print.print")
    assert not reader.shows("print.more")
    reader.press("print.fewer")
    reader.expect("print.print")
    reader.press("sheet.close")
    assert room.queue.jobs() == ()


def order_copies(citizen: Citizen, copies: int) -> None:
    """Open the sheet, and ask for so many copies."""
    citizen.press("document.print")
    expect_copies(citizen, 1)
    for number in range(2, copies + 1):
        citizen.press("print.more")
        expect_copies(citizen, number)


def expect_copies(citizen: Citizen, copies: int) -> None:
    """Wait until the sheet says so many copies."""
    citizen.wait(lambda: citizen.words("print.copies") == f"Copies: {copies}", f"{copies} copies")


def leave(station: Station, citizen: Citizen) -> None:
    """Stop, and see the visit wiped with proof."""
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def verdict(station: Station) -> str:
    """What the last report says of the print server."""
    kept = json.loads((station.visits.parent / "state" / "last-wipe.json").read_text())
    return str({line["id"]: line["verdict"] for line in kept["lines"]}["print-jobs"])
