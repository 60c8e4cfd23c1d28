"""What a visit gave to the printer, taken out of the print server at its end."""

from typing import Final

from kiosk.printing.spool import Spool
from kiosk.session.operations import OperationError

NOTED_MOST: Final = 200  # jobs of one visit; what is beyond is found by the sweep of the spool


class PrintJobs:
    """The numbers of a visit's jobs, as its session said them."""

    def __init__(self, spool: Spool | None) -> None:
        self._spool = spool
        self._jobs: set[int] = set()

    @property
    def noted(self) -> frozenset[int]:
        """The jobs that must go."""
        return frozenset(self._jobs)

    def note(self, job: int) -> None:
        """A document was accepted by the print server."""
        if len(self._jobs) < NOTED_MOST:
            self._jobs.add(job)

    def perform(self) -> None:
        """Nothing is printed yet."""

    def revert(self) -> None:
        """Take the jobs out, printed or not, with the documents that the print server keeps.

        Raises:
            OperationError: one of them is left, or the print server does not answer.
        """
        if self._jobs and self._spool and not self._spool.remove(self.noted):
            raise OperationError("print-jobs-left")
