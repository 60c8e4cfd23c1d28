"""Volume and keyboard are as the first citizen found them."""

import os
from pathlib import Path

import pytest

from kiosk.session import room, sound
from kiosk.session.leaks import Verdict
from kiosk.session.operations import OperationError
from kiosk.session.room import KeyboardLocks, Room, RoomState
from kiosk.session.sound import SoundLevel
from tests.unit.session.leaks.planting import Planted

LEVEL = SoundLevel((45875, 45875), muted=False)
# It answers as `pactl` does, from a file, and keeps in it what it is told.
PACTL = """#!/bin/sh
. "$LEVELS"
case "$1" in
get-sink-volume) echo "Volume: front-left: $left /  70% / -9.29 dB, front-right: $right / 70% / -9.29 dB" ;;
get-sink-mute) echo "Mute: $mute" ;;
set-sink-volume) printf 'left=%s\\nright=%s\\nmute=%s\\n' "$3" "$4" "$mute" >"$LEVELS" ;;
set-sink-mute) case "$3" in 1) mute=yes ;; *) mute=no ;; esac
    printf 'left=%s\\nright=%s\\nmute=%s\\n' "$left" "$right" "$mute" >"$LEVELS" ;;
esac
"""


class Mixer:
    """A sound server that is a file."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (folder / "pactl").write_text(PACTL)
        (folder / "pactl").chmod(0o755)
        self.levels = folder / "levels"
        self.set(45875)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setenv("LEVELS", str(self.levels))
        monkeypatch.setenv("PULSE_SERVER", "acted")
        monkeypatch.delenv("DISPLAY", raising=False)

    def set(self, level: int, mute: str = "no") -> None:
        """Turn the knob."""
        self.levels.write_text(f"left={level}\nright={level}\nmute={mute}\n")


@pytest.fixture
def mixer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mixer:
    folder = tmp_path / "mixer"
    folder.mkdir()
    return Mixer(folder, monkeypatch)


@pytest.mark.parametrize("left", [(10, "no"), (45875, "yes"), (99999, "yes")])
def test_the_volume_is_put_back_after_every_visit(mixer: Mixer, left: tuple[int, str]) -> None:
    station = Room()
    station.perform()
    assert station.state == RoomState(sound=LEVEL)
    for _ in range(2):
        mixer.set(*left)
        assert sound.read() != LEVEL
        station.revert()
        assert sound.read() == LEVEL


def test_a_volume_that_does_not_come_back_is_told_and_seen(mixer: Mixer, planted: Planted) -> None:
    station = Room()
    station.perform()
    planted.asked = {"room": station.state}
    assert planted.line("volume").verdict is Verdict.CLEAN
    mixer.set(10)
    mixer.levels.chmod(0o400)
    if os.getuid():  # root writes all the same
        with pytest.raises(OperationError, match="sound-left"):
            station.revert()
    assert planted.line("volume").verdict is Verdict.NOT_CLEAN


def test_a_server_that_takes_nothing_is_told(mixer: Mixer, monkeypatch: pytest.MonkeyPatch) -> None:
    station = Room()
    station.perform()
    mixer.set(10)
    monkeypatch.setattr(sound, "_ask", lambda *_: "")
    with pytest.raises(OperationError, match="sound-left"):
        station.revert()


def test_without_a_sound_server_nobody_is_asked(
    mixer: Mixer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, planted: Planted
) -> None:
    monkeypatch.delenv("PULSE_SERVER")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert sound.read() is None
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse/native").touch()
    assert sound.read() == LEVEL
    monkeypatch.setenv("PATH", "/nowhere")
    assert sound.read() is None
    Room().revert()
    assert planted.line("volume").verdict is Verdict.NOT_APPLICABLE


def test_locks_are_compared_and_put_back(monkeypatch: pytest.MonkeyPatch, planted: Planted) -> None:
    locks = [KeyboardLocks(0, 0)]
    monkeypatch.setattr(room, "read_keyboard", lambda: locks[0])
    monkeypatch.setattr(room, "_write_keyboard", lambda wanted: locks.insert(0, wanted))
    monkeypatch.setattr(sound, "read", lambda: None)
    station = Room()
    station.perform()
    planted.asked = {"room": station.state}
    assert planted.line("keyboard").verdict is Verdict.CLEAN
    locks.insert(0, KeyboardLocks(2, 1))
    assert planted.line("keyboard").verdict is Verdict.NOT_CLEAN
    station.revert()
    station.revert()
    assert planted.line("keyboard").verdict is Verdict.CLEAN
    assert locks == [KeyboardLocks(0, 0), KeyboardLocks(2, 1), KeyboardLocks(0, 0)]


@pytest.mark.parametrize("display", ["", ":9999"])
def test_without_a_display_nothing_is_locked(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert room.read_keyboard() is None


def test_a_display_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch, planted: Planted) -> None:
    station = Room()
    station.state = RoomState(keyboard=KeyboardLocks(0, 0))
    monkeypatch.setenv("DISPLAY", ":9999")
    with pytest.raises(OperationError, match="keyboard-left"):
        station.revert()
    planted.asked = {"room": station.state}
    assert planted.line("keyboard").verdict is Verdict.NOT_CLEAN
    assert planted.line("clipboard").verdict is Verdict.NOT_CLEAN


def test_a_machine_without_the_library_has_no_answer(
    monkeypatch: pytest.MonkeyPatch, planted: Planted
) -> None:
    def no_library(name: str) -> None:
        raise OSError(name)

    monkeypatch.setenv("DISPLAY", ":1")
    monkeypatch.setattr("kiosk.session.x11.ctypes.CDLL", no_library)
    assert planted.line("clipboard").verdict is Verdict.NOT_CLEAN
