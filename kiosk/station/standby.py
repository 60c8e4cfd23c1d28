"""Keeps one warm session that has seen nobody."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from kiosk.events import EventId
from kiosk.log import Journal
from kiosk.session.messages import PROTOCOL, Message, Ready
from kiosk.session.operations import OperationError
from kiosk.session.process import PACK_UNUSABLE
from kiosk.session.visit import Visit
from kiosk.station import limits
from kiosk.station.link import Link
from kiosk.station.loop import Cancel, Loop

_NOTHING: Final[Cancel] = lambda: None  # noqa: E731 - a name for "no timer runs"


class Standby:
    """Starts a spare session, watches it, starts another when it dies, and gives up after some tries."""

    def __init__(
        self,
        make_visit: Callable[[], Visit],
        loop: Loop,
        journal: Journal,
        *,
        became_ready: Callable[[], None],
        lost: Callable[[str], None],
    ) -> None:
        self._make_visit = make_visit
        self._loop = loop
        self._journal = journal
        self._became_ready = became_ready
        self._lost = lost
        self._link: Link | None = None
        self._ready = False
        self._tries = 0
        self._resting = False
        self._stop_timer = _NOTHING

    @property
    def name(self) -> str | None:
        """The name of the spare visit, for the checker to know it."""
        return self._link.visit.name if self._link else None

    def warm(self) -> None:
        """Start a spare session unless there is one."""
        self._resting = False
        if self._link is None:
            self._start()

    def rest(self) -> None:
        """Start no other until `warm` is asked for: one born during a wipe would be taken for a leftover."""
        self._resting = True
        if self._link is None:
            self._stop_timer()

    def take(self) -> Visit | None:
        """Give the spare session away when it is ready; the caller listens to it from now on."""
        if not self._ready or self._link is None:
            return None
        link, self._link, self._ready = self._link, None, False
        link.close()
        return link.visit

    def discard(self) -> Visit | None:
        """Give the spare session up, ready or not; the caller ends it."""
        self._stop_timer()
        self._tries = 0
        link, self._link, self._ready = self._link, None, False
        if link is None:
            return None
        link.close()
        return link.visit

    def _start(self) -> None:
        self._stop_timer()
        visit = self._make_visit()
        try:
            visit.start()
        except OperationError:
            visit.end()
            self._on_died()
            return
        self._journal.write(EventId.STANDBY_STARTED)
        self._link = Link(visit, self._loop, heard=self._on_heard, died=self._on_died, broke=self._on_died)
        self._stop_timer = self._loop.call_later(limits.STANDBY_START_LIMIT, self._on_died)

    def _on_heard(self, message: Message) -> None:
        if message != Ready(PROTOCOL) or self._ready:
            self._on_died()  # it may say nothing else before a citizen came
            return
        self._stop_timer()
        self._tries = 0
        self._ready = True
        self._journal.write(EventId.STANDBY_READY)
        self._became_ready()

    def _on_died(self) -> None:
        tries = self._tries + 1
        visit = self.discard()
        if visit:
            visit.end()  # it has seen nobody: what may be left is found by the next check
        why = "pack" if visit and visit.process.exit_code == PACK_UNUSABLE else "standby-lost"
        self._journal.write(EventId.STANDBY_DIED, why)
        self._tries = tries
        if tries >= limits.STANDBY_TRIES:
            self._tries = 0
            self._lost(why)
            return
        if self._resting:
            return
        delay: timedelta = limits.STANDBY_RETRY_DELAY * tries
        self._stop_timer = self._loop.call_later(delay, self.warm)
