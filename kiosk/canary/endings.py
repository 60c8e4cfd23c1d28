"""How each way of ending is brought about: by the player, by the station's clock, or by killing."""

import os
import signal
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final

from kiosk.canary.children import ChildError, StationChild, kill
from kiosk.canary.family import family, kind_of
from kiosk.canary.report import Way
from kiosk.canary.searcher import Searcher
from kiosk.canary.talk import Ending
from kiosk.events import EventId
from kiosk.station.machine import State

_STATE: Final = EventId.STATE_ENTERED
_SHOWN_BY: Final[Mapping[Way, tuple[EventId, str]]] = {
    Way.BUTTON: (EventId.END_REQUESTED, ""),
    Way.FINISHED: (EventId.END_REQUESTED, ""),
    Way.IDLE: (_STATE, State.WARNING),
    Way.VISIT_LIMIT: (_STATE, State.ENDING),
    Way.RENDERER_CRASH: (_STATE, State.WIPING),
    Way.GROUP_KILLED: (EventId.SESSION_DIED, ""),
    Way.PROCESS_KILLED: (EventId.SESSION_DIED, ""),
    Way.RETRY: (_STATE, State.OUT_OF_ORDER),
    Way.POWER_CUT: (EventId.STATION_STARTED, ""),
}
"""What the journal says when a visit has ended in the way that was meant."""


class Endings:
    """Ends the visit that is there, and comes back when the station is proven clean again."""

    def __init__(
        self, station: StationChild, searcher: Searcher, new_station: Callable[[], StationChild]
    ) -> None:
        self.station = station
        self._searcher, self._new_station = searcher, new_station
        self._deeds: Mapping[Way, Callable[[int], None]] = {
            Way.BUTTON: lambda _: self._searcher.tell(Ending.STOP),
            Way.FINISHED: lambda _: self._searcher.tell(Ending.GO_ON),
            Way.IDLE: lambda _: self._pass("idle"),
            Way.VISIT_LIMIT: lambda _: self._pass("visit-limit"),
            Way.RENDERER_CRASH: self._crash_renderer,
            Way.GROUP_KILLED: lambda leader: kill(leader, group=True),
            Way.PROCESS_KILLED: kill,
            Way.RETRY: self._spoil_proof,
            Way.POWER_CUT: self._cut_power,
        }

    def end(self, way: Way, leader: int) -> float:
        """End it; how many seconds the wipe took, from its beginning to its proof.

        Raises:
            ChildError: the station does not come back.
        """
        began_ns = time.monotonic_ns()
        self._deeds[way](leader)
        self._searcher.tell(Ending.NOTHING)  # a player that was told already is gone
        idle = self.station.wait(_STATE, State.IDLE, began_ns)
        self.station.wait(*_SHOWN_BY[way], after_ns=began_ns, limit_s=0)
        proven = [each.at_ns for each in self.station.journal() if each.event == EventId.WIPE_PROVEN]
        wiping = [each.at_ns for each in self.station.journal() if each.event == EventId.WIPE_STARTED]
        if not proven or proven[-1] > idle.at_ns or proven[-1] < began_ns:
            raise ChildError("the station is open without a proven wipe")
        return (proven[-1] - wiping[-1]) / 1e9

    def _pass(self, what: str) -> None:
        """The clocks are the station's own, but they need not be waited for."""
        self._searcher.tell(Ending.NOTHING)
        self.station.tell(what)

    def _crash_renderer(self, leader: int) -> None:
        for found in family(leader, frozenset()):
            if kind_of(found.pid) == "renderer":
                kill(found.pid)
        self._searcher.tell(Ending.STOP)

    def _spoil_proof(self, _leader: int) -> None:
        """Hold the checker, and kill it once it has been asked: then nothing is proven."""
        began_ns = time.monotonic_ns()
        checkers = self.station.children("checker")
        for checker in checkers:
            with suppress(ProcessLookupError):
                os.kill(checker.pid, signal.SIGSTOP)
        self._searcher.tell(Ending.STOP)
        self.station.wait(EventId.WIPE_STARTED, after_ns=began_ns)
        for checker in checkers:
            kill(checker.pid)
        out = self.station.wait(_STATE, State.OUT_OF_ORDER, began_ns)
        self.station.tell("retry")
        self.station.wait(_STATE, State.WIPING, out.at_ns)

    def _cut_power(self, _leader: int) -> None:
        self.station.power_cut()
        self.station = self._new_station()
