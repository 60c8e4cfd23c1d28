"""Where the print server is looked for, and one that is not there or is no print server."""

import socket
import threading
from pathlib import Path

import pytest

from kiosk.printing import server
from kiosk.printing.errors import NoAnswerError, RefusedError
from kiosk.printing.server import Cups


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("/run/room/cups.sock", Cups(Path("/run/room/cups.sock"))),
        ("printing.example", Cups(None, "printing.example", 631)),
        ("printing.example:8631", Cups(None, "printing.example", 8631)),
    ],
)
def test_cups_is_where_its_own_variable_says(named: str, found: Cups) -> None:
    assert Cups.of_this_machine({"CUPS_SERVER": named}) == found


def test_nobody_there_is_no_answer(tmp_path: Path) -> None:
    with pytest.raises(NoAnswerError):
        Cups(tmp_path / "nowhere.sock").ask(b"")


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (b"", NoAnswerError),
        (b"220 mail.example ready\r\n", NoAnswerError),
        (b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", RefusedError),
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", RefusedError),
    ],
)
def test_whoever_else_is_there_is_no_print_server(
    tmp_path: Path, said: bytes, error: type[Exception]
) -> None:
    with answering(tmp_path / "it.sock", said), pytest.raises(error):
        Cups(tmp_path / "it.sock").ask(b"x")


def test_a_server_that_says_nothing_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "ANSWER_LIMIT", server.ANSWER_LIMIT / 50)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "it.sock"))
        deaf.listen()
        with pytest.raises(NoAnswerError):
            Cups(tmp_path / "it.sock").ask(b"x")


class answering:  # noqa: N801 - it is used like a function
    """Somebody at a socket who says one thing and hangs up."""

    def __init__(self, path: Path, said: bytes) -> None:
        self._said, self._socket = said, socket.socket(socket.AF_UNIX)
        self._socket.bind(str(path))
        self._socket.listen()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        caller, _ = self._socket.accept()
        with caller:
            heard = b""
            while not heard.endswith(b"\r\n\r\nx"):  # the body may come in a piece of its own
                heard += caller.recv(65536)
            caller.sendall(self._said)
