"""A queue, kept by the server in memory, and how it fails."""

from pathlib import Path

import pytest

from kiosk.printing.errors import NoAnswerError, RefusedError, UnknownJobError
from kiosk.printing.queue import TITLE, Progress, Queue
from kiosk.printing.spool import Spool
from kiosk.printing.terms import Order
from tests.helpers.paperless import NAME, PaperlessServer
from tests.helpers.queue_promises import QueuePromises


class TestInMemory(QueuePromises):
    """The same promises as those of CUPS."""


def test_pages_and_copies_are_passed_on_and_nothing_of_the_citizen(
    room: PaperlessServer, certificate: Path
) -> None:
    first = room.queue.submit(certificate, Order(pages=5, copies=3))
    second = room.queue.submit(certificate, Order(pages=5, only_page=4))
    assert (room.kept[first].copies, room.kept[first].pages) == (3, None)
    assert (room.kept[second].copies, room.kept[second].pages) == (1, (4, 4))
    assert {job.title for job in room.kept.values()} == {TITLE}


@pytest.mark.parametrize("reason", ["media-empty-error", "media-jam", "cover-open-warning"])
def test_a_printer_that_calls_itself_busy_and_needs_a_person_has_stopped(
    room: PaperlessServer, certificate: Path, reason: str
) -> None:
    room.keep_busy()
    job = room.queue.submit(certificate, Order(pages=1))
    assert room.queue.look(job) is Progress.PRINTING
    room.reasons = ("connecting-to-device", reason)
    assert room.queue.look(job) is Progress.STOPPED
    room.reasons = ("media-low-report", "toner-low-warning")
    assert room.queue.look(job) is Progress.PRINTING


def test_the_jobs_of_another_account_are_not_ours(room: PaperlessServer, certificate: Path) -> None:
    job = room.queue.submit(certificate, Order(pages=1))
    room.kept[job].owner = "somebody-else"
    assert room.queue.jobs() == ()
    assert Spool(room.queue).clear()
    assert job in room.kept


def test_another_queue_is_not_taken_for_an_empty_one(room: PaperlessServer) -> None:
    elsewhere = Queue(room, f"{NAME}-2")
    with pytest.raises(UnknownJobError):
        elsewhere.jobs()
    assert not Spool(elsewhere).is_clear()
    assert not Spool(elsewhere).clear()


def test_a_print_server_that_does_not_answer_proves_nothing(room: PaperlessServer, certificate: Path) -> None:
    job = room.queue.submit(certificate, Order(pages=1))
    room.silent = True
    for ask in (room.queue.jobs, lambda: room.queue.look(job), lambda: room.queue.remove(job)):
        with pytest.raises(NoAnswerError):
            ask()
    spool = Spool(room.queue)
    assert not spool.is_clear()
    assert not spool.clear()
    assert not spool.remove([job])


class Parrot:
    """Always answers the same."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer

    def ask(self, request: bytes) -> bytes:
        return self._answer


GOOD = b"\x02\x00\x00\x00\x00\x00\x00\x01"


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"HTTP",
        GOOD,  # it never ends
        GOOD + b"\x03",  # not about any job
        GOOD + b"\x01\x02\x03",  # about a job without a word
        GOOD + b"\x02\x21\xff\xff",  # a name that is longer than the answer
        GOOD + b"\x21\x00\x00\x00\x00\x03",  # a value outside of any group
        GOOD + b"\x01\x02\x44\x00\x09job-state\x00\x01x\x03",  # a state in words
        GOOD + b"\x01\x02\x23\x00\x09job-state\x00\x02\x00\x01\x03",  # a number of two bytes
    ],
)
def test_what_cannot_be_understood_is_no_answer(untrusted: bytes) -> None:
    with pytest.raises(NoAnswerError):
        Queue(Parrot(untrusted), NAME).look(1)


@pytest.mark.parametrize(
    ("status", "error"), [(0x0403, RefusedError), (0x0406, UnknownJobError), (0x0500, RefusedError)]
)
def test_no_is_no(status: int, error: type[RefusedError], certificate: Path) -> None:
    said = b"\x02\x00" + status.to_bytes(2) + GOOD[4:] + b"\x01\x03"
    with pytest.raises(error):
        Queue(Parrot(said), NAME).submit(certificate, Order(pages=1))
