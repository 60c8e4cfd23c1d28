"""The process group of one visit: started in a session of its own, killed whole."""

import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.session import proc
from kiosk.session.operations import OperationError

KILL_LIMIT: Final = timedelta(seconds=5)
PACK_UNUSABLE: Final = 65  # a session's exit code when its pack cannot be read (EX_DATAERR)
_LOOK_AGAIN_S: Final = 0.002


class ProcessGroup:
    """A child process and everything that it starts."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        self._command = list(command)
        self._environment = dict(environment)
        self._folder = folder
        self._leader: subprocess.Popen[bytes] | None = None

    @property
    def session(self) -> int | None:
        """The number of its process session, while it was started."""
        return self._leader.pid if self._leader else None

    @property
    def exit_code(self) -> int | None:
        """How the leader ended; None while it runs or when it was never started."""
        return self._leader.poll() if self._leader else None

    @property
    def inbox(self) -> int:
        """The descriptor of what the child says; non-blocking."""
        return self._pipe("stdout")

    @property
    def outbox(self) -> int:
        """The descriptor of what the child hears; non-blocking."""
        return self._pipe("stdin")

    def perform(self) -> None:
        """Start the leader. Call it from the main thread: the child dies with the thread that started it.

        Raises:
            OperationError: the program cannot be started.
        """
        try:
            self._leader = subprocess.Popen(  # noqa: S603 - our own program, no shell
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=None if "OCR_KIOSK_CHATTER" in os.environ else subprocess.DEVNULL,
                env=self._environment,
                cwd=self._folder,
                start_new_session=True,
            )
        except OSError as error:
            raise OperationError("process-not-started") from error
        os.set_blocking(self.inbox, False)
        os.set_blocking(self.outbox, False)

    def revert(self) -> None:
        """Kill the whole group and wait until the last of it is gone.

        Raises:
            OperationError: something of it still runs after the limit.
        """
        if self._leader is None:
            return
        deadline = time.monotonic() + KILL_LIMIT.total_seconds()
        kill_session(self._leader.pid, spare=self._leader.pid)
        while not self._gone(self._leader):
            if time.monotonic() > deadline:
                raise OperationError("process-left")
            time.sleep(_LOOK_AGAIN_S)
            kill_session(self._leader.pid, spare=self._leader.pid)
        kill_session(self._leader.pid)  # collects orphans of the group that died last
        for pipe in (self._leader.stdin, self._leader.stdout):
            if pipe:
                pipe.close()

    def _gone(self, leader: subprocess.Popen[bytes]) -> bool:
        """The leader is collected last: until then nobody else can be given its number."""
        others = [found for found in proc.of_session(leader.pid) if found.pid != leader.pid]
        if any(not found.dead for found in others):
            return False
        return leader.poll() is not None

    def _pipe(self, name: str) -> int:
        pipe = getattr(self._leader, name, None)
        if pipe is None:
            raise OperationError("process-not-started")
        descriptor: int = pipe.fileno()
        return descriptor


def kill_session(session: int, spare: int | None = None) -> None:
    """Kill every process of a session; those that became our own children are collected, but for `spare`."""
    _kill(session, group=True)
    for found in proc.of_session(session):
        if not found.dead:
            _kill(found.pid)
        elif found.parent == os.getpid() and found.pid != spare:
            _collect(found.pid)


def _kill(number: int, *, group: bool = False) -> None:
    try:
        (os.killpg if group else os.kill)(number, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return  # gone already, or not ours: whoever waits looks again


def _collect(pid: int) -> None:
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        return
