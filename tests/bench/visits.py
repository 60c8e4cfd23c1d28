"""Ours: visits to the real program in practice mode, measured by its journal and once by the display."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final, Self

import psutil

from kiosk.paths import resources
from kiosk.procedures.pack import load_pack
from tests.bench import glass, memory
from tests.helpers.atspi import Desktop, GoneError, Node, Query, State
from tests.helpers.kiosk_process import START_LIMIT_S, KioskProcess
from tests.helpers.timing import wait_until

VISITS: Final = 7
SITE_LIMIT_S: Final = 60.0
REST_LIMIT_S: Final = 20.0
REST_NS: Final = 1_000_000_000  # a display that has not changed for so long is at rest
PACK: Final = resources() / "packs" / "brussels"


@dataclass(frozen=True, slots=True)
class Seen:
    """One act, as the journal tells it and as the display showed it."""

    told_ms: float
    shown_ms: float


@dataclass(frozen=True, slots=True)
class Measured:
    """What a series of visits came to."""

    touch_ms: float
    end_ms: float
    proven_ms: float
    memory_mib: float
    seen_touch: Seen
    seen_end: Seen


class Room:
    """A running station and somebody who comes and goes."""

    def __init__(self, kiosk: KioskProcess, desktop: Desktop) -> None:
        self._kiosk = kiosk
        self._desktop = desktop
        self._leading_on = leading_on()
        self._now_ns = 0
        self._answered = ("", "")  # the last question and answer
        self.proven_ms: list[float] = []  # for each visit, from its end to the proof that it is erased

    def open(self) -> Self:
        """Wait until the first citizen may come."""
        self._pass("attract-shown", limit_s=START_LIMIT_S)
        return self

    def come(self) -> float:
        """Touch a language while a standby is warm; return the time to the session's first frame."""
        self._kiosk.wait_for_event("standby-ready", after_ns=self._last("citizen-started"))
        station = self._desktop.application(self._kiosk.pid)
        self._desktop.press(station, identifier="attract.language.fr")
        touched_ns = self._pass("citizen-started")
        return (self._pass("session-shown") - touched_ns) / 1e6

    def go_to_the_site(self) -> None:
        """Answer whatever is asked, until the site itself shows."""
        self._answered = ("", "")

        def there() -> bool:
            session = self._session()
            if session is None:
                return False
            if self._desktop.find(session, identifier="guide.why") is None:
                self._answer(session)
                return False
            page = self._desktop.find(session, role="web document")
            return page is not None and self._desktop.find(page, role="heading") is not None

        wait_until(there, lambda: f"the site\n{self._desktop.outline()}", limit_s=SITE_LIMIT_S)

    def leave(self) -> float:
        """Stop and erase before the site was opened; return the time until the attract screen is shown."""
        return self._leave("attract-shown")

    def leave_the_site(self) -> float:
        """Stop and erase; return the time until it is proven, for last words follow that a touch ends."""
        took_ms = self._leave("wipe-proven")
        self._pass("attract-shown")
        return took_ms

    def _leave(self, event: str) -> float:
        self._desktop.press(identifier="frame.stop")
        self._desktop.press(identifier="stop.yes")
        asked_ns = self._pass("end-requested")
        proven = self._kiosk.wait_for_event("wipe-proven", after_ns=asked_ns, limit_s=REST_LIMIT_S)
        self.proven_ms.append((proven.at_ns - asked_ns) / 1e6)
        return (self._pass(event) - asked_ns) / 1e6

    def memory_mib(self) -> float:
        """Return the memory of station, session and standby; the practice portal is no part of a real one."""
        self._kiosk.wait_for_event("standby-ready", after_ns=self._last("citizen-started"))
        return memory.at_rest(lambda: memory.shared_fairly(self._without_portal()))

    def seen(self, act: Callable[[], float], event: str) -> Seen:
        """Watch the display during an act that ends, as the journal says, with an event."""
        with glass.watching() as looks:
            told_ms = act()
            told_ns = self._last(event)
            wait_until(
                lambda: looks and looks[-1].at_ns - glass.settled_ns(looks) > REST_NS,
                "a display at rest",
                limit_s=REST_LIMIT_S,
            )
        return Seen(told_ms, told_ms + (glass.settled_ns(looks) - told_ns) / 1e6)

    def _pass(self, event: str, limit_s: float = REST_LIMIT_S) -> int:
        """Wait for the next such event, and look only at later ones from now on."""
        self._now_ns = self._kiosk.wait_for_event(event, after_ns=self._now_ns, limit_s=limit_s).at_ns
        return self._now_ns

    def _last(self, event: str) -> int:
        return max((entry.at_ns for entry in self._kiosk.journal if entry.event == event), default=0)

    def _without_portal(self) -> list[psutil.Process]:
        portal = {process.pid for process in self._kiosk.parts("practice")}
        return [process for process in self._kiosk.family() if process.pid not in portal]

    def _session(self) -> Node | None:
        return next((app for app in self._desktop.applications() if self._shows_frame(app)), None)

    def _shows_frame(self, application: Node) -> bool:
        return self._desktop.find(application, identifier="frame.stop") is not None

    def _answer(self, session: Node) -> None:
        """Press the answer that leads on: one that is known to, or else the first, or else the way on."""
        nodes = self._desktop.find_all(Query(role="button"), session)
        try:
            ready = {node.identifier: node for node in nodes if State.ENABLED in node.states}
            options = [name for name in ready if name.startswith("option.")]
            options.sort(key=lambda name: name not in self._leading_on)
            name = next(iter(options), "frame.next")
            asked = self._desktop.find(session, identifier="screen.title")
            answer = (asked.name if asked else "", name)
            if answer != self._answered:  # else the next screen is still to come
                ready[name].press()
                self._answered = answer
        except (GoneError, KeyError):
            return


def leading_on() -> frozenset[str]:
    """Return the options that lead to the site: our procedures, and who offers them there."""
    pack = load_pack(PACK)
    offering = [place.id for place in pack.municipalities if place.counter == "irisbox"]
    return frozenset(f"option.{name}" for name in (*pack.procedures, *offering))


def measure(folder: Path) -> Measured:
    """Start a station, let citizens come and go, and return the medians."""
    with KioskProcess(folder) as kiosk, Desktop.connect() as desktop:
        room = Room(kiosk, desktop).open()
        seen_touch = room.seen(room.come, "session-shown")
        seen_end = room.seen(room.leave, "attract-shown")
        touches, ends = [], []
        for _ in range(VISITS):
            touches.append(room.come())
            room.go_to_the_site()
            ends.append(room.leave_the_site())
        room.come()
        room.go_to_the_site()
        return Measured(
            touch_ms=median(touches),
            end_ms=median(ends),
            proven_ms=median(room.proven_ms),
            memory_mib=room.memory_mib(),
            seen_touch=seen_touch,
            seen_end=seen_end,
        )
