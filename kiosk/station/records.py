"""Keeps the last wipe report, for facilitators and IT staff."""

from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.session.leaks import Report


class Records:
    """Writes reports into the state folder; nothing of a citizen is in them."""

    def __init__(self, state: Path) -> None:
        self._file = state / "last-wipe.json"

    def keep(self, report: Report) -> None:
        """Replace the last report; a full disk loses the record, never the verdict."""
        fresh = self._file.with_suffix(".new")
        with suppress(OSError):
            fresh.write_bytes(msgspec.json.format(msgspec.json.encode(report)))
            fresh.replace(self._file)
