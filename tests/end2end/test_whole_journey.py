"""Everything in one visit, by assistive technology: a file from a stick, a payment, paper, a copy to keep."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.language import Language
from tests.end2end.site import Site
from tests.end2end.station import Station, now_ns
from tests.end2end.stick import PDF, Sheets, Stick, windows
from tests.end2end.test_printing import READY, order_copies
from tests.end2end.test_uploads import save_the_certificate
from tests.helpers.atspi import Desktop
from tests.helpers.pdf_printer import VARIABLE, PdfPrinter
from tests.helpers.print_room import NAME, PrintRoom

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrintRoom]:
    """CUPS-PDF, which root has started before the stage was set; without root, a printer of our own."""
    if VARIABLE in os.environ:
        yield PdfPrinter(Path(os.environ[VARIABLE]))
        return
    with PrintRoom(tmp_path_factory.mktemp("print") / "room") as room:
        yield room


@pytest.fixture(scope="module")
def sockets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sockets") / "sticks"


@pytest.fixture(scope="module")
def station(
    tmp_path_factory: pytest.TempPathFactory, desktop: Desktop, room: PrintRoom, sockets: Path
) -> Iterator[Station]:
    folder = tmp_path_factory.mktemp("station")
    settings = f'printer = "{NAME}"\nsticks_folder = "{sockets}"\n'
    (folder / "station.toml").write_text(settings, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "CUPS_SERVER", room.address)
        with Station(folder, desktop, "--settings", str(folder / "station.toml")) as started:
            yield started


@pytest.mark.usefixtures("portal_as_designed")
def test_upload_payment_certificate_paper_and_copy(station: Station, room: PrintRoom, sockets: Path) -> None:
    stick = Stick(sockets, "MY STICK")
    before, there = windows(), set(stick.names())
    citizen = station.welcome(Language.EN)
    citizen.prepare("itsme", purpose="abroad")
    site = Site(citizen)
    for number, (name, deed) in enumerate(site.deeds("itsme", abroad=True).items(), start=1):
        citizen.expect_step(number)
        if name == "documents":
            site.add_file()
            Sheets(citizen).pick("lease.pdf")
            Sheets(citizen).see_gone()
            site.send_file()
            site.see_document("lease.pdf")
            site.see("label", f"({len(PDF)} Bytes)")
        deed()
    assert citizen.words("document.position") == "Page 1 of 1"
    order_copies(citizen, 1)
    citizen.press("print.print")
    citizen.wait(lambda: citizen.words("sheet.title") == READY, "the paper")
    (job,) = room.queue.jobs()
    assert room.is_inked(job) if isinstance(room, PdfPrinter) else "EXERCICE" in room.paper(job)
    citizen.close_sheet("print-progress.lines")
    saved = save_the_certificate(citizen, stick)
    assert windows() == before, "no window but ours was ever opened"
    assert "page-blocked" not in [entry.event for entry in station.kiosk.journal]
    citizen.press("frame.next")
    citizen.wait(citizen.step, "the guide again")
    left_ns = now_ns()
    citizen.finish()
    station.expect_wiped(citizen, left_ns)
    assert room.queue.jobs() == ()
    if not isinstance(room, PdfPrinter):  # its spool is root's alone to see
        assert room.spooled() == set()
    assert set(stick.names()) == there | {saved}
