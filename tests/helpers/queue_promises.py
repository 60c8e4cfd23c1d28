"""What a queue promises, whoever keeps it: the same tests for CUPS and for the server in memory."""

from pathlib import Path
from typing import Final, Protocol

import pytest

from kiosk.printing.errors import RefusedError, UnknownJobError
from kiosk.printing.queue import Progress, Queue
from kiosk.printing.spool import Spool
from kiosk.printing.terms import Order
from tests.helpers.timing import wait_until

PROGRESS_LIMIT_S: Final = 20.0
NOBODYS_JOB: Final = 99_999


class Room(Protocol):
    """A queue, and what a test does to its printer."""

    @property
    def queue(self) -> Queue: ...

    def keep_busy(self) -> None: ...

    def jam(self) -> None: ...

    def switch_on_again(self) -> None: ...

    def printed(self) -> list[int]: ...


class QueuePromises:
    """Inherit from it, and give a fixture `room`."""

    def test_a_document_is_printed(self, room: Room, certificate: Path) -> None:
        job = room.queue.submit(certificate, Order(pages=2))
        until(room.queue, job, Progress.DONE)
        assert room.printed() == [job]

    def test_a_job_under_way_says_so(self, room: Room, certificate: Path) -> None:
        room.keep_busy()
        job = room.queue.submit(certificate, Order(pages=2))
        until(room.queue, job, Progress.PRINTING)
        room.switch_on_again()
        until(room.queue, job, Progress.DONE)

    def test_a_printer_that_stops_says_so_and_prints_when_it_is_mended(
        self, room: Room, certificate: Path
    ) -> None:
        room.jam()
        job = room.queue.submit(certificate, Order(pages=2))
        until(room.queue, job, Progress.STOPPED)
        room.switch_on_again()
        until(room.queue, job, Progress.DONE)

    def test_a_printed_job_stays_known_until_it_is_removed(self, room: Room, certificate: Path) -> None:
        job = room.queue.submit(certificate, Order(pages=2))
        until(room.queue, job, Progress.DONE)
        assert room.queue.jobs() == (job,)
        room.queue.remove(job)
        assert room.queue.jobs() == ()
        with pytest.raises(UnknownJobError):
            room.queue.look(job)

    def test_a_job_under_way_can_be_removed(self, room: Room, certificate: Path) -> None:
        room.keep_busy()
        job = room.queue.submit(certificate, Order(pages=2))
        until(room.queue, job, Progress.PRINTING)
        assert Spool(room.queue).remove([job])
        assert room.queue.jobs() == ()
        assert room.printed() == []

    def test_a_job_that_is_gone_can_be_removed_again(self, room: Room) -> None:
        room.queue.remove(NOBODYS_JOB)

    def test_the_spool_is_cleared_of_all_that_is_ours(self, room: Room, certificate: Path) -> None:
        spool = Spool(room.queue)
        assert spool.is_clear()
        jobs = [room.queue.submit(certificate, Order(pages=2)) for _ in range(3)]
        until(room.queue, jobs[-1], Progress.DONE)
        assert not spool.is_clear()
        assert spool.remove(jobs[:1])
        assert set(room.queue.jobs()) == set(jobs[1:])
        assert spool.clear()
        assert spool.is_clear()

    def test_a_document_that_is_not_there_is_refused(self, room: Room, tmp_path: Path) -> None:
        with pytest.raises(RefusedError):
            room.queue.submit(tmp_path / "nowhere.pdf", Order(pages=2))
        assert room.queue.jobs() == ()


def until(queue: Queue, job: int, progress: Progress) -> None:
    """Wait until a job is so far."""
    wait_until(lambda: queue.look(job) is progress, f"job {job} {progress.value}", limit_s=PROGRESS_LIMIT_S)
