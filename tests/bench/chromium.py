"""The peer: a Chromium kiosk that is killed and started afresh between two people."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Self

import psutil

from tests.bench import memory
from tests.bench.page import PaintedPage, painted_page

RUNS: Final = 7
PAINT_LIMIT_S: Final = 60.0
DEATH_LIMIT_S: Final = 10.0
NAMES: Final = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
FLAGS: Final = (
    "--kiosk",
    "--incognito",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class PeerError(Exception):
    """Chromium cannot be measured here; the message says why."""


def installed() -> str:
    """Return Chromium's program.

    Raises:
        PeerError: there is none.
    """
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        raise PeerError("Chromium is not installed")
    return found


class ChromiumKiosk:
    """One life of a Chromium kiosk, with a profile of its own."""

    def __init__(self, address: str, *flags: str) -> None:
        self._profile = Path(tempfile.mkdtemp(prefix="chromium-"))
        command = [installed(), *FLAGS, *flags, f"--user-data-dir={self._profile}", address]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def family(self) -> list[psutil.Process]:
        """Return all its processes; its sandboxes keep the process session."""
        return [process for process in psutil.process_iter() if _session(process.pid) == self._process.pid]

    def kill(self) -> None:
        """Kill all of it and wait until it is dead."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        for process in self.family():
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        self._process.wait(DEATH_LIMIT_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        shutil.rmtree(self._profile, ignore_errors=True)


def _session(pid: int) -> int | None:
    try:
        return os.getsid(pid)
    except ProcessLookupError:
        return None


def restart_to_paint_ms() -> Iterator[float]:
    """Yield, for each run, the time from the kill to the next person's painted page.

    Erasing the old profile is left out of it, to the peer's advantage.

    Raises:
        PeerError: it does not paint.
    """
    with painted_page() as page, contextlib.ExitStack() as used:
        kiosk = used.enter_context(ChromiumKiosk(page.address))
        _painted_ns(page)
        for _ in range(RUNS):
            page.forget()
            killed_ns = time.monotonic_ns()
            kiosk.kill()
            kiosk = used.enter_context(ChromiumKiosk(page.address))
            yield (_painted_ns(page) - killed_ns) / 1e6


def _painted_ns(page: PaintedPage) -> int:
    moment = page.wait_painted_ns(PAINT_LIMIT_S)
    if moment is None:
        raise PeerError(f"Chromium painted nothing within {PAINT_LIMIT_S:g} s")
    return moment


def memory_mib(address: str, *flags: str) -> float:
    """Return what a Chromium kiosk takes once it shows a page and rests."""
    with ChromiumKiosk(address, *flags) as kiosk:
        return memory.at_rest(lambda: memory.shared_fairly(kiosk.family()))
