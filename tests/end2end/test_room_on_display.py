"""What outlives a session on a real display: selections and keyboard locks, left and put back."""

import subprocess
from collections.abc import Iterator

import pytest

from kiosk.session import room
from kiosk.session.leaks import Request, Verdict, check
from kiosk.session.room import KeyboardLocks, Room
from kiosk.session.x11 import x_display
from tests.helpers.timing import wait_until

pytestmark = pytest.mark.end2end

LOCK = 2  # capital letters


@pytest.fixture
def station_room() -> Iterator[Room]:
    made = Room()
    made.perform()
    yield made
    made.revert()


def _verdict(name: str, request: Request) -> Verdict:
    return next(line.verdict for line in check(request).lines if line.id == name)


def test_locked_letters_are_found_and_put_back(station_room: Room) -> None:
    request = Request(visits="/nowhere", room=station_room.state)
    assert _verdict("keyboard", request) is Verdict.CLEAN
    with x_display() as display:
        display.lock(LOCK, 0)
    assert room.read_keyboard() == KeyboardLocks(LOCK, 0)
    assert _verdict("keyboard", request) is Verdict.NOT_CLEAN
    station_room.revert()
    assert _verdict("keyboard", request) is Verdict.CLEAN


@pytest.mark.parametrize("selection", ["primary", "secondary", "clipboard"])
def test_what_was_copied_is_found(selection: str) -> None:
    request = Request(visits="/nowhere")
    assert _verdict("clipboard", request) is Verdict.CLEAN
    with subprocess.Popen(["xclip", "-selection", selection, "-quiet"], stdin=subprocess.PIPE) as owner:
        assert owner.stdin
        owner.stdin.write(b"canary")
        owner.stdin.close()
        wait_until(lambda: _verdict("clipboard", request) is Verdict.NOT_CLEAN, "an owner", limit_s=10)
        owner.kill()
    wait_until(lambda: _verdict("clipboard", request) is Verdict.CLEAN, "no owner", limit_s=10)
