"""The journal: one JSON object a line, event ids and codes only."""

import json
from typing import IO

from kiosk.clock import Clock
from kiosk.events import EventId


class Journal:
    """Writes what happened; there is no way to write an address, a name or typed text."""

    def __init__(self, stream: IO[str], clock: Clock) -> None:
        self._stream = stream
        self._clock = clock

    def write(self, event: EventId, code: str | None = None) -> None:
        """Write one event; `code` is one of the program's own stable codes."""
        line = {"at_ns": self._clock.now_ns(), "event": event.value}
        if code is not None:
            line["code"] = code
        try:
            print(json.dumps(line), file=self._stream, flush=True)
        except OSError:
            return  # a closed or full journal must not take the room's machine down
