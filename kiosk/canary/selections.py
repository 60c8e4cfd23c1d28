"""Asks the X display for what its selections hold."""

import ctypes
import time
from typing import Final

from kiosk.canary.memory import NotSearchableError
from kiosk.session.x11 import NoDisplayError, is_x, x_connection

ANSWER_LIMIT_S: Final = 2.0
NAMES: Final = ("CLIPBOARD", "PRIMARY", "SECONDARY")
_LOOK_AGAIN_S: Final = 0.01
_SELECTION_NOTIFY: Final = 31
_EVENT_BYTES: Final = 192
_LARGEST: Final = 1 << 20  # in the four bytes that X counts in
_ANY_TYPE: Final = 0


def selections() -> dict[str, bytes]:
    """What each selection that has an owner gives; nothing without an X display.

    Raises:
        NotSearchableError: the display cannot be asked, or an owner does not answer.
    """
    if not is_x():
        return {}
    try:
        with x_connection() as (library, handle):
            display = _Display(library, ctypes.c_void_p(handle))
            return {name: display.ask(name) for name in NAMES if display.is_owned(name)}
    except NoDisplayError as error:
        raise NotSearchableError from error


class _Display:
    """One connection, with a window of its own that answers arrive at and that goes with it."""

    def __init__(self, x11: ctypes.CDLL, handle: ctypes.c_void_p) -> None:
        self._x11, self._handle = x11, handle
        for name in ("XInternAtom", "XGetSelectionOwner", "XDefaultRootWindow", "XCreateSimpleWindow"):
            getattr(x11, name).restype = ctypes.c_ulong
        root = ctypes.c_ulong(x11.XDefaultRootWindow(handle))
        zero = ctypes.c_ulong(0)
        self._window = ctypes.c_ulong(x11.XCreateSimpleWindow(handle, root, 0, 0, 1, 1, 0, zero, zero))

    def is_owned(self, name: str) -> bool:
        """Whether somebody offers something."""
        return bool(self._x11.XGetSelectionOwner(self._handle, self._atom(name)))

    def ask(self, name: str) -> bytes:
        """What the owner gives as text."""
        answer = self._atom("OCR_KIOSK_ANSWER")
        now = ctypes.c_ulong(0)
        self._x11.XConvertSelection(
            self._handle, self._atom(name), self._atom("UTF8_STRING"), answer, self._window, now
        )
        self._x11.XFlush(self._handle)
        self._wait()
        return self._property(answer)

    def _atom(self, name: str) -> ctypes.c_ulong:
        return ctypes.c_ulong(self._x11.XInternAtom(self._handle, name.encode(), 0))

    def _wait(self) -> None:
        event = ctypes.create_string_buffer(_EVENT_BYTES)
        deadline = time.monotonic() + ANSWER_LIMIT_S
        while not self._x11.XCheckTypedEvent(self._handle, _SELECTION_NOTIFY, event):
            if time.monotonic() > deadline:
                raise NotSearchableError
            time.sleep(_LOOK_AGAIN_S)

    def _property(self, name: ctypes.c_ulong) -> bytes:
        kind, items, left = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
        width, content = ctypes.c_int(), ctypes.c_void_p()
        whole, none = ctypes.c_long(_LARGEST), ctypes.c_ulong(_ANY_TYPE)
        self._x11.XGetWindowProperty(
            self._handle,
            self._window,
            name,
            ctypes.c_long(0),
            whole,
            1,
            none,
            ctypes.byref(kind),
            ctypes.byref(width),
            ctypes.byref(items),
            ctypes.byref(left),
            ctypes.byref(content),
        )
        if content.value is None:
            return b""
        text = ctypes.string_at(content, items.value)
        self._x11.XFree(content)
        return text
