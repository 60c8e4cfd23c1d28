"""The sound of a warning, played by whatever player the machine has.

A child process plays it: sound libraries may wait for a daemon that never answers, and the station must not.
"""

import shutil
import subprocess
from pathlib import Path
from typing import Final

from kiosk.station import limits
from kiosk.station.loop import Cancel, Loop

PLAYERS: Final = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""The first that is there is taken; each takes the file as its last argument."""


class Chime:
    """Rings once when it is asked, and never longer than its limit; a machine without sound stays silent."""

    def __init__(self, file: Path, loop: Loop) -> None:
        self._file, self._loop = file, loop
        self._child: subprocess.Popen[bytes] | None = None
        self._cancel: Cancel | None = None

    def ring(self) -> None:
        """Sound, unless it sounds already."""
        player = next((each for each in PLAYERS if shutil.which(each[0])), None)
        if self._child is not None or player is None:
            return
        try:
            self._child = subprocess.Popen(  # noqa: S603 - one of three names, no shell
                [*player, str(self._file)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            return
        self._cancel = self._loop.call_later(limits.CHIME_LIMIT, self._on_limit)

    def stop(self) -> None:
        """The station stops: be silent."""
        if self._cancel:
            self._cancel()
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None

    def _on_limit(self) -> None:
        """Put the player away; one that cannot be killed yet is looked for again, and never waited for."""
        if self._child is not None and self._child.poll() is None:
            self._child.kill()
            self._cancel = self._loop.call_later(limits.CHIME_LIMIT, self._on_limit)
        else:
            self._child = None
