"""Whether the session still answers: told from what it says, or does not say.

Time is counted in ticks of the station's own loop: where the whole machine is slow, or was asleep, the ticks
are late too, and nobody is taken for silent who only had no chance to speak.
"""

from collections.abc import Callable
from typing import Final

from kiosk.station import limits
from kiosk.station.loop import Cancel, Loop
from kiosk.station.machine import Event

_SILENT_TICKS: Final = limits.SILENCE_LIMIT // limits.PULSE_TICK
_STEADY_TICKS: Final = limits.STEADY_LIMIT // limits.PULSE_TICK


class Pulse:
    """Tells once when a session falls silent, and once when it has spoken steadily again."""

    def __init__(self, loop: Loop, passed: Callable[[Event], None]) -> None:
        self._loop = loop
        self._passed = passed
        self._cancel: Cancel | None = None
        self._heard = False  # since the last tick
        self._in_a_row = 0  # ticks that speak against the present opinion
        self._silent = False

    def start(self) -> None:
        """A session is shown."""
        self.stop()
        self._heard, self._in_a_row, self._silent = True, 0, False
        self._cancel = self._loop.call_later(limits.PULSE_TICK, self._on_tick)

    def stop(self) -> None:
        """Nobody is listened to."""
        if self._cancel:
            self._cancel()
            self._cancel = None

    def hear(self) -> None:
        """The session has said something, whatever it was."""
        self._heard = True

    def _on_tick(self) -> None:
        self._cancel = self._loop.call_later(limits.PULSE_TICK, self._on_tick)
        differs = self._heard is self._silent
        self._in_a_row = self._in_a_row + 1 if differs else 0
        self._heard = False
        if self._in_a_row >= (_STEADY_TICKS if self._silent else _SILENT_TICKS):
            self._in_a_row, self._silent = 0, not self._silent
            self._passed(Event.SILENCE_PASSED if self._silent else Event.ALIVE_AGAIN)
