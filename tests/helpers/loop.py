"""An event loop whose time is wound by hand; descriptors and threads are real."""

import heapq
import itertools
import queue
import select
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta


class WoundLoop:
    """The in-memory twin of ui.bridge.QtLoop."""

    def __init__(self) -> None:
        self._now = timedelta()
        self._order = itertools.count()
        self._timers: list[tuple[timedelta, int, Callable[[], None]]] = []
        self._cancelled: set[int] = set()
        self._watched: dict[int, tuple[int, Callable[[], None]]] = {}
        self._posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()

    def call_later(self, delay: timedelta, callback: Callable[[], None]) -> Callable[[], None]:
        number = next(self._order)
        heapq.heappush(self._timers, (self._now + delay, number, callback))
        return lambda: self._cancelled.add(number)

    def watch(self, descriptor: int, callback: Callable[[], None]) -> Callable[[], None]:
        number = next(self._order)
        self._watched[number] = (descriptor, callback)

        def unwatch() -> None:
            self._watched.pop(number, None)

        return unwatch

    def call_from_thread(self, callback: Callable[[], None]) -> None:
        self._posted.put(callback)

    def wind(self, by: timedelta) -> None:
        """Let time pass: every timer that falls due is called, in order."""
        until = self._now + by
        while self._timers and self._timers[0][0] <= until:
            self._now, number, callback = heapq.heappop(self._timers)
            if number not in self._cancelled:
                callback()
        self._now = until

    def turn_until(self, condition: Callable[[], bool], what: str, limit_s: float = 20) -> None:
        """Serve descriptors and threads until the condition holds."""
        deadline = time.monotonic() + limit_s
        while not condition():
            assert time.monotonic() < deadline, f"waited {limit_s} s in vain for: {what}"
            self._turn()

    def _turn(self) -> None:
        with suppress(queue.Empty):
            while True:
                self._posted.get_nowait()()
        watched = dict(self._watched)
        readable, _, _ = select.select([descriptor for descriptor, _ in watched.values()], [], [], 0.005)
        for number, (descriptor, callback) in watched.items():
            if descriptor in readable and number in self._watched:
                callback()
