"""Asks PC/SC whether a card is in a reader; a machine without its library or its service says nothing."""

import ctypes
from collections.abc import Callable, Sequence
from datetime import timedelta
from threading import Thread
from typing import Final

from kiosk.cards.readers import ReaderState

ANSWER_LIMIT: Final = timedelta(milliseconds=300)  # a service that hangs must not hold a screen up
_LIBRARY: Final = "libpcsclite.so.1"
_SCOPE_SYSTEM: Final = 2
_OK: Final = 0
_NO_READERS: Final = 0x8010002E
_MOST_READERS: Final = 16
_UNAWARE: Final = 0
_AT_ONCE: Final = 0
_UNAVAILABLE: Final = 0x0C  # unknown, or used by a driver that failed
_PRESENT: Final = 0x20

type ReaderEvents = Sequence[int] | None
"""The state of each reader as PC/SC counts it; None where nothing can be told."""


def reader_state(events: ReaderEvents) -> ReaderState:
    """What the states of all readers come to."""
    if events is None:
        return ReaderState.UNKNOWN
    if any(state & _PRESENT for state in events):
        return ReaderState.CARD
    usable = [state for state in events if not state & _UNAVAILABLE]
    return ReaderState.NO_CARD if usable else ReaderState.NO_READER


def reader_names(untrusted_list: bytes) -> tuple[bytes, ...]:
    """The names in a list as PC/SC writes it: each ends with a zero, the list with another."""
    names = untrusted_list.split(b"\0")
    end = names.index(b"") if b"" in names else len(names)
    return tuple(names[: min(end, _MOST_READERS)])


class PcscReaders:
    """The real readers of this machine."""

    def __init__(self, ask: Callable[[], ReaderEvents]) -> None:
        self._ask = ask

    def state(self) -> ReaderState:
        """What they hold now; a service that does not answer in time is as good as none."""
        answers: list[ReaderEvents] = []
        asking = Thread(target=lambda: answers.append(self._ask()), daemon=True)
        asking.start()
        asking.join(ANSWER_LIMIT.total_seconds())
        return reader_state(answers[0] if answers else None)


class _ReaderState(ctypes.Structure):
    """SCARD_READERSTATE of pcsc-lite."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("own", ctypes.c_void_p),
        ("current", ctypes.c_ulong),
        ("event", ctypes.c_ulong),
        ("length", ctypes.c_ulong),
        ("answer", ctypes.c_ubyte * 33),
    )


def ask_pcsc() -> ReaderEvents:
    """The states of the readers that pcsc-lite knows."""
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        return None
    context = ctypes.c_long()
    if library.SCardEstablishContext(ctypes.c_ulong(_SCOPE_SYSTEM), None, None, ctypes.byref(context)) != _OK:
        return None
    try:
        return _states(library, context)
    finally:
        library.SCardReleaseContext(context)


def _states(library: ctypes.CDLL, context: ctypes.c_long) -> ReaderEvents:
    length = ctypes.c_ulong(0)
    answer = library.SCardListReaders(context, None, None, ctypes.byref(length))
    if answer & 0xFFFFFFFF == _NO_READERS:
        return ()
    names = ctypes.create_string_buffer(length.value + 1)
    if answer != _OK or library.SCardListReaders(context, None, names, ctypes.byref(length)) != _OK:
        return None
    found = reader_names(names.raw[: length.value])
    states = (_ReaderState * len(found))(*(_ReaderState(name=name, current=_UNAWARE) for name in found))
    number = ctypes.c_ulong(len(found))
    if library.SCardGetStatusChange(context, ctypes.c_ulong(_AT_ONCE), states, number) != _OK:
        return None
    return tuple(state.event for state in states)
