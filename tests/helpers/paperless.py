"""A print server in memory: it understands the same requests as CUPS and keeps jobs as CUPS does."""

import struct
from dataclasses import dataclass, field
from typing import Final

from kiosk.printing import ipp
from kiosk.printing.errors import NoAnswerError
from kiosk.printing.ipp import Attribute, Kind, Operation, attribute
from kiosk.printing.queue import Queue

NAME: Final = "practice"
_PENDING, _PROCESSING, _COMPLETED = 3, 5, 9
_IDLE, _STOPPED = 3, 5


@dataclass
class Kept:
    """One job, as the server keeps it after it is printed too."""

    owner: str
    title: str
    copies: int
    pages: tuple[int, int] | None
    state: int = _PENDING


@dataclass
class PaperlessServer:
    """The in-memory twin of Cups; a job goes on by one state each time that it is looked at."""

    kept: dict[int, Kept] = field(default_factory=dict)
    done: list[int] = field(default_factory=list)
    busy: bool = False
    jammed: bool = False
    silent: bool = False
    reasons: tuple[str, ...] = ("none",)
    _number: int = 0

    @property
    def queue(self) -> Queue:
        """The queue, as the program sees it."""
        return Queue(self, NAME)

    def keep_busy(self) -> None:
        """Let jobs stay under way."""
        self.busy = True

    def jam(self) -> None:
        """Stop the printer."""
        self.jammed = True

    def switch_on_again(self) -> None:
        """Let it print again."""
        self.busy = self.jammed = False

    def printed(self) -> list[int]:
        """The numbers of the jobs that came out."""
        return self.done

    def ask(self, request: bytes) -> bytes:
        if self.silent:
            raise NoAnswerError
        asked = ipp.answer(request)  # a request is written as an answer is
        about = asked.groups[0]
        if about["printer-uri"][0] != f"ipp://localhost/printers/{NAME}":
            return _said(0x0406)
        owner = str(about["requesting-user-name"][0])
        match Operation(asked.status):
            case Operation.PRINT_JOB:
                return self._take(owner, str(about["job-name"][0]), asked.groups[1], request)
            case Operation.GET_JOBS:
                numbers = [number for number, job in self.kept.items() if job.owner == owner]
                return _said(0, *([attribute("job-id", Kind.INTEGER, each)] for each in numbers))
            case Operation.GET_PRINTER:
                return self._printer()
            case operation:
                return self._of_job(operation, int(about["job-id"][0]), owner)

    def _take(self, owner: str, title: str, wanted: ipp.Attributes, request: bytes) -> bytes:
        assert b"%PDF-" in request
        self._number += 1
        pages = wanted.get("page-ranges")
        span = struct.unpack(">ii", str(pages[0]).encode()) if pages else None
        self.kept[self._number] = Kept(owner, title, int(wanted["copies"][0]), span and (span[0], span[1]))
        return _said(0, [attribute("job-id", Kind.INTEGER, self._number)])

    def _of_job(self, operation: Operation, number: int, owner: str) -> bytes:
        job = self.kept.get(number)
        if job is None or job.owner != owner:
            return _said(0x0406)
        if operation is Operation.CANCEL_JOB:
            del self.kept[number]
            return _said(0)
        self._go_on(number, job)
        return _said(0, [attribute("job-state", Kind.ENUM, job.state)])

    def _go_on(self, number: int, job: Kept) -> None:
        if self.jammed or job.state == _COMPLETED:
            return
        if job.state == _PENDING:
            job.state = _PROCESSING
        elif not self.busy:
            job.state = _COMPLETED
            self.done.append(number)

    def _printer(self) -> bytes:
        state = attribute("printer-state", Kind.ENUM, _STOPPED if self.jammed else _IDLE)
        return _said(0, [state, attribute("printer-state-reasons", Kind.KEYWORD, *self.reasons)])


def _said(status: int, *groups: list[Attribute]) -> bytes:
    """An answer: a status, and a group of attributes for each job or printer it is about."""
    written = [ipp.request(Operation.GET_JOB, (), group) for group in groups]
    bare = ipp.request(Operation.GET_JOB, ())
    bodies = [each[len(bare) - 1 : -1] for each in written]
    return b"\x02\x00" + struct.pack(">H", status) + bare[4:-1] + b"".join(bodies) + b"\x03"
