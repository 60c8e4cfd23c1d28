"""Files of a citizen go to the site and come back to their stick, through our own sheets alone."""

import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.site import Site
from tests.end2end.station import Station, now_ns
from tests.end2end.stick import LARGEST, PDF, Sheets, Stick, windows
from tests.helpers.atspi import Desktop
from tests.helpers.timing import wait_until
from ui.browser.probing import ANSWER_LIMIT, LOOK_EVERY, SILENT_LOOKS

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180), pytest.mark.usefixtures("portal_as_designed")]

DOCUMENTS_STEP = 9
SILENCE_S = 1.5 * SILENT_LOOKS * (ANSWER_LIMIT + LOOK_EVERY).total_seconds()
NAME = "Household composition"


@pytest.fixture(scope="module")
def sockets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sockets") / "sticks"


@pytest.fixture(scope="module")
def stick(sockets: Path) -> Stick:
    return Stick(sockets, "MY STICK")


@pytest.fixture(scope="module")
def station(
    tmp_path_factory: pytest.TempPathFactory, desktop: Desktop, sockets: Path, stick: Stick
) -> Iterator[Station]:
    assert stick.folder.exists()
    folder = tmp_path_factory.mktemp("station")
    (folder / "station.toml").write_text(f'portal = "practice"\nsticks_folder = "{sockets}"\n')
    with Station(folder, desktop, "--settings", str(folder / "station.toml")) as started:
        yield started


@pytest.fixture
def citizen(station: Station) -> Citizen:
    """A citizen on the page where documents can be added."""
    citizen = station.welcome(Language.EN)
    citizen.prepare("code")
    deeds = Site(citizen).deeds("code")
    for number, deed in islice(enumerate(deeds.values(), start=1), DOCUMENTS_STEP - 1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(DOCUMENTS_STEP)
    return citizen


def test_files_go_to_the_site_and_the_certificate_comes_home(
    station: Station, citizen: Citizen, stick: Stick
) -> None:
    before, there = windows(), set(stick.names())
    add_a_lease(citizen)
    add_a_photo(citizen)
    assert windows() == before
    copies = [file for file in (citizen.scratch / "uploads").rglob("*") if file.is_file()]
    assert sorted(file.name for file in copies) == ["lease.pdf", "photo.pdf"]
    assert all(file.stat().st_size <= LARGEST for file in copies)
    deeds = list(Site(citizen).deeds("code").values())
    for number, deed in enumerate(deeds[DOCUMENTS_STEP - 1 :], start=DOCUMENTS_STEP):
        citizen.expect_step(number)
        deed()
    saved = save_the_certificate(citizen, stick)
    assert windows() == before
    citizen.press("frame.next")
    citizen.wait(citizen.step, "the guide again")
    left_ns = now_ns()
    citizen.finish()
    station.expect_wiped(citizen, left_ns)
    assert set(stick.names()) == there | {saved}


def add_a_lease(citizen: Citizen) -> None:
    """Choose a fake and a file that is too large first, and be told; then the right one."""
    site, sheets = Site(citizen), Sheets(citizen)
    site.add_file()
    sheets.see_title("Which file do you want to add?")
    assert citizen.words("pick.line") == "The site takes PDF files and photos only."
    assert not sheets.offers("letter.docx")
    assert not sheets.offers("link.pdf")
    sheets.pick("fake.pdf")
    sheets.see_title("This file is not what its name says.")
    citizen.press("option.other-file")
    sheets.pick("huge.pdf")
    sheets.see_title("This file is too large for the site.")
    assert "20 MB" in citizen.words("pick.line")
    citizen.press("option.other-file")
    sheets.pick("lease.pdf")
    sheets.see_gone()
    site.send_file()
    site.see_document("lease.pdf")
    site.see("label", f"({len(PDF)} Bytes)")


def add_a_photo(citizen: Citizen) -> None:
    """Choose a photo above the limit, and have a PDF made of it."""
    site, sheets = Site(citizen), Sheets(citizen)
    site.add_file()
    sheets.pick("photo.png")
    sheets.see_title("This photo is too large for the site.")
    citizen.press("option.as-pdf")
    sheets.see_gone()
    site.send_file()
    site.see_document("photo.pdf")


def save_the_certificate(citizen: Citizen, stick: Stick) -> str:
    """Save what is shown onto the stick; return the name that it got."""
    sheets, there = Sheets(citizen), set(stick.names())
    (certificate,) = (citizen.scratch / "documents").iterdir()
    citizen.press("document.save")
    sheets.pick("MY STICK")
    sheets.see_title("Your document is on the stick.")
    assert "You can take the stick out now." in citizen.words("save.line")
    (saved,) = set(stick.names()) - there
    assert saved.startswith(f"{NAME} 20")
    assert saved in citizen.words("save.line")
    assert (stick.folder / saved).read_bytes() == certificate.read_bytes()
    citizen.press("option.save-done")
    sheets.see_gone()
    return saved


def test_a_stick_comes_and_goes_while_the_citizen_looks(
    station: Station, citizen: Citizen, stick: Stick
) -> None:
    site, sheets = Site(citizen), Sheets(citizen)
    stick.pull_out()
    try:
        site.add_file()
        sheets.see_title("Put your USB stick into the computer.")
    finally:
        stick.plug_in()
    sheets.see_title("Which file do you want to add?")
    citizen.press("sheet.close")
    sheets.see_gone()
    site.add_file()  # the page may ask again
    sheets.see_title("Which file do you want to add?")
    opened = time.monotonic()
    wait_until(lambda: time.monotonic() - opened > SILENCE_S, "a long look", limit_s=2 * SILENCE_S)
    sheets.pick("lease.pdf")  # the page was not taken for silent meanwhile
    sheets.see_gone()
    site.send_file()
    site.see_document("lease.pdf")
    left_ns = now_ns()
    station.end_visit()
    station.expect_wiped(citizen, left_ns)
