"""The real PC/SC service with a virtual reader; root alone may start it."""

import os
import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Final

import pytest

from kiosk.cards.pcsc import PcscReaders, ask_pcsc
from kiosk.cards.readers import ReaderState
from tests.helpers.timing import wait_until

pytestmark = pytest.mark.root

SOCKET: Final = Path("/run/pcscd/pcscd.comm")
READER: Final = ("127.0.0.1", 0x8C7B)  # as the package vsmartcard-vpcd sets it up
ANSWER_TO_RESET: Final = bytes.fromhex("3b9813400aa503010101ad1311")
SEEN_LIMIT_S: Final = 10.0
ASKED_FOR_ANSWER: Final = b"\x04"


@pytest.fixture
def service() -> Iterator[None]:
    assert not SOCKET.exists(), "a service runs already: its readers are not ours"
    with subprocess.Popen(["pcscd", "--foreground"], stdout=subprocess.DEVNULL) as process:
        wait_until(lambda: ask_pcsc() is not None, "the service", limit_s=SEEN_LIMIT_S)
        yield
        process.terminate()


@contextmanager
def _card() -> Iterator[None]:
    """A card in the virtual reader; all it can do is to be there."""
    with socket.create_connection(READER, timeout=SEEN_LIMIT_S) as line:
        line.settimeout(None)
        Thread(target=_answer, args=(line,), daemon=True).start()
        yield
        line.shutdown(socket.SHUT_RDWR)


def _answer(line: socket.socket) -> None:
    while len(size := line.recv(2)) == 2:
        if line.recv(struct.unpack(">H", size)[0]) == ASKED_FOR_ANSWER:
            line.sendall(struct.pack(">H", len(ANSWER_TO_RESET)) + ANSWER_TO_RESET)


def test_a_card_is_seen_when_it_comes_and_when_it_goes(service: None) -> None:
    readers = PcscReaders(ask_pcsc)

    def see(state: ReaderState) -> None:
        wait_until(lambda: readers.state() is state, f"{state}", limit_s=SEEN_LIMIT_S)

    see(ReaderState.NO_CARD)
    with _card():
        see(ReaderState.CARD)
    see(ReaderState.NO_CARD)


def test_without_the_service_nothing_is_said() -> None:
    assert os.geteuid() == 0
    assert not SOCKET.exists()
    assert PcscReaders(ask_pcsc).state() is ReaderState.UNKNOWN
