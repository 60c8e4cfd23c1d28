"""Messages as lines of JSON on a pipe: one object a line, at most 4 KiB; anything else is a fault."""

import os
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from kiosk.errors import KioskError
from kiosk.session.messages import Message

LINE_LIMIT: Final = 4096  # bytes, with the line feed
_CHUNK: Final = 65536  # bytes a read


class WireError(KioskError):
    """The other process broke the protocol; nothing it says counts any more."""

    code = "wire"


def encode(message: Message) -> bytes:
    """One message as a line."""
    line = msgspec.json.encode(message) + b"\n"
    if len(line) > LINE_LIMIT:
        raise WireError("our own message is too long")
    return line


class LineDecoder[M: Message]:
    """Turns what arrives on a pipe, in whatever pieces, into messages of one direction."""

    def __init__(self, direction: Any) -> None:  # noqa: ANN401 - a union alias has no type of its own to name
        self._decoder: msgspec.json.Decoder[M] = msgspec.json.Decoder(direction)
        self._rest = b""

    def feed(self, untrusted_bytes: bytes) -> Iterator[M]:
        """The messages that are complete now.

        Raises:
            WireError: a line is too long, or is no message of this direction.
        """
        *lines, self._rest = (self._rest + untrusted_bytes).split(b"\n")
        for line in lines:
            yield self._decode(line)
        if len(self._rest) >= LINE_LIMIT:
            raise WireError("a line is too long")

    def _decode(self, untrusted_line: bytes) -> M:
        if len(untrusted_line) >= LINE_LIMIT:
            raise WireError("a line is too long")
        try:
            return self._decoder.decode(untrusted_line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise WireError("not a message of ours") from error


def receive(descriptor: int) -> bytes | None:
    """What a non-blocking pipe holds now; None when the other side is gone."""
    try:
        return os.read(descriptor, _CHUNK) or None
    except BlockingIOError:
        return b""
    except OSError:
        return None


def send(descriptor: int, message: Message) -> bool:
    """Write a message whole; False when the other side is gone or does not read."""
    line = encode(message)  # shorter than PIPE_BUF: the kernel writes it whole or not at all
    try:
        return os.write(descriptor, line) == len(line)
    except OSError:
        return False
