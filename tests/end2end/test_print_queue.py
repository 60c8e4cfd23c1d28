"""The promises of a queue, kept by a real CUPS, and what it keeps on its disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fpdf import FPDF

from kiosk.printing.queue import Progress
from kiosk.printing.terms import Order
from tests.helpers.print_room import PrintRoom
from tests.helpers.queue_promises import QueuePromises, until

pytestmark = pytest.mark.end2end


@pytest.fixture(scope="module")
def one_room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PrintRoom]:
    with PrintRoom(tmp_path_factory.mktemp("print") / "room") as room:
        yield room


@pytest.fixture
def room(one_room: PrintRoom) -> Iterator[PrintRoom]:
    one_room.empty()
    yield one_room
    one_room.switch_on_again()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    paper = FPDF()
    for number in (1, 2):
        paper.add_page()
        paper.set_font("Helvetica", size=24)
        paper.cell(text=f"SHEET {number}")
    file = tmp_path / "certificate.pdf"
    paper.output(str(file))
    return file


class TestCups(QueuePromises):
    """The same promises as those of the server in memory."""


def test_the_pages_and_copies_that_were_asked_for_come_out(room: PrintRoom, certificate: Path) -> None:
    whole = room.queue.submit(certificate, Order(pages=2, copies=2))
    second = room.queue.submit(certificate, Order(pages=2, only_page=2))
    assert room.paper(whole).split("\f")[:4] == ["SHEET 1\n\n", "SHEET 2\n\n"] * 2
    assert "SHEET 1" not in room.paper(second)
    assert "SHEET 2" in room.paper(second)


def test_the_printer_learns_no_more_of_a_job_than_our_own_title(room: PrintRoom, certificate: Path) -> None:
    job = room.queue.submit(certificate, Order(pages=2))
    room.paper(job)
    assert room.seen().splitlines()[-1].endswith(": ocr-kiosk")
    assert certificate.stem not in room.log()


def test_the_document_of_a_printed_job_lies_in_the_spool_until_the_job_is_removed(
    room: PrintRoom, certificate: Path
) -> None:
    job = room.queue.submit(certificate, Order(pages=2))
    until(room.queue, job, Progress.DONE)
    assert room.spooled()
    room.queue.remove(job)
    assert room.spooled() == set()


def test_jobs_of_before_a_restart_are_found_and_removed(room: PrintRoom, certificate: Path) -> None:
    job = room.queue.submit(certificate, Order(pages=2))
    until(room.queue, job, Progress.DONE)
    room.stop()
    room.start()
    assert room.queue.jobs() == (job,)
    room.queue.remove(job)
    assert room.spooled() == set()
