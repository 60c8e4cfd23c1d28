"""One queue of the print server: documents go in, their jobs are watched, and taken out with their files."""

import os
import pwd
from enum import Enum
from pathlib import Path
from typing import Final

from kiosk.printing import ipp
from kiosk.printing.errors import NoAnswerError, RefusedError, UnknownJobError
from kiosk.printing.ipp import Answer, Attribute, Attributes, Kind, Operation, attribute
from kiosk.printing.server import PrintServer
from kiosk.printing.terms import Order

TITLE: Final = "ocr-kiosk"  # of every job: nothing of a citizen is in the print server's books
_PRINTER_STOPPED: Final = 5
_NEEDS_A_PERSON: Final = frozenset(
    {"media-empty", "media-needed", "media-jam", "toner-empty", "marker-supply-empty"}
    | {"cover-open", "door-open"}
)
"""What printers say of themselves while they go on calling their job under way."""


class Progress(Enum):
    """How far a job is."""

    WAITING = "waiting"
    PRINTING = "printing"
    STOPPED = "stopped"  # the printer needs a person
    DONE = "done"
    FAILED = "failed"

    @property
    def final(self) -> bool:
        """Whether nothing more will happen."""
        return self in (Progress.DONE, Progress.FAILED)


_PROGRESS_OF_JOB: Final = {
    3: Progress.WAITING,  # pending
    4: Progress.WAITING,  # held
    5: Progress.PRINTING,
    6: Progress.STOPPED,
    7: Progress.FAILED,  # cancelled by somebody else
    8: Progress.FAILED,  # aborted
    9: Progress.DONE,
}


class Queue:
    """The queue of the one printer that a station prints on; its jobs are those of our own account.

    Every method asks the print server and may raise a PrintError.
    """

    def __init__(self, server: PrintServer, name: str) -> None:
        self._server = server
        self._printer = attribute("printer-uri", Kind.URI, f"ipp://localhost/printers/{name}")
        self._us = attribute("requesting-user-name", Kind.NAME, _account())

    def submit(self, document: Path, order: Order) -> int:
        """Put a document in; the number of its job."""
        try:
            content = document.read_bytes()
        except OSError as error:
            raise RefusedError from error
        wanted = [
            attribute("copies", Kind.INTEGER, order.copies),
            attribute("multiple-document-handling", Kind.KEYWORD, "separate-documents-collated-copies"),
        ]
        if order.only_page is not None:
            wanted.append(attribute("page-ranges", Kind.RANGE, (order.only_page, order.only_page)))
        about = [
            attribute("job-name", Kind.NAME, TITLE),
            attribute("document-format", Kind.MIME, "application/pdf"),
        ]
        asked = ipp.request(Operation.PRINT_JOB, [self._printer, self._us, *about], wanted, content)
        return _number(_first(self._answer(asked)), "job-id")

    def look(self, job: int) -> Progress:
        """How far a job is."""
        wanted = attribute("requested-attributes", Kind.KEYWORD, "job-state")
        of_job = _first(self._ask(Operation.GET_JOB, _of(job), self._us, wanted))
        progress = _PROGRESS_OF_JOB.get(_number(of_job, "job-state"), Progress.FAILED)
        if progress in (Progress.WAITING, Progress.PRINTING) and self._needs_a_person():
            return Progress.STOPPED
        return progress

    def remove(self, job: int) -> None:
        """Take a job out, whether it is printed or not, with its files; one that is not there is no fault.

        The command line's `cancel -x` will not do: it leaves a printed job, and the document, in the spool.
        """
        try:
            self._ask(Operation.CANCEL_JOB, _of(job), self._us, attribute("purge-job", Kind.BOOLEAN, True))
        except UnknownJobError:
            return

    def jobs(self) -> tuple[int, ...]:
        """The numbers of our jobs that the print server still knows, printed or not."""
        wanted = (
            attribute("which-jobs", Kind.KEYWORD, "all"),
            attribute("my-jobs", Kind.BOOLEAN, True),
            attribute("requested-attributes", Kind.KEYWORD, "job-id"),
        )
        answer = self._ask(Operation.GET_JOBS, self._us, *wanted)
        return tuple(_number(each, "job-id") for each in answer.groups[1:])

    def _needs_a_person(self) -> bool:
        wanted = attribute("requested-attributes", Kind.KEYWORD, "printer-state", "printer-state-reasons")
        of_printer = _first(self._ask(Operation.GET_PRINTER, self._us, wanted))
        reasons = {
            str(each).removesuffix("-error").removesuffix("-warning")
            for each in of_printer.get("printer-state-reasons", ())
        }
        return _number(of_printer, "printer-state") == _PRINTER_STOPPED or bool(reasons & _NEEDS_A_PERSON)

    def _ask(self, operation: Operation, *about: Attribute) -> Answer:
        """Ask about the printer; the protocol wants a job's number right after it."""
        return self._answer(ipp.request(operation, [self._printer, *about]))

    def _answer(self, request: bytes) -> Answer:
        answer = ipp.answer(self._server.ask(request))
        if answer.good:
            return answer
        raise UnknownJobError if answer.knows_nothing else RefusedError


def _account() -> str:
    """The name that the print server knows this account by."""
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())


def _of(job: int) -> Attribute:
    return attribute("job-id", Kind.INTEGER, job)


def _first(answer: Answer) -> Attributes:
    if len(answer.groups) < 2:
        raise NoAnswerError
    return answer.groups[1]


def _number(attributes: Attributes, name: str) -> int:
    values = attributes.get(name, ())
    if not values or not isinstance(values[0], int):
        raise NoAnswerError
    return values[0]
