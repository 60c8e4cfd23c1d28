"""The process that alone knows the words: it gives them to the player, and looks for them everywhere."""

import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import Final, NoReturn

import msgspec

from kiosk.canary import talk
from kiosk.canary.places import Places, Searching
from kiosk.canary.report import Looked
from kiosk.canary.words import Words, needles

PLAY_LIMIT_S: Final = 90.0
LINE_LIMIT: Final = 1 << 20  # bytes
_FAILED: Final = 70  # EX_SOFTWARE


class SearcherError(Exception):
    """The searcher is gone, or nobody came to play; the message says which."""


class Channel:
    """Lines of JSON over a socket, each answered within a limit."""

    def __init__(self, end: socket.socket, limit_s: float) -> None:
        end.settimeout(limit_s)
        self._socket = end
        self._stream = end.makefile("rb")

    def say(self, message: talk.Said) -> None:
        """Send one line."""
        self._socket.sendall(talk.line(message))

    def hear(self) -> bytes:
        """The next line; empty when the other side is gone."""
        return self._stream.readline(LINE_LIMIT)

    def close(self) -> None:
        """End it."""
        self._stream.close()
        self._socket.close()


class Searcher:
    """The wipe test's side: asks, and waits."""

    def __init__(self, end: socket.socket, pid: int) -> None:
        self._channel = Channel(end, PLAY_LIMIT_S * 2)
        self._pid = pid

    def draw(self) -> None:
        """Begin a new citizen."""
        self._ask(talk.Draw(), talk.Done)

    def meet(self) -> talk.Played:
        """Let the player of the session play."""
        return self._ask(talk.Meet(), talk.Played)

    def tell(self, ending: talk.Ending) -> None:
        """Have the player end its visit."""
        self._ask(talk.Tell(ending), talk.Done)

    def look(self, look: talk.Look) -> Looked:
        """Search everywhere."""
        return self._ask(look, talk.Seen).looked

    def close(self) -> None:
        """End the process, and with it all that anybody still knows of the words."""
        self._channel.close()
        os.waitpid(self._pid, 0)

    def _ask[T: talk.Said](self, message: talk.Said, wanted: type[T]) -> T:
        try:
            self._channel.say(message)
            untrusted_line = self._channel.hear()
        except OSError as error:
            raise SearcherError("the searcher does not answer") from error
        if not untrusted_line:
            raise SearcherError("the searcher has ended")
        answer = msgspec.json.decode(untrusted_line, type=talk.ToTest)
        if not isinstance(answer, wanted):
            raise SearcherError("nobody came to play")
        return answer


def fork_searcher(door: Path, places: Places) -> Searcher:
    """Start it; it is forked and not a new program, so that it keeps the right to look into others."""
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        ours.close()
        _be_searcher(theirs, door, places)
    theirs.close()
    return Searcher(ours, pid)


def _be_searcher(end: socket.socket, door: Path, places: Places) -> NoReturn:
    code = _FAILED
    try:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(os.fspath(door))
            listening.listen(1)
            listening.settimeout(PLAY_LIMIT_S)
            _Serving(Channel(end, limit_s=1e6), listening, places).run()
        code = 0
    finally:
        os._exit(code)  # nothing of the test that it was forked from may run on


class _Serving:
    """The searcher's life: words, a player, searches."""

    def __init__(self, channel: Channel, listening: socket.socket, places: Places) -> None:
        self._channel, self._listening, self._places = channel, listening, places
        self._words = Words.draw()
        self._player: Channel | None = None

    def run(self) -> None:
        """Serve until the test is over."""
        while untrusted_line := self._channel.hear():
            message = msgspec.json.decode(untrusted_line, type=talk.ToSearcher)
            self._channel.say(self._answer(message))

    def _answer(self, message: talk.Said) -> talk.Said:
        match message:
            case talk.Tell(ending):
                return self._tell(ending)
            case talk.Look():
                searching = Searching(self._places, needles(self._words))
                return talk.Seen(searching.look(message, os.getppid()))
            case talk.Meet():
                return self._meet()
            case _:
                return self._draw()

    def _draw(self) -> talk.Said:
        self._words = Words.draw()
        self._places.begin()
        return talk.Done()

    def _meet(self) -> talk.Said:
        try:
            end, _ = self._listening.accept()
            self._player = Channel(end, PLAY_LIMIT_S)
            self._player.say(talk.Play(self._words))
            return msgspec.json.decode(self._player.hear(), type=talk.Played)
        except (OSError, msgspec.DecodeError):
            return talk.Done()

    def _tell(self, ending: talk.Ending) -> talk.Said:
        if self._player:
            with suppress(OSError):
                self._player.say(talk.End(ending))
            self._player.close()
            self._player = None
        return talk.Done()
