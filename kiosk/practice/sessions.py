"""What each site remembers of a browser: on the server only, and not for ever."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from kiosk.clock import Clock


@dataclass(frozen=True, slots=True)
class _Entry[T]:
    state: T
    seen_ns: int


class SessionStore[T]:
    """Frozen states behind unguessable keys; a key that is not used in time opens nothing any more."""

    def __init__(self, clock: Clock, limit_s: Callable[[], float]) -> None:
        self._clock = clock
        self._limit_s = limit_s
        self._lock = Lock()
        self._entries: dict[str, _Entry[T]] = {}

    def open(self, state: T) -> str:
        """Remember a state under a new key."""
        with self._lock:
            self._sweep()
            key = secrets.token_urlsafe(24)
            self._entries[key] = _Entry(state, self._clock.now_ns())
            return key

    def find(self, untrusted_key: str, *, touch: bool = True) -> T | None:
        """The state under a key; looking at it keeps it alive unless `touch` is false."""
        with self._lock:
            self._sweep()
            entry = self._entries.get(untrusted_key)
            if entry is None:
                return None
            if touch:
                self._entries[untrusted_key] = _Entry(entry.state, self._clock.now_ns())
            return entry.state

    def replace(self, key: str, state: T) -> None:
        """Put another state under a key that still opens."""
        with self._lock:
            self._sweep()
            if key in self._entries:
                self._entries[key] = _Entry(state, self._clock.now_ns())

    def count(self, wanted: Callable[[T], bool]) -> int:
        """How many states that still open are like that."""
        with self._lock:
            self._sweep()
            return sum(wanted(entry.state) for entry in self._entries.values())

    def close(self, untrusted_key: str) -> None:
        """Forget a key and its state."""
        with self._lock:
            self._entries.pop(untrusted_key, None)

    def _sweep(self) -> None:
        limit_ns = self._limit_s() * 1e9
        now = self._clock.now_ns()
        self._entries = {
            key: entry for key, entry in self._entries.items() if now - entry.seen_ns <= limit_ns
        }
