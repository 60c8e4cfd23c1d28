"""The sound of a warning: one player, one limit, and no harm where there is none."""

import wave
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from kiosk import paths
from kiosk.station import limits
from kiosk.station.chime import PLAYERS, Chime
from tests.helpers.loop import WoundLoop
from tests.helpers.timing import wait_until

LIMIT_S = 10.0
SOUND = paths.resources() / "sounds" / "warning.wav"


class Machine:
    """A machine with just the players that a test gives it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.loop = WoundLoop()
        self.chime = Chime(SOUND, self.loop)
        self.played = folder / "played"

    def install(self, player: str, *, then: str = "") -> None:
        script = self.folder / player
        script.write_text(f'#!/bin/sh\necho "{player} $*" >>{self.played}\n{then}\n', encoding="utf-8")
        script.chmod(0o755)

    def heard(self) -> list[str]:
        return self.played.read_text(encoding="utf-8").splitlines() if self.played.exists() else []

    def children(self) -> list[psutil.Process]:
        return [each for each in psutil.Process().children() if str(self.folder) in " ".join(_line(each))]


def _line(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    monkeypatch.setenv("PATH", str(tmp_path))
    machine = Machine(tmp_path)
    yield machine
    machine.chime.stop()
    assert not machine.children()


@pytest.mark.parametrize("player", PLAYERS)
def test_any_of_the_players_plays_our_sound(machine: Machine, player: tuple[str, ...]) -> None:
    machine.install(player[0])
    machine.chime.ring()
    wait_until(machine.heard, "the sound", limit_s=LIMIT_S)
    assert machine.heard() == [" ".join((*player, str(SOUND)))]


def test_the_best_of_several_is_taken(machine: Machine) -> None:
    for name, *_ in PLAYERS:
        machine.install(name)
    machine.chime.ring()
    wait_until(machine.heard, "the sound", limit_s=LIMIT_S)
    assert machine.heard()[0].startswith(PLAYERS[0][0])


def test_a_machine_without_a_player_is_silent(machine: Machine) -> None:
    machine.chime.ring()
    machine.loop.wind(limits.CHIME_LIMIT)
    machine.chime.ring()


def test_a_player_that_does_not_start_harms_nobody(machine: Machine) -> None:
    (machine.folder / "aplay").write_bytes(b"\x7fELF, but not really")
    (machine.folder / "aplay").chmod(0o755)
    machine.chime.ring()


def test_a_player_that_hangs_is_ended_by_the_limit_and_the_next_warning_sounds(machine: Machine) -> None:
    machine.install("paplay", then="exec /bin/sleep 60")
    machine.chime.ring()
    wait_until(machine.heard, "the sound", limit_s=LIMIT_S)
    machine.chime.ring()  # sounds already
    child = machine.chime._child
    assert child is not None
    machine.loop.wind(limits.CHIME_LIMIT)
    wait_until(lambda: child.poll() is not None, "the end of the player", limit_s=LIMIT_S)
    machine.loop.wind(limits.CHIME_LIMIT)
    machine.chime.ring()
    wait_until(lambda: len(machine.heard()) == 2, "the sound again", limit_s=LIMIT_S)


def test_the_sound_is_short_soft_and_can_be_played_anywhere() -> None:
    with wave.open(str(SOUND)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        seconds = sound.getnframes() / sound.getframerate()
        frames = sound.readframes(sound.getnframes())
    assert 0.5 < seconds < limits.CHIME_LIMIT.total_seconds() / 2
    values = [abs(value) for value in memoryview(frames).cast("h")]
    assert 3_000 < max(values) < 20_000  # of 32,767
    assert max(values[-16:]) < 200  # it fades, it does not click
    assert SOUND.stat().st_size < 64 * 1024
