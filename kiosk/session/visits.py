"""Where visits are made, and who checks that they are over."""

import os
from collections.abc import Sequence
from pathlib import Path

from kiosk.cards.stores import CertificateStore
from kiosk.printing.spool import spool_of
from kiosk.session.checker import CheckerProcess
from kiosk.session.visit import Visit


class Visits:
    """Makes the visits of one station; all their folders lie in one folder."""

    def __init__(
        self,
        folder: Path,
        session_command: Sequence[str],
        checker_command: Sequence[str],
        printer: str | None = None,
        certificates: CertificateStore | None = None,
    ) -> None:
        self.folder = folder
        self.printer = printer
        self.spool = spool_of(printer) if printer else None
        self._session_command = tuple(session_command)
        self._checker_command = tuple(checker_command)
        self._certificates = certificates

    def make(self) -> Visit:
        """A visit that is not started."""
        return Visit(self.folder, self._session_command, self.spool, self._certificates)

    def checker(self) -> CheckerProcess:
        """A checker that is started.

        Raises:
            OSError: the machine cannot start a process.
        """
        return CheckerProcess(self._checker_command, dict(os.environ))
