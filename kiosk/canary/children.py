"""The station and the portal of a wipe test, as processes."""

import json
import os
import select
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.canary.family import family, plays
from kiosk.events import EventId
from kiosk.paths import command
from kiosk.session import proc

PORTAL_START_LIMIT_S: Final = 20.0
EVENT_LIMIT_S: Final = 30.0
STOP_LIMIT_S: Final = 30.0
DOMAIN: Final = "practice.localhost"
OUTPUT_NAME: Final = "output.txt"
_LOOK_AGAIN_S: Final = 0.02
_STANDBY_NEWS: Final = (
    EventId.CITIZEN_STARTED,
    EventId.STANDBY_STARTED,
    EventId.STANDBY_READY,
    EventId.STANDBY_DIED,
)


class ChildError(Exception):
    """A process does not do what it should; the message says which, and what was waited for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the station's journal."""

    at_ns: int
    event: str
    code: str = ""


class PortalChild:
    """The practice portal with its canary page: the world outside, which the test does not search."""

    def __init__(self) -> None:
        named = ("--canary", "--domain", DOMAIN, "--port", "0", "--ends-with-parent")
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
            command("practice", *named),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.port = self._hear_port()

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def stop(self) -> None:
        """End it."""
        self._process.kill()
        self._process.communicate()

    def _hear_port(self) -> int:
        assert self._process.stdout is not None  # noqa: S101 - we asked for the pipe
        readable, _, _ = select.select([self._process.stdout], [], [], PORTAL_START_LIMIT_S)
        untrusted_ports = self._process.stdout.readline().split() if readable else []
        if not untrusted_ports or not untrusted_ports[0].isdigit():
            self.stop()
            raise ChildError("the practice portal does not start")
        return int(untrusted_ports[0])  # the second is for cards, which this test has none of


class StationChild:
    """A station that plays the test: it is told by its standard input, and tells by its journal."""

    def __init__(self, run: Path, visits: Path, door: Path, portal_port: int) -> None:
        output_file = run / OUTPUT_NAME
        with output_file.open("wb") as output:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                command(
                    "rehearse",
                    *("--state", str(run / "state"), "--visits", str(visits), "--pack", str(run / "pack")),
                    *("--portal-port", str(portal_port), "--canary", str(door)),
                ),
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=output,
            )

        self._reading = output_file.open("rb", buffering=0)
        self._rest = b""
        self._entries: list[Entry] = []

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def tell(self, what: str) -> None:
        """Tell it what happens in the room."""
        assert self._process.stdin is not None  # noqa: S101 - we asked for the pipe
        with suppress(OSError):  # a station that died is noticed by what it does not write
            self._process.stdin.write(what.encode() + b"\n")
            self._process.stdin.flush()

    def wait(
        self, event: EventId, code: str = "", after_ns: int = 0, limit_s: float = EVENT_LIMIT_S
    ) -> Entry:
        """Wait for a line of the journal.

        Raises:
            ChildError: it does not come.
        """

        def find() -> Entry | None:
            fitting = (each for each in self.journal() if each.event == event and each.at_ns > after_ns)
            return next((each for each in fitting if not code or each.code == code), None)

        return _wait(find, f"{event} {code}".strip(), limit_s, self._ended)

    def wait_ready(self) -> None:
        """Wait until a session waits for its citizen.

        Raises:
            ChildError: none does.
        """

        def ready() -> bool | None:
            news = [each.event for each in self.journal() if each.event in _STANDBY_NEWS]
            return news[-1:] == [EventId.STANDBY_READY] or None

        _wait(ready, "a session that waits", EVENT_LIMIT_S, self._ended)

    def journal(self) -> list[Entry]:
        """What the station wrote so far."""
        *untrusted_lines, self._rest = (self._rest + self._reading.read()).split(b"\n")
        for untrusted_line in untrusted_lines:
            with suppress(ValueError, TypeError):  # whatever else it says is searched, not read
                self._entries.append(Entry(**json.loads(untrusted_line)))
        return self._entries

    def children(self, part: str) -> list[proc.Process]:
        """Its processes of one part: leaders of sessions, or checkers."""
        return [found for found in family(self.pid, frozenset()) if plays(found.pid, part)]

    def power_cut(self) -> None:
        """Kill the station and everything that it started, at one stroke."""
        everything = tuple(family(self.pid, frozenset()))
        for found in everything:
            kill(found.pid)
        self._process.kill()
        self._process.communicate()
        numbers = frozenset(found.pid for found in everything)
        _wait(lambda: _all_dead(numbers) or None, "everything dead", STOP_LIMIT_S, lambda: "")

    def stop(self) -> None:
        """Ask it to end; it wipes what is there."""
        self._process.terminate()
        try:
            self._process.communicate(timeout=STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            self.power_cut()

    def _ended(self) -> str:
        code = self._process.poll()
        return "" if code is None else f"the station has ended with {code}"


def kill(pid: int, *, group: bool = False) -> None:
    """Kill a process or its group, if it is still there."""
    with suppress(ProcessLookupError, PermissionError):
        (os.killpg if group else os.kill)(pid, signal.SIGKILL)


def _all_dead(numbers: frozenset[int]) -> bool:
    """Whether none of them runs; those that became our children are collected."""
    for number in numbers:
        with suppress(ChildProcessError):
            os.waitpid(number, os.WNOHANG)
    return not any(found.pid in numbers and not found.dead for found in proc.processes())


def _wait[T](find: Callable[[], T | None], what: str, limit_s: float, ended: Callable[[], str]) -> T:
    deadline = time.monotonic() + limit_s
    while True:
        found = find()
        if found is not None:
            return found
        if why := ended():
            raise ChildError(why)
        if time.monotonic() > deadline:
            raise ChildError(f"not within {limit_s:g} s: {what}")
        time.sleep(_LOOK_AGAIN_S)
