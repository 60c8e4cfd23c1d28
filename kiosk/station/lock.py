"""One station a machine: a lock that the kernel drops when its owner dies."""

import fcntl
import os
from pathlib import Path

from kiosk.errors import KioskError


class StationRunsError(KioskError):
    """Another station owns this machine."""

    code = "station-runs"

    def __init__(self, process: str) -> None:
        super().__init__(process)
        self.process = process


class StationLock:
    """Held as long as the object lives."""

    def __init__(self, state: Path) -> None:
        """Take the lock.

        Raises:
            StationRunsError: another process holds it.
            OSError: the state folder cannot be written.
        """
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._descriptor = os.open(state / "station.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            owner = os.read(self._descriptor, 32).decode("ascii", "replace").strip()
            os.close(self._descriptor)
            raise StationRunsError(owner or "?") from error
        os.truncate(self._descriptor, 0)
        os.write(self._descriptor, str(os.getpid()).encode())

    def release(self) -> None:
        """Let another station start."""
        os.close(self._descriptor)
