"""The station of a wipe test: the real one, in which the test plays the people in the room."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.cards.practice import Inserted
from kiosk.language import Language
from kiosk.paths import Places
from kiosk.settings import Settings
from kiosk.station.machine import Event
from kiosk.station.supervisor import Supervisor
from ui.bridge import QtLoop
from ui.station_app import Options, start
from ui.station_window import StationWindow

_CHUNK: Final = 4096  # bytes a read


def main(arguments: Sequence[str]) -> int:
    """Run the station; what happens in the room comes by standard input, a word a line."""
    return start(lambda: _parse(arguments), _rehearsal)


def _rehearsal(supervisor: Supervisor, window: StationWindow, loop: QtLoop) -> None:
    def idle() -> None:
        """The idle clock has run out, and nobody answered the warning."""
        supervisor.handle(Event.IDLE_PASSED)
        supervisor.handle(Event.STATE_LIMIT_PASSED)

    happens: Mapping[bytes, Callable[[], None]] = {
        b"come": lambda: window.language_chosen.emit(Language.EN),
        b"idle": idle,
        b"visit-limit": lambda: supervisor.handle(Event.VISIT_LIMIT_PASSED),
        b"retry": window.retry_requested.emit,
    }

    def on_readable() -> None:
        with suppress(BlockingIOError):
            words = os.read(sys.stdin.fileno(), _CHUNK).split()
            for word in words:
                happens[word]()
            if not words:
                os._exit(0)  # the test is gone, and nobody waits for a proof

    os.set_blocking(sys.stdin.fileno(), False)
    loop.watch(sys.stdin.fileno(), on_readable)


def _parse(arguments: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(prog="ocr-kiosk rehearse")
    for name in ("--state", "--visits", "--pack", "--canary"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--portal-port", type=int, required=True)
    chosen = parser.parse_args(arguments)
    return Options(
        settings=Settings(portal="practice"),
        places=Places(chosen.state, chosen.visits),
        pack=chosen.pack,
        faults=False,
        portal_port=chosen.portal_port,
        practice_card=Inserted.NONE,
        canary=chosen.canary,
    )
