"""Lines on a pipe, whole, in pieces and broken."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.language import Language
from kiosk.session.messages import Begin, Calm, Message, Ready, Shown, ToSession, ToStation, Warn
from kiosk.session.wire import LINE_LIMIT, LineDecoder, WireError, encode, receive, send

SENT = [Begin(Language.NL, 600), Warn(45), Calm(), Warn(1)]


@given(st.lists(st.integers(min_value=1, max_value=200), min_size=1, max_size=20))
def test_messages_arrive_whole_whatever_the_pieces(cuts: list[int]) -> None:
    stream = b"".join(encode(message) for message in SENT)
    decoder: LineDecoder[Message] = LineDecoder(ToSession)
    heard: list[Message] = []
    for cut in cuts:
        heard += decoder.feed(stream[:cut])
        stream = stream[cut:]
    heard += decoder.feed(stream)
    assert heard == SENT


@pytest.mark.parametrize(
    "untrusted_line",
    [
        b"\n",
        b"{}\n",
        b"null\n",
        b'{"says":"begin"}\n',
        b'{"says":"begin","language":"fr","pause_limit_s":601}\n',
        b'{"says":"begin","language":"xx","pause_limit_s":600}\n',
        b'{"says":"begin","language":"fr","pause_limit_s":600,"address":"https://example"}\n',
        b'{"says":"warn","seconds":0}\n',
        b'{"says":"warn","seconds":"45"}\n',
        b'{"says":"ready","protocol":1}\n',  # the other direction
        b'{"says":"nothing-we-know"}\n',
        b"\xff\xfe\n",
        b"[" * 3000 + b"\n",
        b"x" * LINE_LIMIT,  # no line feed in sight
        b'{"says":"calm"' + b" " * LINE_LIMIT + b"}\n",
    ],
)
def test_anything_else_is_a_fault(untrusted_line: bytes) -> None:
    decoder: LineDecoder[Message] = LineDecoder(ToSession)
    with pytest.raises(WireError):
        list(decoder.feed(untrusted_line))


@given(st.binary(max_size=6000))
def test_no_bytes_whatever_raise_anything_but_a_wire_error(untrusted_bytes: bytes) -> None:
    decoder: LineDecoder[Message] = LineDecoder(ToStation)
    try:
        for message in decoder.feed(untrusted_bytes):
            assert isinstance(message, Message)
    except WireError:
        pass


def test_a_pipe_says_nothing_something_and_that_it_is_closed() -> None:
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    assert receive(reading) == b""
    assert send(writing, Ready(1))
    assert receive(reading) == encode(Ready(1))
    os.close(writing)
    assert receive(reading) is None
    os.close(reading)
    assert receive(reading) is None


def test_a_reader_that_is_gone_or_does_not_read_is_told() -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    while send(writing, Shown()):
        pass  # until the pipe is full
    assert not send(writing, Shown())
    os.close(reading)
    assert not send(writing, Shown())
    os.close(writing)
