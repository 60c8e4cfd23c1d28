"""A short connection to the X display, for the few questions that need no toolkit."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_KEYBOARD: Final = 0x100  # XkbUseCoreKbd
_SELECTIONS: Final = (b"PRIMARY", b"CLIPBOARD", b"SECONDARY")


class NoDisplayError(Exception):
    """There is an X display, and it does not answer."""


class _Locks(ctypes.Structure):
    """XkbStateRec."""

    _fields_ = (
        ("group", ctypes.c_ubyte),
        ("locked_group", ctypes.c_ubyte),
        ("base_group", ctypes.c_ushort),
        ("latched_group", ctypes.c_ushort),
        ("mods", ctypes.c_ubyte),
        ("base_mods", ctypes.c_ubyte),
        ("latched_mods", ctypes.c_ubyte),
        ("locked_mods", ctypes.c_ubyte),
        ("rest", ctypes.c_ubyte * 5),
        ("pointer", ctypes.c_ushort),
    )


class Display:
    """An open connection."""

    def __init__(self, library: ctypes.CDLL, handle: int) -> None:
        self._library = library
        self._handle = ctypes.c_void_p(handle)

    def owned_selections(self) -> int:
        """How many selections have an owner; one without is empty, as X keeps no copy of its own."""
        self._library.XInternAtom.restype = ctypes.c_ulong
        self._library.XGetSelectionOwner.restype = ctypes.c_ulong
        atoms = [ctypes.c_ulong(self._library.XInternAtom(self._handle, name, 0)) for name in _SELECTIONS]
        return sum(bool(self._library.XGetSelectionOwner(self._handle, atom)) for atom in atoms)

    def locks(self) -> tuple[int, int]:
        """The locked modifiers (capital letters, digits) and the locked layout of the keyboard."""
        state = _Locks()
        self._library.XkbGetState(self._handle, _KEYBOARD, ctypes.byref(state))
        return state.locked_mods, state.locked_group

    def lock(self, modifiers: int, layout: int) -> None:
        """Lock these modifiers and this layout, and no others."""
        self._library.XkbLockModifiers(self._handle, _KEYBOARD, 0xFF, modifiers)
        self._library.XkbLockGroup(self._handle, _KEYBOARD, layout)
        self._library.XSync(self._handle, 0)


def is_x() -> bool:
    """Whether this account has an X display at all."""
    return bool(os.environ.get("DISPLAY"))


@contextmanager
def x_connection() -> Iterator[tuple[ctypes.CDLL, int]]:
    """Open the display for a moment: the library, and its handle of the connection.

    Raises:
        NoDisplayError: there is none, or it cannot be reached.
    """
    try:
        library = ctypes.CDLL("libX11.so.6")
    except OSError as error:
        raise NoDisplayError from error
    library.XOpenDisplay.restype = ctypes.c_void_p
    handle = library.XOpenDisplay(None)
    if not handle:
        raise NoDisplayError
    try:
        yield library, handle
    finally:
        library.XCloseDisplay(ctypes.c_void_p(handle))


@contextmanager
def x_display() -> Iterator[Display]:
    """Open the display for a moment.

    Raises:
        NoDisplayError: there is none, or it cannot be reached.
    """
    with x_connection() as (library, handle):
        yield Display(library, handle)
