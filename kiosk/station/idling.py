"""Whether a citizen has been still for longer than what they are doing explains."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from kiosk.session.messages import Pace
from kiosk.settings import Settings
from kiosk.station.loop import Cancel, Loop
from kiosk.station.machine import Event


def idle_limits(settings: Settings) -> Mapping[Pace, timedelta]:
    """How long somebody may be still; who reads or waits never has less time than who does not."""
    return {
        Pace.USING: timedelta(seconds=settings.idle_s),
        Pace.READING: timedelta(seconds=max(settings.idle_s, settings.reading_idle_s)),
        Pace.PHONE: timedelta(seconds=max(settings.idle_s, settings.phone_idle_s)),
    }


class IdleClock:
    """Counts from the last input, for every pace at once: a page that moves on by itself is no input."""

    def __init__(self, limits: Mapping[Pace, timedelta], loop: Loop, passed: Callable[[Event], None]) -> None:
        self._limits, self._loop, self._passed = limits, loop, passed
        self._pace = Pace.USING
        self._over: set[Pace] = set()  # whose limits have passed since the last input
        self._running: list[Cancel] = []

    def begin(self) -> None:
        """A citizen comes, at the pace of everybody."""
        self._pace = Pace.USING
        self.restart()

    def restart(self) -> None:
        """Somebody is here: count from now."""
        self.stop()
        self._over.clear()
        self._running = [self._start(pace, limit) for pace, limit in self._limits.items()]

    def stop(self) -> None:
        """Nothing is counted."""
        for cancel in self._running:
            cancel()
        self._running = []

    def keep(self, pace: Pace) -> None:
        """Measure what was counted by another pace; who comes back from their telephone was not idle."""
        comes_back = self._pace is Pace.PHONE and pace is not Pace.PHONE
        self._pace = pace
        if not self._running:
            return
        if comes_back:
            self.restart()
        elif pace in self._over:
            self._passed(Event.IDLE_PASSED)

    def _start(self, pace: Pace, limit: timedelta) -> Cancel:
        return self._loop.call_later(limit, lambda: self._on_over(pace))

    def _on_over(self, pace: Pace) -> None:
        self._over.add(pace)
        if pace is self._pace:
            self._passed(Event.IDLE_PASSED)
