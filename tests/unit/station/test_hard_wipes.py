"""Wipes on a machine that resists: read-only, full, or with what is left elsewhere."""

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.session.operations import OperationError
from kiosk.station.machine import Event, State
from tests.unit.station.room import Room


@pytest.fixture
def read_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    def refuse(path: Path) -> None:
        raise OSError(errno.EROFS, "read-only file system", str(path))

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.session.scratch.erase", refuse)
        patched.setattr("kiosk.session.sweep.erase", refuse)
        yield patched


def test_a_folder_that_became_read_only_keeps_the_station_out_of_order_until_it_is_erased(
    open_room: Callable[..., Room], read_only: pytest.MonkeyPatch
) -> None:
    room = open_room()
    room.serve_one()
    room.supervisor.handle(Event.END_ASKED)
    room.until(State.OUT_OF_ORDER)
    assert room.window.shown[-1] == "out-of-order scratch"
    room.supervisor.retry()
    room.until(State.OUT_OF_ORDER)
    read_only.undo()
    room.supervisor.retry()
    room.serve_one()


def test_a_room_that_cannot_be_put_in_order_does_not_hold_the_wipe_up(
    open_room: Callable[..., Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(room: object) -> None:
        raise OperationError("sound-left")

    monkeypatch.setattr("kiosk.session.room.Room.revert", refuse)
    room = open_room()
    room.until(State.IDLE)  # nothing was remembered, so nothing is compared


def test_a_visit_is_remembered_until_it_is_proven_away(
    open_room: Callable[..., Room], read_only: pytest.MonkeyPatch
) -> None:
    room = open_room()
    unproven = room.supervisor._visits._watch.unproven
    room.until(State.IDLE)
    assert unproven.span() is None
    room.serve_one()
    began = unproven.span()
    assert began
    room.supervisor.handle(Event.END_ASKED)
    room.until(State.OUT_OF_ORDER)
    again = unproven.span()
    assert again
    assert abs(again.since_ns - began.since_ns) < 1_000_000_000
    read_only.undo()
    room.supervisor.retry()
    room.until(State.IDLE)
    assert unproven.span() is None
