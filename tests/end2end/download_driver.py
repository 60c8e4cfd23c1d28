"""Has a small server send the browser all sorts of documents, and writes down what was kept.

A process of its own for test_downloads: the web engine cannot be taken down and set up again in one.
Usage: python -m tests.end2end.download_driver FOLDER OUTPUT CASE...
"""

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Final

import msgspec
from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.browsing import documents
from kiosk.browsing.gate import Gate
from kiosk.clock import MonotonicClock
from kiosk.procedures.model import Portal, PortalSite
from ui.browser.dialogs import SiteDialogs
from ui.browser.downloads import Downloads
from ui.browser.flags import chromium_flags
from ui.browser.names import Names
from ui.browser.page import CitizenPage

HOST: Final = "documents.practice.test"
ANSWER_LIMIT_MS: Final = 15_000
SLOW_LIMIT: Final = timedelta(seconds=2)  # in place of minutes
PDF: Final = b"%PDF-1.7\n"
TOTAL: Final = 3 * documents.DOCUMENT_LIMIT_BYTES // 2  # in place of a hundred megabytes

type Body = Callable[[], Iterator[bytes]]


class Outcome(msgspec.Struct, frozen=True):
    """What became of one document."""

    case: str
    refused: str  # empty where it was kept
    kept: tuple[str, ...]  # the files in the folder afterwards
    seconds: float


def _once(content: bytes) -> Body:
    return lambda: iter((content,))


def _endless(piece: bytes, pause_s: float) -> Body:
    def body() -> Iterator[bytes]:
        yield PDF
        while True:
            time.sleep(pause_s)
            yield piece

    return body


def _cut() -> Iterator[bytes]:
    yield PDF  # Chromium asks for the rest a few times, and gets this again


CASES: Final[dict[str, tuple[str, Body, int | None]]] = {
    "pdf": ("application/pdf", _once(PDF), None),
    "jpeg": ("image/jpeg", _once(b"\xff\xd8\xff\xe0" + b"\0" * 100), None),
    "program": ("application/x-msdownload", _once(b"MZ\x90"), None),
    "html": ("text/html", _once(b"<html>"), None),
    "fake": ("application/pdf", _once(b"MZ\x90\0"), None),
    "picture-as-pdf": ("application/pdf", _once(b"\xff\xd8\xff\xe0"), None),
    "announced-large": ("application/pdf", _endless(b".", 0.05), documents.DOCUMENT_LIMIT_BYTES + 1),
    "growing-large": ("application/pdf", _endless(b"." * 1_000_000, 0.005), None),
    "slow": ("application/pdf", _endless(b".", 0.05), None),
    "cut": ("application/pdf", _cut, 1000),
    "half-1": ("application/pdf", _once(PDF.ljust(TOTAL // 2, b".")), None),
    "half-2": ("application/pdf", _once(PDF.ljust(TOTAL // 2, b".")), None),
    "half-3": ("application/pdf", _once(PDF.ljust(TOTAL // 2, b".")), None),
}


class Sender(BaseHTTPRequestHandler):
    """Answers each case with its document, as an attachment."""

    def do_GET(self) -> None:
        mime, body, length = CASES[self.path.strip("/")]
        self.send_response(200)
        self.send_header("Content-Type", mime)
        self.send_header("Content-Disposition", 'attachment; filename="../../evil.bat"')
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()
        with contextlib.suppress(OSError):  # the browser has had enough
            for piece in body():
                self.wfile.write(piece)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Driver:
    """Opens one case after the other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._holder = QWidget()
        self._profile = QWebEngineProfile(self._holder)
        site = PortalSite(id=Portal.PRACTICE, hosts=(HOST,), dark_hosts=(), schemes=("http",))
        gate = Gate(site, names_are_mapped=True)
        names, dialogs = Names(gate, self._holder), SiteDialogs(MonotonicClock(), self._holder)
        self._page = CitizenPage(gate, names, dialogs, self._profile, self._holder)
        downloads = Downloads(self._profile, gate, documents.Shelf(folder), self._holder, limit=SLOW_LIMIT)
        self._loop = QEventLoop()
        self._refused = ""
        downloads.document_saved.connect(lambda _: self._loop.quit())
        downloads.download_refused.connect(self._on_refused)

    def outcome(self, case: str) -> Outcome:
        """Ask for a document, and see what becomes of it."""
        self._refused = ""
        started = time.monotonic()
        limit = QTimer(singleShot=True, interval=ANSWER_LIMIT_MS)
        limit.timeout.connect(lambda: self._on_refused("no answer"))
        limit.start()
        QTimer.singleShot(0, lambda: self._page.setUrl(QUrl(f"http://{HOST}/{case}")))
        self._loop.exec()
        kept = tuple(sorted(file.name for file in self._folder.rglob("*") if file.is_file()))
        return Outcome(case, self._refused, kept, time.monotonic() - started)

    def _on_refused(self, code: str) -> None:
        self._refused = code
        self._loop.quit()


def main(folder: Path, output: Path, cases: list[str]) -> None:
    """Try the cases in their order, in one visit."""
    documents.DOCUMENTS_LIMIT_BYTES = TOTAL  # type: ignore[misc]  # a smaller end is reached sooner
    server = ThreadingHTTPServer(("127.0.0.1", 0), Sender)
    Thread(target=server.serve_forever, daemon=True).start()
    rules = f"MAP {HOST}:80 127.0.0.1:{server.server_port}, MAP * ~NOTFOUND"
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = chromium_flags(rules, software=True)
    os.environ["QT_QUICK_BACKEND"] = "software"
    application = QApplication([])
    driver = Driver(folder)
    output.write_bytes(msgspec.json.encode([driver.outcome(case) for case in cases]))
    assert application is not None
    os._exit(0)  # the web engine is not taken down in order: the process is all there is


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
