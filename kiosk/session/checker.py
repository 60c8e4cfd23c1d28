"""The checker: a fresh process that looks for what is left and answers with a report."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import BinaryIO, Final

import msgspec

from kiosk.session import leaks

ANSWER_LIMIT: Final = 65536  # bytes


def main(questions: BinaryIO = sys.stdin.buffer, answers: BinaryIO = sys.stdout.buffer) -> int:
    """Wait for one request, check, answer; the process is used once."""
    untrusted_request = questions.readline(ANSWER_LIMIT)
    if not untrusted_request:
        return 0  # the station ended without a wipe to check
    request = msgspec.json.decode(untrusted_request, type=leaks.Request)
    answers.write(msgspec.json.encode(leaks.check(request)) + b"\n")
    answers.flush()
    return 0


class CheckerProcess:
    """A checker that was started and waits for its one question."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._child = subprocess.Popen(  # noqa: S603 - our own program, no shell
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self._said = b""
        os.set_blocking(self.descriptor, False)

    @property
    def descriptor(self) -> int:
        """Where its answer arrives."""
        assert self._child.stdout is not None  # noqa: S101 - we asked for the pipe two lines above
        return self._child.stdout.fileno()

    def waits(self) -> bool:
        """Whether it is there to be asked."""
        return self._child.poll() is None

    def ask(self, request: leaks.Request) -> bool:
        """Put the question; False when the checker is gone."""
        assert self._child.stdin is not None  # noqa: S101 - likewise
        try:
            self._child.stdin.write(msgspec.json.encode(request) + b"\n")
            self._child.stdin.flush()
        except OSError:
            return False
        return True

    def answer(self) -> leaks.Report | None:
        """The report once it is whole; an empty one, which is not clean, when the checker failed."""
        try:
            piece = os.read(self.descriptor, ANSWER_LIMIT)
        except BlockingIOError:
            return None
        except OSError:
            return leaks.Report(())
        self._said += piece
        if piece and not self._said.endswith(b"\n") and len(self._said) < ANSWER_LIMIT:
            return None
        try:
            return msgspec.json.decode(self._said, type=leaks.Report)
        except msgspec.DecodeError:
            return leaks.Report(())

    def close(self) -> None:
        """End the process; it holds nothing."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe:
                with suppress(OSError):  # unsent bytes to a dead checker
                    pipe.close()
