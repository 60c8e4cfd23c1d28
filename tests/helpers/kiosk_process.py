"""The real program, started as a process and judged from outside by its journal and its processes."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import psutil

from tests.helpers.timing import wait_until

START_LIMIT_S: Final = 40.0
EVENT_LIMIT_S: Final = 30.0
STOP_LIMIT_S: Final = 30.0
KILL_LIMIT_S: Final = 10.0
LAST_LINES: Final = 60
ON_DISPLAY: Final = {
    "QT_QPA_PLATFORM": "xcb",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
}  # whatever tests of ours set


def live_settings(folder: Path) -> tuple[str, ...]:
    """Options for a station with the live portal, where other programs of the account run beside it."""
    file = folder / "live.toml"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text('surroundings = "warn"\nvisits_on_disk = "overwritten"\n', encoding="utf-8")
    return "--settings", str(file)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal."""

    at_ns: int
    event: str
    code: str = ""


def parse_journal(untrusted_text: str) -> list[Entry]:
    """Return the journal lines in what a program wrote; whatever else it wrote is passed over."""
    entries = []
    for untrusted_line in untrusted_text.splitlines():
        with contextlib.suppress(ValueError, TypeError):
            entries.append(Entry(**json.loads(untrusted_line)))
    return entries


class KioskProcess:
    """A station in practice mode with folders of its own; leave the `with` block and it must be gone."""

    def __init__(
        self,
        folder: Path,
        *options: str,
        command: tuple[str, ...] = ("-m", "ui", "--practice", "--practice-card", "none"),
        within: tuple[str, ...] = (),
    ) -> None:
        """Take note of the command; `within` is what turns into it, such as `unshare`."""
        self._folder = folder
        self._output = folder / "output.txt"
        self._command = [
            *(*within, sys.executable, *command, *options),
            *("--state", str(folder / "state"), "--visits", str(folder / "visits")),
        ]
        self._process: subprocess.Popen[bytes] | None = None
        self._sessions: set[int] = set()

    def start(self) -> Self:
        """Start the station, in a process group of its own."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with self._output.open("ab") as output:
            self._process = subprocess.Popen(
                self._command,
                env=os.environ | ON_DISPLAY,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self._sessions.add(self._process.pid)
        return self

    @property
    def pid(self) -> int:
        """The process id of the station."""
        assert self._process is not None, "not started"
        return self._process.pid

    @property
    def output(self) -> str:
        """Everything the station wrote so far."""
        return self._output.read_text(encoding="utf-8", errors="replace")

    @property
    def journal(self) -> list[Entry]:
        """The journal so far."""
        return parse_journal(self.output)

    def wait_for_event(self, event: str, *, after_ns: int = 0, limit_s: float = EVENT_LIMIT_S) -> Entry:
        """Wait for the first such event later than a moment, and return it."""

        def find() -> Entry | None:
            fitting = (entry for entry in self.journal if entry.event == event and entry.at_ns > after_ns)
            found = next(fitting, None)
            if found is None:
                self._expect_running()
            return found

        return wait_until(find, lambda: f"{event} in the journal\n{self._last_lines()}", limit_s=limit_s)

    def family(self) -> list[psutil.Process]:
        """Return the station and everything it started that still lives, zombies left out."""
        with contextlib.suppress(psutil.NoSuchProcess):
            for process in psutil.Process(self.pid).children(recursive=True):
                with contextlib.suppress(ProcessLookupError):
                    self._sessions.add(os.getsid(process.pid))
        return [process for process in psutil.process_iter() if self._is_ours(process)]

    def parts(self, name: str) -> list[psutil.Process]:
        """Return the processes of a part: `session` (the standby is one too), `practice`, `checker`."""
        return [process for process in self.family() if _plays(process, name)]

    def kill_group(self, process: psutil.Process) -> None:
        """Kill a process and its whole group at one stroke."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(os.getpgid(process.pid), signal.SIGKILL)

    def stop(self) -> int:
        """Ask the station to end, wait for it, and see that nothing of it is left; return its exit code."""
        process = self._process
        assert process is not None, "not started"
        self.family()  # remembers the process sessions to look for
        process.terminate()
        try:
            wait_until(lambda: process.poll() is not None, self._still_there, limit_s=STOP_LIMIT_S)
            wait_until(lambda: not self.family(), self._left, limit_s=KILL_LIMIT_S)
        finally:
            self._kill_all()
        return process.returncode

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.stop()
        else:
            self._kill_all()

    def _kill_all(self) -> None:
        assert self._process is not None, "not started"
        for process in self.family():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self._process.wait(KILL_LIMIT_S)
        wait_until(lambda: not self.family(), self._left, limit_s=KILL_LIMIT_S)

    def _is_ours(self, process: psutil.Process) -> bool:
        try:
            known = os.getsid(process.pid) in self._sessions
            return known and process.status() != psutil.STATUS_ZOMBIE
        except (ProcessLookupError, psutil.NoSuchProcess):
            return False

    def _expect_running(self) -> None:
        assert self._process is not None, "not started"
        code = self._process.poll()
        assert code is None, f"the station ended with {code}\n{self._last_lines()}"

    def _still_there(self) -> str:
        return f"the station ended after SIGTERM\n{self._last_lines()}"

    def _left(self) -> str:
        return "nothing left, but there is: " + "; ".join(
            f"{process.pid} {' '.join(process.cmdline())[:160]}" for process in self.family()
        )

    def _last_lines(self) -> str:
        return "\n".join(self.output.splitlines()[-LAST_LINES:])


def _plays(process: psutil.Process, part: str) -> bool:
    try:
        words = process.cmdline()
    except psutil.Error:
        return False
    return any(words[at : at + 3] == ["-m", "ui", part] for at in range(len(words)))
