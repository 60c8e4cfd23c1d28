"""A station without a screen, whose sessions are acted and whose time is wound."""

import io
import json
import sys
from datetime import timedelta
from pathlib import Path

from kiosk.cards.readers import ReaderState
from kiosk.clock import MonotonicClock
from kiosk.language import Language
from kiosk.log import Journal
from kiosk.paths import command
from kiosk.session import room as settings_of_room
from kiosk.session.messages import Alive, Message
from kiosk.session.moment import Unproven
from kiosk.session.visits import Visits, Watch
from kiosk.settings import Settings
from kiosk.station import limits
from kiosk.station.farewell import Farewell
from kiosk.station.machine import LIVE, Event, State
from kiosk.station.records import Records
from kiosk.station.sleeping import SleepMeter, SleepWatch
from kiosk.station.supervisor import Supervisor
from tests.helpers.clock import HandClock
from tests.helpers.loop import WoundLoop

SETTINGS = Settings(portal="practice", idle_s=60, warning_s=20, pause_limit_s=120, visit_limit_min=10)


class SeenWindow:
    """A window that remembers what it was asked to show."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.farewells: list[Farewell] = []
        self.clipboard_cleared = 0

    def show_attract(self) -> None:
        self.shown.append("attract")

    def show_starting(self, language: Language) -> None:
        self.shown.append(f"starting {language}")

    def speak(self, language: Language) -> None:
        self.shown.append(f"speaks {language}")

    def show_stalled(self) -> None:
        self.shown.append("stalled")

    def show_leaving(self, *, logs_out: bool) -> None:
        self.shown.append("logging out" if logs_out else "leaving")

    def sound_warning(self) -> None:
        self.shown.append("chime")

    def uncover(self) -> None:
        self.shown.append("uncovered")

    def show_erasing(self, farewell: Farewell) -> None:
        self.shown.append("erasing")
        self.farewells.append(farewell)

    def show_out_of_order(self, code: str) -> None:
        self.shown.append(f"out-of-order {code}")

    def clear_clipboard(self) -> None:
        self.clipboard_cleared += 1


class HeldReaders:
    """Card readers that hold what a test says."""

    def __init__(self) -> None:
        self.held = ReaderState.UNKNOWN

    def state(self) -> ReaderState:
        return self.held


class Room:
    """A station without a screen."""

    def __init__(
        self, folder: Path, how: str = "well", checker: list[str] | None = None, printer: str | None = None
    ) -> None:
        self.loop = WoundLoop()
        self.window = SeenWindow()
        self.written = io.StringIO()
        self.folder = folder / "visits"
        acted = [sys.executable, "-m", "tests.unit.station.acted_session", how]
        # Other programs of this account run beside the tests.
        watch = Watch(settings_of_room.Room(), Unproven(), surroundings_stop=False)
        visits = Visits(self.folder, acted, checker or command("checker"), printer, watch=watch)
        self.readers = HeldReaders()
        journal = Journal(self.written, MonotonicClock())
        self.supervisor = Supervisor(
            SETTINGS, visits, self.loop, self.window, Records(folder), journal, self.readers
        )
        self.boot_clock = HandClock()
        SleepWatch(
            SleepMeter(HandClock(), self.boot_clock),
            self.loop,
            is_live=lambda: self.state() in LIVE,
            slept=lambda: self.supervisor.handle(Event.MACHINE_SLEPT),
        ).start()

    def state(self) -> State:
        return self.supervisor.state

    def until(self, state: State) -> None:
        self.loop.turn_until(lambda: self.state() is state, f"the state {state}")

    def until_journal_says(self, event: str, times: int = 1) -> None:
        self.loop.turn_until(lambda: self.events().count(event) >= times, f"{times} x {event}")

    def events(self) -> list[str]:
        return [json.loads(line)["event"] for line in self.written.getvalue().splitlines()]

    def hear(self, message: Message) -> None:
        """What a session would say."""
        self.supervisor._on_heard(message)

    def live(self, time: timedelta) -> None:
        """Let time pass with a session that answers."""
        for _ in range(time // limits.PULSE_TICK):
            self.hear(Alive())
            self.loop.wind(limits.PULSE_TICK)

    def sleep(self, time: timedelta) -> None:
        """Let the machine sleep, and look around when it is awake again."""
        self.boot_clock.wind(time)
        self.live(limits.SLEEP_LOOK_EVERY)

    def serve_one(self) -> None:
        self.until(State.IDLE)
        self.supervisor.citizen_came(Language.NL)
        self.until(State.ACTIVE)
