"""Looks up where the names of hosts lead, so that the gate can refuse this machine and the room's network."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QHostInfo

from kiosk.browsing.gate import Gate


class Names(QObject):
    """Asks the machine's resolver, without ever waiting for it.

    Signals: host_resolved(host) - or not: the gate knows.
    """

    host_resolved = Signal(str)

    def __init__(self, gate: Gate, parent: QObject) -> None:
        super().__init__(parent)
        self._gate = gate
        self._asked: set[str] = set()

    def look_up(self, host: str) -> None:
        """Look one name up, unless its answer is on the way."""
        if host not in self._asked:
            self._asked.add(host)
            QHostInfo().lookupHost(host, partial(self._on_looked_up, host))

    def _on_looked_up(self, host: str, found: QHostInfo) -> None:
        self._asked.discard(host)
        self._gate.learn(host, (address.toString() for address in found.addresses()))
        self.host_resolved.emit(host)
