"""Where visits are made, and who checks that they are over."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.cards.stores import CertificateStore
from kiosk.printing.spool import spool_of
from kiosk.session.checker import CheckerProcess
from kiosk.session.leaks import Request
from kiosk.session.moment import Unproven
from kiosk.session.operations import OperationError
from kiosk.session.room import Room
from kiosk.session.sweep import ages_of_strays, sweep
from kiosk.session.visit import Visit


@dataclass(frozen=True, slots=True)
class Watch:
    """What the checker is told of one station."""

    room: Room
    unproven: Unproven
    surroundings_stop: bool = True
    own: tuple[Path, ...] = ()
    journal: Path | None = None


class Visits:
    """Makes the visits of one station; all their folders lie in one folder."""

    def __init__(
        self,
        folder: Path,
        session_command: Sequence[str],
        checker_command: Sequence[str],
        printer: str | None = None,
        *,
        certificates: CertificateStore | None = None,
        watch: Watch | None = None,
    ) -> None:
        self.folder = folder
        self.printer = printer
        self.spool = spool_of(printer) if printer else None
        self._session_command = tuple(session_command)
        self._checker_command = tuple(checker_command)
        self._certificates = certificates
        self._watch = watch or Watch(Room(), Unproven())

    def make(self) -> Visit:
        """A visit that is not started."""
        return Visit(self.folder, self._session_command, self.spool, self._certificates, self._watch.unproven)

    def checker(self) -> CheckerProcess:
        """A checker that is started.

        Raises:
            OSError: the machine cannot start a process.
        """
        return CheckerProcess(self._checker_command, dict(os.environ))

    def erase(self, ended: Iterable[Visit], spare: str | None) -> Request:
        """End visits, remove whatever else is left, put the room in order; the question to the checker.

        The order is the promise: nothing is erased that a living process could write again. What fails
        is not believed or counted here: the checker looks for itself.
        """
        ended = tuple(ended)
        for age_ns in ages_of_strays(self.folder, spare) if self._watch.unproven.span() is None else ():
            self._watch.unproven.include(age_ns)
        for visit in ended:
            visit.end()
        sweep(self.folder, spare)
        if self.spool:
            self.spool.clear()
        self._put_room_in_order()
        return self._request(ended, spare)

    def prove(self) -> None:
        """The checker found nothing."""
        self._watch.unproven.prove()

    def _put_room_in_order(self) -> None:
        try:
            self._watch.room.revert()
        except OperationError:
            return  # the checker compares

    def _request(self, ended: tuple[Visit, ...], spare: str | None) -> Request:
        span, watch = self._watch.unproven.span(), self._watch
        return Request(
            visits=str(self.folder),
            ended_sessions=tuple(visit.process.session for visit in ended if visit.process.session),
            spare=spare,
            printer=self.printer,
            since_ns=span.since_ns if span else None,
            until_ns=span.until_ns if span else None,
            surroundings_stop=watch.surroundings_stop,
            own=tuple(map(str, watch.own)),
            journal=str(watch.journal) if watch.journal else None,
            room=watch.room.state,
        )
