"""A real station on the stage, with its practice portal and what can be seen of it from outside."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Self

import psutil

from kiosk.cards.practice import CardFolder
from kiosk.language import Language
from kiosk.session.proc import VISIT_VARIABLE
from tests.end2end.citizen import Citizen
from tests.helpers import keys
from tests.helpers.atspi import Desktop, Node
from tests.helpers.kiosk_process import Entry, KioskProcess
from tests.helpers.portal_walk import PortalWalk
from tests.helpers.timing import wait_until

BACK_LIMIT_S: Final = 60.0  # from an ended visit to attract or out of order, on a loaded machine
LAST_LETTERS: Final = 3000  # of the journal, for a person who reads a failure
SETTLED: Final = ("idle", "out-of-order")
LIVE: Final = (
    *("starting", "active", "warning", "paused"),
    *("stalled", "stalled-warning", "stalled-paused", "ending"),
)
STANDBY_NEWS: Final = ("citizen-started", "standby-started", "standby-ready", "standby-died")


class Station:
    """Leave the `with` block and nothing of it runs."""

    def __init__(
        self, folder: Path, desktop: Desktop, *options: str, kiosk: KioskProcess | None = None
    ) -> None:
        self.kiosk = kiosk or KioskProcess(folder, "--faults", *options)
        self.desktop = desktop
        self.visits = folder / "visits"

    def __enter__(self) -> Self:
        self.kiosk.start()
        return self

    def __exit__(self, *why: object) -> None:
        kind = why[0]
        self.kiosk.__exit__(kind if isinstance(kind, type) else None, *why[1:])

    # --- what is shown ---

    def window(self) -> Node:
        """The station's own window."""
        return self.desktop.application(self.kiosk.pid)

    def expect(self, identifier: str) -> Node:
        """Wait for something in the station's own window."""
        return self.desktop.wait_for(self.window(), identifier=identifier, limit_s=BACK_LIMIT_S)

    def welcome(self, language: Language = Language.FR) -> Citizen:
        """Let a citizen come, as soon as the attract screen is there."""
        self.wait_ready()
        citizen = Citizen(self.desktop, self.kiosk.pid, language)
        citizen.come()
        return citizen

    def wait_ready(self) -> None:
        """Wait until the attract screen is shown and the next session is warm."""
        wait_until(self._is_ready, self._told("a ready station"), limit_s=BACK_LIMIT_S)

    def end_visit(self) -> None:
        """End the visit that a failed test has left, so that the next test finds the attract screen."""
        for process in self.kiosk.parts("session") if self._state() in LIVE else []:
            self.kiosk.kill_group(process)

    # --- what is left ---

    def wait_outcome(self, after_ns: int) -> str:
        """Wait until the station is idle or out of order after that moment; return which."""

        def outcome() -> str | None:
            states = [entry for entry in self.kiosk.journal if entry.event == "state-entered"]
            settled = [each.code for each in states[-1:] if each.at_ns > after_ns and each.code in SETTLED]
            return settled[0] if settled else None

        return wait_until(outcome, self._told("the end of a wipe"), limit_s=BACK_LIMIT_S)

    def wait_state(self, state: str, after_ns: int = 0, limit_s: float = BACK_LIMIT_S) -> Entry:
        """Wait until the station has entered a state after that moment; return the line that says so."""

        def entered() -> Entry | None:
            entries = (each for each in self.kiosk.journal if each.event == "state-entered")
            return next((each for each in entries if each.code == state and each.at_ns > after_ns), None)

        return wait_until(entered, self._told(f"the state {state}"), limit_s=limit_s)

    def expect_wiped(self, citizen: Citizen, after_ns: int) -> None:
        """See the visit of a citizen ended after that moment, wiped with proof, and nothing of it left."""
        assert self.wait_outcome(after_ns) == "idle", self.kiosk.output[-LAST_LETTERS:]
        self.kiosk.wait_for_event("wipe-proven", after_ns=after_ns)
        self.leave_last_words()
        self.kiosk.wait_for_event("attract-shown", after_ns=after_ns)
        self.expect(f"attract.language.{citizen.language}")
        assert not citizen.scratch.exists()
        assert born_in(citizen.scratch) == []

    def leave_last_words(self) -> None:
        """Press a key that writes nothing, as somebody in a hurry would; the attract screen does not mind."""
        keys.press_keys("Shift_L")

    def folders(self) -> set[str]:
        """The names of the scratch folders."""
        return {entry.name for entry in self.visits.iterdir()}

    # --- what happens to it ---

    @property
    def portal(self) -> PortalWalk:
        """The practice portal, to be made to misbehave."""
        return PortalWalk(self.portal_port())

    def portal_port(self) -> int:
        """The port of the practice portal, as the sessions are told it."""

        def told() -> int | None:
            for process in self.kiosk.parts("session"):
                words = process.cmdline()
                if "--practice-port" in words:
                    return int(words[words.index("--practice-port") + 1])
            return None

        return wait_until(told, "a session that knows the portal's port", limit_s=BACK_LIMIT_S)

    @property
    def practice_cards(self) -> CardFolder:
        """The practice cards, and which of them are in the reader."""
        return CardFolder(self.visits.parent / "state" / "practice-cards")

    def session_of(self, citizen: Citizen) -> psutil.Process:
        """The leader of the citizen's process group."""
        return next(each for each in self.kiosk.parts("session") if scratch_of(each) == str(citizen.scratch))

    def _told(self, what: str) -> Callable[[], str]:
        return lambda: f"{what}\n{self.kiosk.output[-LAST_LETTERS:]}"

    def _state(self) -> str:
        codes = [entry.code for entry in self.kiosk.journal if entry.event == "state-entered"]
        return codes[-1] if codes else ""

    def _is_ready(self) -> bool:
        news = [entry.event for entry in self.kiosk.journal if entry.event in STANDBY_NEWS]
        return self._state() == "idle" and news[-1:] == ["standby-ready"]


def now_ns() -> int:
    """The present moment, on the clock of the journal."""
    return time.monotonic_ns()


def scratch_of(process: psutil.Process) -> str:
    """The scratch folder that a process was born with, where it can be told."""
    try:
        return process.environ().get(VISIT_VARIABLE, "")
    except psutil.Error:
        return ""


def born_in(scratch: Path) -> list[str]:
    """The living processes that were born in a visit."""
    return [
        f"{process.pid} {process.name()}"
        for process in psutil.process_iter()
        if scratch_of(process) == str(scratch) and process.status() != psutil.STATUS_ZOMBIE
    ]
