"""The journal: ids and codes, and nothing that could say who."""

import io
import json

from kiosk.clock import MonotonicClock
from kiosk.events import EventId
from kiosk.log import Journal


def test_a_line_is_one_json_object_with_a_moment_of_the_monotonic_clock() -> None:
    stream = io.StringIO()
    journal = Journal(stream, MonotonicClock())
    journal.write(EventId.CITIZEN_STARTED)
    journal.write(EventId.WIPE_FAILED, "scratch")
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    assert first["event"] == "citizen-started"
    assert set(first) == {"at_ns", "event"}
    assert second["code"] == "scratch"
    assert second["at_ns"] >= first["at_ns"]


def test_a_journal_that_cannot_be_written_takes_nothing_down() -> None:
    class FullDisk(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    Journal(FullDisk(), MonotonicClock()).write(EventId.WIPE_PROVEN)
