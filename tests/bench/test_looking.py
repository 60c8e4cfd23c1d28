"""The measures themselves: memory and the display."""

import mmap
import subprocess
import sys

import psutil
import pytest

from tests.bench import memory
from tests.bench.glass import Look, settled_ns

WHITE, BLUE = (255, 255, 255), (0, 0, 255)
HOLDS = "import mmap; held = mmap.mmap(-1, 64 << 20); held.write(bytes(64 << 20)); print(flush=True); input()"


def test_memory_grows_by_what_a_process_holds() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        held = memory.shared_fairly([psutil.Process(holder.pid)])
        holder.kill()

    assert held == pytest.approx(64 + 8, abs=8)


def test_what_is_shared_is_counted_once() -> None:
    held = mmap.mmap(-1, 64 << 20)
    held.write(b"x" * (64 << 20))
    me = psutil.Process()
    alone = memory.shared_fairly([me])
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        both = memory.shared_fairly([me, psutil.Process(other.pid)])
        other.kill()
    held.close()

    assert both < alone + 30


def test_a_process_that_is_gone_holds_nothing() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        process = psutil.Process(ended.pid)

    assert memory.shared_fairly([process]) == 0


def test_memory_at_rest_is_the_last_of_two_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "APART_S", 0.0)
    figures = iter([100.0, 200.0, 250.0, 251.0, 900.0])

    assert memory.at_rest(lambda: next(figures)) == 251.0


def test_the_display_settled_when_it_first_looked_as_in_the_end() -> None:
    first, last = (WHITE,) * 10, (BLUE,) * 9
    looks = [
        Look(1, first),
        Look(2, (*last, WHITE)),
        Look(3, first),
        Look(4, (*last, WHITE)),
        Look(5, (*last, BLUE)),
    ]

    assert settled_ns(looks) == 4
