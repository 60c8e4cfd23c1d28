"""Where the program lies, and where it may write."""

import os
import sys
from pathlib import Path

import pytest

import ui
from kiosk import paths
from kiosk.paths import Places, command


def test_the_packages_are_this_checkout_and_nobody_elses() -> None:
    root = Path(__file__).resolve().parents[2]
    assert paths.program() == root
    assert Path(ui.__file__).resolve().parent.parent == root
    for folder in (paths.resources(), paths.translations()):
        assert folder.is_dir()


def test_the_program_starts_itself_from_source_and_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command("checker") == [sys.executable, "-m", "ui", "checker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    assert command("checker") == [sys.executable, "checker"]
    assert paths.resources() == Path("/bundle/resources")


def test_visits_lie_in_memory_where_the_machine_can(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    places = Places.of_this_machine()
    assert places.state == tmp_path / "ocr-kiosk"
    in_memory = Path(f"/dev/shm/ocr-kiosk-{os.getuid()}")
    assert places.visits == (in_memory if os.access("/dev/shm", os.W_OK) else places.state / "visits")


def test_a_runtime_folder_on_a_disk_is_not_taken_for_memory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mounts = "\n".join(["/dev/vda / ext4 rw 0 0", "tmpfs /memory tmpfs rw 0 0"])
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: mounts)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert Places.of_this_machine(state=tmp_path / "state").visits == tmp_path / "state" / "visits"
