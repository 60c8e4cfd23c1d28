"""Runs the practice portal beside the station, and starts it again when it dies."""

import os
import select
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress

from kiosk.events import EventId
from kiosk.log import Journal
from kiosk.station import limits
from kiosk.station.loop import Cancel, Loop

_LINE_LIMIT = 64  # bytes: two ports and a line feed


class PortalProcess:
    """A child that says its two ports in one line, and serves until its standard input closes."""

    def __init__(
        self, command: Callable[[int, int], Sequence[str]], port: int, loop: Loop, journal: Journal
    ) -> None:
        self._command = command  # for a port and the port of the card log-in; 0 is any
        self._loop = loop
        self._journal = journal
        self._child: subprocess.Popen[bytes] | None = None
        self._unwatch: Cancel | None = None
        self.port = port
        self.card_port = 0  # stays 0 where no card can be read

    def start(self) -> None:
        """Start it; after the first time, on the ports it had."""
        self._child = subprocess.Popen(  # noqa: S603 - our own program, no shell
            list(self._command(self.port, self.card_port)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._unwatch = self._loop.watch(self._descriptor, self._on_readable)

    def wait_for_port(self) -> bool:
        """Wait, within the limit, until the port is known; the sessions cannot do without it."""
        readable, _, _ = select.select([self._descriptor], [], [], limits.PORTAL_START_LIMIT.total_seconds())
        if readable:
            self._on_readable()
        return bool(readable) and self._child is not None  # it is put away when it died

    def stop(self) -> None:
        """End it."""
        if self._unwatch:
            self._unwatch()
            self._unwatch = None
        if self._child:
            self._child.kill()
            self._child.wait()
            for pipe in (self._child.stdin, self._child.stdout):
                if pipe:
                    with suppress(OSError):
                        pipe.close()
            self._child = None

    @property
    def _descriptor(self) -> int:
        assert self._child is not None  # noqa: S101 - asked for between start and stop only
        assert self._child.stdout is not None  # noqa: S101 - we asked for the pipe
        return self._child.stdout.fileno()

    def _on_readable(self) -> None:
        untrusted_line = os.read(self._descriptor, _LINE_LIMIT)
        ports = untrusted_line.split()
        if len(ports) == 2 and all(port.isdigit() for port in ports):
            self.port, self.card_port = map(int, ports)
            self._journal.write(EventId.PORTAL_STARTED)
        else:
            self._journal.write(EventId.PORTAL_DIED)
            self.stop()
            self._loop.call_later(limits.PORTAL_RETRY_DELAY, self.start)
