"""A machine of folders, where every check finds nothing until a test plants something."""

import os
from pathlib import Path

import pytest

from kiosk.session.leaks.look import Machine
from tests.unit.session.leaks.planting import Planted


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Planted:
    monkeypatch.delenv("DISPLAY", raising=False)
    for folder in (
        "home",
        "runtime",
        "tmp",
        "proc/self",
        "proc/sys/kernel",
        "sys/block",
        "var/crash",
        "visits",
    ):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "var/lib/systemd/coredump").mkdir(parents=True)
    machine = Machine(
        home=tmp_path / "home",
        runtime=tmp_path / "runtime",
        temporary=(tmp_path / "tmp",),
        proc=tmp_path / "proc",
        system=tmp_path / "sys",
        variable=tmp_path / "var",
    )
    made = Planted(tmp_path, machine)
    made.write("proc/swaps", "Filename Type Size Used Priority\n")
    made.write("proc/self/mounts", "/dev/sda1 / ext4 rw 0 0\ntmpfs /run tmpfs rw 0 0\n")
    made.write("proc/self/cgroup", "0::/user.slice/kiosk.service\n")
    made.write("proc/sys/kernel/core_pattern", "core\n")
    made.write(f"proc/{os.getpid()}/comm", "python\n")
    made.begin()
    return made
