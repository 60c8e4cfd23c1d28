"""What holds after every attempt: the same windows, programs, files and sockets, and a way to stop."""

import contextlib
import os
import re
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from tests.end2end.citizen import Citizen
from tests.end2end.station import Station
from tests.end2end.windows import Glass
from tests.helpers.atspi import GoneError, Node, State
from tests.helpers.timing import wait_until

STOP_LIMIT_S: Final = 1.0
CALM_LIMIT_S: Final = 3.0  # for a pop-up of the page's own to go, and for the engine to start a process
ENGINE: Final = "QtWebEngineProcess"
OWN_PARTS: Final = ("session", "checker", "practice")
REDACTED: Final = re.compile(r"[a-z0-9-]{0,40}")
WATCHED: Final = ("HOME", "XDG_RUNTIME_DIR", "TMPDIR")
JOURNAL_PAUSE_NS: Final = 1_100_000_000  # what is blocked is told once a second at most


@dataclass(frozen=True, slots=True)
class _Moment:
    managed: tuple[int, ...]
    shown: frozenset[int]
    top: int
    programs: frozenset[tuple[int, float]]
    files: frozenset[str]
    sockets: frozenset[tuple[str, int]]
    at_ns: int


class NoWayOut:
    """Remembers the moment before an attempt; `check` says what is another one after it."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._glass = Glass()
        self._before = self._moment()

    def remember(self) -> None:
        """Take the present moment for the one before."""
        self._before = self._moment()

    def check(self, *, blocked: bool = False) -> None:
        """See that nothing has got out; `blocked`: and that the journal says so, without saying what."""
        before = self._before
        wait_until(lambda: self._same_glass(before), lambda: self._glass_told(before), limit_s=CALM_LIMIT_S)
        assert self.strange_programs() == []
        now = self._moment()
        assert now.files - before.files == set(), "new files outside of the visit's folder"
        assert now.sockets - before.sockets == set(), "new listening sockets"
        self._check_journal(blocked=blocked)

    def strange_programs(self) -> list[str]:
        """What was started since, and is no part of ours."""
        known = self._before.programs
        new = [each for each in self._station.kiosk.family() if (each.pid, each.create_time()) not in known]
        return [told for told in map(_told, new) if told]

    def _check_journal(self, *, blocked: bool) -> None:
        telling = [
            entry
            for entry in self._station.kiosk.journal
            if not REDACTED.fullmatch(entry.event) or not REDACTED.fullmatch(entry.code)
        ]
        assert telling == []
        if blocked:
            since = self._before.at_ns - JOURNAL_PAUSE_NS
            self._station.kiosk.wait_for_event("page-blocked", after_ns=since, limit_s=CALM_LIMIT_S)

    def _moment(self) -> _Moment:
        family = self._station.kiosk.family()
        return _Moment(
            self._glass.managed(),
            self._glass.shown(),
            self._glass.top(),
            frozenset((each.pid, each.create_time()) for each in family),
            frozenset(_files(self._station.visits)),
            frozenset(listening(family)),
            time.monotonic_ns(),
        )

    def _same_glass(self, before: _Moment) -> bool:
        shown = self._glass.shown() <= before.shown
        return shown and (self._glass.managed(), self._glass.top()) == (before.managed, before.top)

    def _glass_told(self, before: _Moment) -> str:
        now = (self._glass.managed(), self._glass.top(), sorted(self._glass.shown()))
        return f"the windows of before: {before.managed, before.top, sorted(before.shown)}, are {now}"


def stop_answers(citizen: Citizen) -> float:
    """Ask for the end, and take it back; how long the answer took, in seconds."""
    stop = controls(citizen.window)["frame.stop"]
    assert State.ENABLED in stop.states
    begun = time.monotonic()
    stop.press()
    wait_until(
        lambda: "stop.yes" in controls(citizen.window), "the question before the end", limit_s=CALM_LIMIT_S
    )
    took = time.monotonic() - begun
    controls(citizen.window)["sheet.close"].press()
    wait_until(lambda: "stop.yes" not in controls(citizen.window), "the question gone", limit_s=CALM_LIMIT_S)
    return took


def controls(window: Node | None) -> dict[str, Node]:
    """What the kiosk itself shows in a window, by identifier; the page is not looked into."""
    assert window is not None
    waiting, found = deque([window]), dict[str, Node]()
    while waiting:
        node = waiting.popleft()
        with contextlib.suppress(GoneError):
            if State.SHOWING not in node.states or node.role == "web document":
                continue
            found.setdefault(node.identifier, node)
            waiting.extend(node.children)
    return found


def listening(family: list[psutil.Process]) -> set[tuple[str, int]]:
    """Where any of these processes listens, on any network."""
    found = set()
    for process in family:
        try:
            kept = process.net_connections("tcp")
        except psutil.Error:
            continue
        found |= {(each.laddr.ip, each.laddr.port) for each in kept if each.status == psutil.CONN_LISTEN}
    return found


def _files(visits: Path) -> set[str]:
    """Everything in the account's own folders, but for the folder of the visits and the station's records."""
    ours = (str(visits), str(visits.with_name("state")))
    found = set()
    for folder in {os.environ[name] for name in WATCHED}:
        for place, folders, names in os.walk(folder):
            folders[:] = [each for each in folders if f"{place}/{each}" not in ours]
            found |= {f"{place}/{name}" for name in names}
    return found


def _told(process: psutil.Process) -> str:
    """Nothing for a part of ours; the command line of whatever else."""
    try:
        words = process.cmdline()
        if process.name() == ENGINE or not words:
            return ""
    except psutil.Error:
        return ""
    part = any(
        words[at : at + 2] == ["-m", "ui"] and words[at + 2] in OWN_PARTS for at in range(len(words) - 2)
    )
    return "" if part else " ".join(words)
