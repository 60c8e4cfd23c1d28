"""Station and checker killed at instants drawn by lot, the wipe included: the next citizen finds nothing.

The station has no screen, so a hundred kills take minutes only; `test_station_killed.py` has one with it.
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import Final

import psutil
import pytest

from tests.end2end.station import born_in
from tests.helpers.timing import wait_until

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(300)]

STATION_KILLS: Final = 60
CHECKER_KILLS: Final = 40
SPAN_S: Final = 1.6  # from the start of the program over two visits and their wipes
WITNESS_LIMIT_S: Final = 40.0
WITNESS_EVERY: Final = (
    4  # kills: in between, what is left adds up, and the next victim's own start must wipe it
)
PROGRAM: Final = [sys.executable, "-m", "tests.end2end.headless_station"]


def _start(folder: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen([*PROGRAM, str(folder), *options], stdout=subprocess.PIPE, text=True)


def _events(printed: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in printed.splitlines() if line.endswith("}")]


def _witness(folder: Path) -> None:
    """The next start: nothing is offered before a wipe is proven, and then nothing of before is there."""
    before = (
        {entry.name for entry in (folder / "visits").iterdir()} if (folder / "visits").exists() else set()
    )
    with _start(folder, "--once") as station:
        printed, _ = station.communicate(timeout=WITNESS_LIMIT_S)
    told = [entry.get("code") or entry["event"] for entry in _events(printed)]
    assert "idle" in told, printed
    assert told.index("wipe-proven") < told.index("idle")
    assert not before & {entry.name for entry in (folder / "visits").iterdir()}
    for name in before:
        assert born_in(folder / "visits" / name) == []
    assert not (folder / "visit-open").exists()


def test_a_station_killed_at_any_instant_is_wiped_by_the_next(tmp_path: Path) -> None:
    lot = random.Random(4)
    caught: Counter[str] = Counter()
    for number in range(STATION_KILLS):
        with _start(tmp_path) as station:
            try:
                printed, _ = station.communicate(timeout=lot.uniform(0.2, SPAN_S))
            except subprocess.TimeoutExpired:
                station.kill()
                printed, _ = station.communicate()
        _expect_proofs(printed)
        states = [entry["code"] for entry in _events(printed) if entry["event"] == "state-entered"]
        caught[states[-1] if states else "booting"] += 1
        if number % WITNESS_EVERY == 0:
            _witness(tmp_path)
    assert caught["out-of-order"] == 0
    assert caught["wiping"] >= 3, caught  # the lot must have hit what it is for
    assert len(caught) >= 3, caught


def test_a_checker_killed_at_any_instant_never_lets_a_citizen_in_without_a_proof(tmp_path: Path) -> None:
    lot = random.Random(5)
    ends: Counter[str] = Counter()
    for number in range(CHECKER_KILLS):
        with _start(tmp_path) as station:
            pause = threading.Event()
            pause.wait(lot.uniform(0.2, SPAN_S))
            _kill_checkers(station.pid)
            threading.Timer(1.0, station.kill).start()
            printed, _ = station.communicate()
        told = _expect_proofs(printed)
        ends["no-report" if "no-report" in told else "proven"] += 1
        if number % WITNESS_EVERY == 0:
            _witness(tmp_path)
    assert set(ends) <= {"no-report", "proven"}


def _expect_proofs(printed: str) -> list[str]:
    """See that nothing was offered without a wipe that was proven right before; the journal's words."""
    told = [entry.get("code") or entry["event"] for entry in _events(printed)]
    for at, word in enumerate(told):
        if word == "idle":
            assert told[at - 1] == "wipe-proven", printed
    return told


def _kill_checkers(station: int) -> None:
    for child in psutil.Process(station).children() if psutil.pid_exists(station) else []:
        try:
            if child.cmdline()[-1:] == ["checker"]:
                os.kill(child.pid, signal.SIGKILL)
        except (psutil.NoSuchProcess, ProcessLookupError):
            continue


def test_nothing_of_the_kills_runs_on() -> None:
    def left() -> list[str]:
        return [each.name() for each in psutil.process_iter() if "headless_station" in " ".join(_words(each))]

    wait_until(lambda: not left(), lambda: f"no station left, but {left()}", limit_s=10)


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []
