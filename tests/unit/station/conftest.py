"""What the tests of the supervisor start from."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.session import proc
from kiosk.session.linux import adopt_orphans
from tests.unit.station.room import Room


@pytest.fixture
def open_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Room]]:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(Path.cwd()))
    adopt_orphans()
    rooms: list[Room] = []

    def open_one(how: str = "well", checker: list[str] | None = None, printer: str | None = None) -> Room:
        room = Room(tmp_path, how, checker, printer)
        rooms.append(room)
        room.supervisor.boot()
        return room

    yield open_one
    for room in rooms:
        room.supervisor.stop()
        born_here = [found for found in proc.processes() if str(tmp_path) in (proc.visit_of(found.pid) or "")]
        assert not born_here
        assert not room.folder.exists() or not list(room.folder.iterdir())
