"""Qt's event loop as kiosk.station.loop.Loop."""

import os
import signal
import socket
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

from kiosk.station.loop import Cancel


class QtLoop(QObject):
    """Timers, descriptors and calls from threads, on the thread that made it."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(lambda callback: callback(), Qt.ConnectionType.QueuedConnection)

    def call_later(self, delay: timedelta, callback: Callable[[], None]) -> Cancel:
        """Call once after a delay."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)

        def stop() -> None:
            timer.stop()
            timer.deleteLater()

        cancel = _once(stop)
        timer.timeout.connect(cancel)  # what has passed can be cancelled no more, and that is no fault
        timer.timeout.connect(callback)
        timer.start(round(delay.total_seconds() * 1000))
        return cancel

    def watch(self, descriptor: int, callback: Callable[[], None]) -> Cancel:
        """Call whenever the descriptor can be read."""
        notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda *_: callback())

        def unwatch() -> None:
            notifier.setEnabled(False)
            notifier.deleteLater()

        return _once(unwatch)

    def call_from_thread(self, callback: Callable[[], None]) -> None:
        """Call soon, on the loop's thread."""
        self._posted.emit(callback)

    def watch_signals(self, callback: Callable[[], None]) -> None:
        """Call when the process is asked to stop; Qt's loop alone would not let Python see the signal."""
        ours, theirs = socket.socketpair()
        theirs.setblocking(False)
        signal.set_wakeup_fd(theirs.detach())
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        descriptor = ours.detach()

        def on_signal() -> None:
            os.read(descriptor, 16)
            callback()

        self.watch(descriptor, on_signal)


def _once(act: Callable[[], None]) -> Cancel:
    """Do it at the first call only: the Qt object is gone afterwards."""
    waiting = [act]

    def cancel() -> None:
        if waiting:
            waiting.pop()()

    return cancel
