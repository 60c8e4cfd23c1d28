"""How much memory a process session takes."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.session import weight
from kiosk.session.weight import weigh
from tests.helpers.timing import wait_until

MEBIBYTE = 1024 * 1024
HELD = 64 * MEBIBYTE


def test_a_process_that_takes_memory_is_seen_to() -> None:
    holds = f"import sys; held = b'x' * {HELD}; print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", holds], stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stdout
        process.stdout.readline()
        weights = weigh(process.pid)
        assert set(weights) == {process.pid}
        assert HELD < weights[process.pid] < 3 * HELD
        process.kill()
        wait_until(lambda: weigh(process.pid) == {}, "nothing of a dead process", limit_s=5)


def test_one_whose_share_nobody_may_read_is_weighed_by_what_is_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So are the sandboxed processes of a browser."""
    (tmp_path / "17").mkdir()
    (tmp_path / "17" / "statm").write_text("9000 500 200 1 0 300 0\n")
    monkeypatch.setattr(weight, "_PROC", tmp_path)
    assert weight._weight(17) == 300 * weight._PAGE
    assert weight._weight(18) == 0


def test_the_share_is_taken_where_it_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "17").mkdir()
    (tmp_path / "17" / "smaps_rollup").write_text("55d0-7ffd ---p 0 00:00 0 [rollup]\nRss: 9 kB\nPss: 7 kB\n")
    monkeypatch.setattr(weight, "_PROC", tmp_path)
    assert weight._weight(17) == 7 * 1024
