"""The station and paper: it keeps the jobs of a visit, and fails closed without a print server."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.station.machine import Event, State
from tests.unit.station.room import Room


def test_what_a_session_printed_is_kept_for_the_end_of_its_visit(open_room: Callable[..., Room]) -> None:
    room = open_room("prints")
    room.serve_one()
    room.until_journal_says("printer-troubled")
    assert "print-accepted" in room.events()
    session = room.supervisor._session
    assert session
    assert session.visit.print_jobs.noted == {7}
    room.supervisor.handle(Event.END_ASKED)
    room.until(State.IDLE)


def test_a_print_server_that_cannot_be_asked_puts_the_station_out_of_order(
    open_room: Callable[..., Room], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nowhere.sock"))
    room = open_room(printer="practice")
    room.until(State.OUT_OF_ORDER)
    assert room.window.shown == ["out-of-order print-jobs"]
