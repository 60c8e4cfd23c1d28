"""Work that may take long, in a thread of its own: the window goes on, and waits no longer than a limit."""

import queue
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from kiosk.media.errors import MediaError, Trouble
from kiosk.media.pace import Pace

MOST_STUCK: Final = 8  # threads that a broken stick may hold for ever
_LOOK_AGAIN: Final = timedelta(milliseconds=40)
_MS: Final = timedelta(milliseconds=1)

type Work = Callable[[Pace], object]


class Errand(QObject):
    """Runs one piece of work at a time; what an earlier one brings too late is dropped.

    A fault in the work, other than trouble with media, is raised here as everywhere.

    Signals:
        done: what the work returned.
        failed: the trouble it had.
        progressed: how many per cent are done.
    """

    done = Signal(object)
    failed = Signal(Trouble)
    progressed = Signal(int)

    def __init__(self, limit: timedelta, parent: QObject) -> None:
        super().__init__(parent)
        self._limit = limit
        self._pace = Pace()
        self._brought: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._told = 0
        self._since = QElapsedTimer()
        self._threads: list[threading.Thread] = []
        self._look = QTimer(self, interval=_LOOK_AGAIN // _MS)
        self._look.timeout.connect(self._on_look)

    def run(self, work: Work) -> None:
        """Start the work; the one before, if it still runs, is stopped."""
        self.stop()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._pace, self._brought, self._told = Pace(), queue.SimpleQueue(), 0
        if len(self._threads) >= MOST_STUCK:
            self._brought.put(MediaError(Trouble.TOO_SLOW))
        else:
            thread = threading.Thread(target=_work, args=(work, self._pace, self._brought), daemon=True)
            self._threads.append(thread)
            thread.start()
        self._since.start()
        self._look.start()

    def is_under_way(self) -> bool:
        """Whether something is still waited for."""
        return self._look.isActive()

    def stop(self) -> None:
        """Wait for it no longer."""
        self._pace.stop()
        self._look.stop()

    def _on_look(self) -> None:
        if self._pace.percent != self._told:
            self._told = self._pace.percent
            self.progressed.emit(self._told)
        try:
            brought = self._brought.get_nowait()
        except queue.Empty:
            if self._since.hasExpired(self._limit // _MS):
                self.stop()
                self.failed.emit(Trouble.TOO_SLOW)
            return
        self.stop()
        if isinstance(brought, MediaError):
            self.failed.emit(brought.trouble)
        elif isinstance(brought, Exception):
            raise brought
        else:
            self.done.emit(brought)


def _work(work: Work, pace: Pace, brought: queue.SimpleQueue[object]) -> None:
    try:
        brought.put(work(pace))
    except Exception as fault:  # noqa: BLE001 - raised again where the work is waited for
        brought.put(fault)
