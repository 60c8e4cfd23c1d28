"""The settings of the machine that every citizen must find as the first one did."""

import msgspec

from kiosk.session import sound
from kiosk.session.operations import OperationError
from kiosk.session.sound import SoundLevel
from kiosk.session.x11 import NoDisplayError, is_x, x_display


class KeyboardLocks(msgspec.Struct, frozen=True):
    """Locked modifiers, such as capital letters, and the locked layout."""

    modifiers: int
    layout: int


class RoomState(msgspec.Struct, frozen=True):
    """What was found when the station started; None where the machine does not have it."""

    sound: SoundLevel | None = None
    keyboard: KeyboardLocks | None = None


class Room:
    """Remembers the settings when the station starts, and puts them back after every visit."""

    def __init__(self) -> None:
        self.state = RoomState()

    def perform(self) -> None:
        """Remember what is there."""
        self.state = RoomState(sound.read(), read_keyboard())

    def revert(self) -> None:
        """Put back what differs; it can be done as often as visits end.

        Raises:
            OperationError: something does not let itself be put back.
        """
        if self.state.sound and sound.read() != self.state.sound:
            sound.write(self.state.sound)
        if self.state.keyboard and read_keyboard() != self.state.keyboard:
            _write_keyboard(self.state.keyboard)


def read_keyboard() -> KeyboardLocks | None:
    """The keyboard's locks, where there is an X display."""
    if not is_x():
        return None
    try:
        with x_display() as display:
            return KeyboardLocks(*display.locks())
    except NoDisplayError:
        return None


def _write_keyboard(locks: KeyboardLocks) -> None:
    try:
        with x_display() as display:
            display.lock(locks.modifiers, locks.layout)
    except NoDisplayError as error:
        raise OperationError("keyboard-left") from error
