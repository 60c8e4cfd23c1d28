"""The print server of this machine: one request, one answer, within a limit."""

import http.client
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final, Protocol

from kiosk.printing.errors import NoAnswerError, RefusedError

ANSWER_LIMIT: Final = timedelta(seconds=5)  # for each piece that is sent or arrives
LARGEST_ANSWER: Final = 1 << 20  # bytes
_USUAL_SOCKET: Final = Path("/run/cups/cups.sock")
_USUAL_PORT: Final = 631


class PrintServer(Protocol):
    """Whoever understands IPP."""

    def ask(self, request: bytes) -> bytes:
        """Send a request; what comes back.

        Raises:
            PrintError: nobody is there, or it said no.
        """


@dataclass(frozen=True, slots=True)
class Cups:
    """CUPS, by its socket in the file system or by a host of the local network."""

    path: Path | None
    host: str = "localhost"
    port: int = _USUAL_PORT

    @classmethod
    def of_this_machine(cls, environment: Mapping[str, str] = os.environ) -> "Cups":
        """The one that CUPS_SERVER names, or the usual one."""
        named = environment.get("CUPS_SERVER", "")
        if not named:
            return cls(_USUAL_SOCKET if _USUAL_SOCKET.exists() else None)
        if named.startswith("/"):
            return cls(Path(named))
        host, _, port = named.partition(":")
        return cls(None, host, int(port) if port.isdecimal() else _USUAL_PORT)

    def ask(self, request: bytes) -> bytes:
        """Send a request; what comes back.

        Raises:
            NoAnswerError: nobody is there, or no answer came within the limit.
            RefusedError: it wants to know who we are, which a kiosk does not say.
        """
        connection = http.client.HTTPConnection("localhost", timeout=ANSWER_LIMIT.total_seconds())
        try:
            connection.sock = self._socket()
            connection.request("POST", "/", request, {"Content-Type": "application/ipp"})
            came = connection.getresponse()
            untrusted_bytes = came.read(LARGEST_ANSWER)
        except (OSError, http.client.HTTPException) as error:
            raise NoAnswerError from error
        finally:
            connection.close()
        if came.status in (http.HTTPStatus.UNAUTHORIZED, http.HTTPStatus.FORBIDDEN):
            raise RefusedError
        return untrusted_bytes

    def _socket(self) -> socket.socket:
        seconds = ANSWER_LIMIT.total_seconds()
        if self.path is None:
            return socket.create_connection((self.host, self.port), seconds)
        local = socket.socket(socket.AF_UNIX)
        local.settimeout(seconds)
        try:
            local.connect(str(self.path))
        except OSError:
            local.close()
            raise
        return local
