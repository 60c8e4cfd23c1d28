"""What stands on the glass, asked of the X server itself."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_VIEWABLE: Final = 2
_ANY_TYPE: Final = 0


class _Attributes(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", ctypes.c_ulong),
        ("backing_pixel", ctypes.c_ulong),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        *((name, ctypes.c_long) for name in ("all_event_masks", "your_event_mask", "do_not_propagate")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    ]


class Glass:
    """The windows of the display, as the server knows them: menus and pop-ups too, which no manager lists."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = self._x11.XInternAtom.restype = ctypes.c_ulong
        self._x11.XSetErrorHandler(_IGNORE)

    def shown(self) -> frozenset[int]:
        """Everything directly on the root that can be seen."""
        with self._display() as (display, root):
            return frozenset(each for each in self._children(display, root) if self._seen(display, each))

    def managed(self) -> tuple[int, ...]:
        """The windows that the window manager lists, in the order they came."""
        with self._display() as (display, root):
            return self._property(display, root, b"_NET_CLIENT_LIST")

    def top(self) -> int:
        """The process of the window that has the keyboard; 0 where there is none."""
        with self._display() as (display, root):
            (active,) = self._property(display, root, b"_NET_ACTIVE_WINDOW") or (0,)
            return (self._property(display, active, b"_NET_WM_PID") or (0,))[0] if active else 0

    @contextmanager
    def _display(self) -> Iterator[tuple[ctypes.c_void_p, int]]:
        display = ctypes.c_void_p(self._x11.XOpenDisplay(None))
        assert display.value, "no X display"
        try:
            yield display, int(self._x11.XDefaultRootWindow(display))
        finally:
            self._x11.XCloseDisplay(display)

    def _children(self, display: ctypes.c_void_p, window: int) -> list[int]:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        found = ctypes.POINTER(ctypes.c_ulong)()
        told = (ctypes.byref(root), ctypes.byref(parent), ctypes.byref(found), ctypes.byref(count))
        self._x11.XQueryTree(display, ctypes.c_ulong(window), *told)
        children = [int(found[at]) for at in range(count.value)]
        self._x11.XFree(found)
        return children

    def _seen(self, display: ctypes.c_void_p, window: int) -> bool:
        kept = _Attributes()
        there = self._x11.XGetWindowAttributes(display, ctypes.c_ulong(window), ctypes.byref(kept))
        return bool(there) and kept.map_state == _VIEWABLE and kept.width > 1 and kept.height > 1

    def _property(self, display: ctypes.c_void_p, window: int, name: bytes) -> tuple[int, ...]:
        atom = ctypes.c_ulong(self._x11.XInternAtom(display, name, 0))
        kind, size, count = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong()
        left, found = ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)()
        whole = (ctypes.c_long(0), ctypes.c_long(1024), 0, ctypes.c_ulong(_ANY_TYPE))
        told = (ctypes.byref(kind), ctypes.byref(size), ctypes.byref(count), ctypes.byref(left))
        asked = (display, ctypes.c_ulong(window), atom, *whole, *told, ctypes.byref(found))
        if self._x11.XGetWindowProperty(*asked) != 0 or count.value == 0:
            return ()
        values = tuple(int(found[at]) for at in range(count.value))
        self._x11.XFree(found)
        return values


def _ignore(_display: object, _error: object) -> int:
    """A window may go while it is asked."""
    return 0


_IGNORE: Final = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(_ignore)
