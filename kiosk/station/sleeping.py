"""Whether the machine slept while a citizen was here: who opens the lid again may be somebody else."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from kiosk.clock import Clock
from kiosk.station import limits
from kiosk.station.loop import Cancel, Loop

_NANOSECONDS: Final = 1000  # in a microsecond


class SleepMeter:
    """How long the machine has slept: one clock runs on in the meantime, the other stands still.

    Neither is the wall clock, so that setting the time, or daylight saving, looks like nothing at all.
    """

    def __init__(self, awake: Clock, boot: Clock) -> None:
        self._awake, self._boot = awake, boot
        self._before_ns = self._asleep_ns()

    def start(self) -> None:
        """Measure from now."""
        self._before_ns = self._asleep_ns()

    def slept(self) -> timedelta:
        """All the sleep since the start."""
        return timedelta(microseconds=(self._asleep_ns() - self._before_ns) // _NANOSECONDS)

    def _asleep_ns(self) -> int:
        return self._boot.now_ns() - self._awake.now_ns()


class SleepWatch:
    """Tells once that the machine has slept longer than a visit may outlast; its naps add up."""

    def __init__(
        self, meter: SleepMeter, loop: Loop, is_live: Callable[[], bool], slept: Callable[[], None]
    ) -> None:
        self._meter, self._loop = meter, loop
        self._is_live, self._slept = is_live, slept
        self._cancel: Cancel | None = None

    def start(self) -> None:
        """Look from now on."""
        self._cancel = self._loop.call_later(limits.SLEEP_LOOK_EVERY, self._on_tick)

    def stop(self) -> None:
        """Look no more."""
        if self._cancel:
            self._cancel()
            self._cancel = None

    def _on_tick(self) -> None:
        self.start()
        if not self._is_live():
            self._meter.start()
        elif self._meter.slept() > limits.SLEEP_LIMIT:
            self._meter.start()
            self._slept()
