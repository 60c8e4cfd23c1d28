"""What PC/SC says of the readers, with and without its service."""

import time

import pytest

from kiosk.cards.pcsc import ANSWER_LIMIT, PcscReaders, ReaderEvents, ask_pcsc, reader_names, reader_state
from kiosk.cards.readers import NoReaders, ReaderState, cards_present

EMPTY, PRESENT, MUTE, CHANGED = 0x10, 0x20, 0x200, 0x02
UNKNOWN, UNAVAILABLE = 0x04, 0x08
COUNTED = 0x00030000  # how often a card was moved


@pytest.mark.parametrize(
    ("events", "state"),
    [
        (None, ReaderState.UNKNOWN),
        ((), ReaderState.NO_READER),
        ((UNAVAILABLE | CHANGED,), ReaderState.NO_READER),
        ((UNKNOWN | CHANGED,), ReaderState.NO_READER),
        ((EMPTY | CHANGED | COUNTED,), ReaderState.NO_CARD),
        ((EMPTY, UNAVAILABLE), ReaderState.NO_CARD),
        ((PRESENT | CHANGED | COUNTED,), ReaderState.CARD),
        ((PRESENT | MUTE,), ReaderState.CARD),
        ((EMPTY, PRESENT), ReaderState.CARD),
    ],
)
def test_the_states_of_all_readers_come_to_one(events: ReaderEvents, state: ReaderState) -> None:
    readers = PcscReaders(lambda: events)
    assert reader_state(events) is state
    assert readers.state() is state
    assert cards_present(readers) is (state is ReaderState.CARD)


@pytest.mark.parametrize(
    ("untrusted", "names"),
    [
        (b"", ()),
        (b"\0", ()),
        (b"\0\0", ()),
        (b"One 00 00\0\0", (b"One 00 00",)),
        (b"One 00 00\0Two \xff 01 00\0\0", (b"One 00 00", b"Two \xff 01 00")),
        (b"One\0\0behind the end\0", (b"One",)),
        (b"no end", (b"no end",)),
    ],
)
def test_names_are_read_as_pcsc_writes_them(untrusted: bytes, names: tuple[bytes, ...]) -> None:
    assert reader_names(untrusted) == names


def test_a_list_without_end_has_an_end() -> None:
    assert len(reader_names(b"a\0" * 1000)) == 16


def test_a_service_that_hangs_holds_nobody_up() -> None:
    def hang() -> ReaderEvents:
        time.sleep(ANSWER_LIMIT.total_seconds() + 1)
        return (PRESENT,)

    began = time.monotonic()
    assert PcscReaders(hang).state() is ReaderState.UNKNOWN
    assert time.monotonic() - began < ANSWER_LIMIT.total_seconds() + 0.5


def test_a_machine_without_the_library_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.cards.pcsc._LIBRARY", "libpcsclite-of-nobody.so.1")
    assert ask_pcsc() is None
    assert PcscReaders(ask_pcsc).state() is ReaderState.UNKNOWN


def test_nothing_is_known_where_there_are_no_readers() -> None:
    assert NoReaders().state() is ReaderState.UNKNOWN
