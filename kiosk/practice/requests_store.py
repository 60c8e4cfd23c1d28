"""The requests of all fictional persons, in memory: drafts survive a log-out."""

from itertools import count
from threading import Lock
from typing import Final

from kiosk.practice.household import HouseholdRequest

MOST_REQUESTS: Final = 20  # of one person; the oldest give way


class RequestStore:
    """What a person finds under "My requests"."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._numbers = count(1)
        self._of: dict[str, dict[str, HouseholdRequest]] = {}

    def number(self) -> int:
        """A number that no request had before."""
        with self._lock:
            return next(self._numbers)

    def keep(self, person_id: str, request: HouseholdRequest) -> None:
        """Remember a request as it is now."""
        with self._lock:
            mine = {**self._of.get(person_id, {}), request.id: request}
            self._of[person_id] = dict(list(mine.items())[-MOST_REQUESTS:])

    def of(self, person_id: str) -> tuple[HouseholdRequest, ...]:
        """The requests of a person, the newest first."""
        with self._lock:
            return tuple(reversed(self._of.get(person_id, {}).values()))

    def find(self, person_id: str, untrusted_id: str) -> HouseholdRequest | None:
        """One request of a person."""
        with self._lock:
            return self._of.get(person_id, {}).get(untrusted_id)
