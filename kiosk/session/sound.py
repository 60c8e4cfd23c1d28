"""The volume of the machine, by the command that PulseAudio and PipeWire share."""

import os
import re
import subprocess
from pathlib import Path
from typing import Final

import msgspec

from kiosk.session.operations import OperationError

ANSWER_LIMIT_S: Final = 2.0
_SINK: Final = "@DEFAULT_SINK@"
_CHANNEL: Final = re.compile(r": *(\d+) */")


class SoundLevel(msgspec.Struct, frozen=True):
    """The volume of each channel, in the server's own units, and whether it is silenced."""

    channels: tuple[int, ...]
    muted: bool


def read() -> SoundLevel | None:
    """The present level; None where no sound server runs."""
    if not _server_runs():
        return None
    channels = tuple(int(number) for number in _CHANNEL.findall(_ask("get-sink-volume", _SINK)))
    return SoundLevel(channels, "yes" in _ask("get-sink-mute", _SINK)) if channels else None


def write(level: SoundLevel) -> None:
    """Set a level.

    Raises:
        OperationError: the sound server did not take it.
    """
    _ask("set-sink-volume", _SINK, *map(str, level.channels))
    _ask("set-sink-mute", _SINK, "1" if level.muted else "0")
    if read() != level:
        raise OperationError("sound-left")


def _server_runs() -> bool:
    """Ask nobody who is not there: the command would start a server of its own."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(os.environ.get("PULSE_SERVER")) or bool(runtime and (Path(runtime) / "pulse/native").exists())


def _ask(*words: str) -> str:
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed command, no shell
            ["pactl", *words],  # noqa: S607 - found on the path, as any program of the desktop
            capture_output=True,
            check=True,
            env=os.environ | {"LC_ALL": "C"},
            timeout=ANSWER_LIMIT_S,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return answer.stdout.decode("utf-8", "replace")
