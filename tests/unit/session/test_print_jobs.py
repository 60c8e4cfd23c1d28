"""The jobs of a visit go with the visit, and no others."""

from pathlib import Path

import pytest

from kiosk.printing.spool import Spool
from kiosk.printing.terms import Order
from kiosk.session.operations import OperationError
from kiosk.session.print_jobs import NOTED_MOST, PrintJobs
from tests.helpers.paperless import PaperlessServer


@pytest.fixture
def server() -> PaperlessServer:
    return PaperlessServer()


def submit(server: PaperlessServer, folder: Path) -> int:
    document = folder / "document.pdf"
    document.write_bytes(b"%PDF-1.4")
    return server.queue.submit(document, Order(pages=1))


def test_what_was_noted_is_taken_out(server: PaperlessServer, tmp_path: Path) -> None:
    ours, another = submit(server, tmp_path), submit(server, tmp_path)
    jobs = PrintJobs(Spool(server.queue))
    jobs.perform()
    jobs.note(ours)
    jobs.revert()
    assert set(server.kept) == {another}


def test_a_job_that_cannot_be_taken_out_is_a_failure(server: PaperlessServer, tmp_path: Path) -> None:
    jobs = PrintJobs(Spool(server.queue))
    jobs.note(submit(server, tmp_path))
    server.silent = True
    with pytest.raises(OperationError, match="print-jobs-left"):
        jobs.revert()


def test_a_visit_that_printed_nothing_asks_nobody(server: PaperlessServer) -> None:
    server.silent = True
    PrintJobs(Spool(server.queue)).revert()
    PrintJobs(None).revert()


def test_a_session_cannot_have_the_station_remember_without_end(server: PaperlessServer) -> None:
    jobs = PrintJobs(Spool(server.queue))
    for number in range(1, NOTED_MOST + 50):
        jobs.note(number)
    assert len(jobs.noted) == NOTED_MOST
