"""`python -m tests.bench.gate_pages`: loads one page again and again, through the gate and without.

The page has as many parts as a page of a large portal. Both browsers live in one process and take turns, so
that whatever else the machine does befalls both alike. It prints JSON.
"""

import json
import os
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Final

from ui.browser.flags import chromium_flags

SCRIPTS, PICTURES = 30, 40
LOADS: Final = 40
FIRST_LOADS: Final = 5  # not counted
LOAD_LIMIT_MS: Final = 15_000
HOST: Final = "portal.bench.test"
PICTURE: Final = (
    b"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><circle cx='20' cy='20' r='18'/></svg>"
)


class Answer(BaseHTTPRequestHandler):
    """The page and its parts; nothing is kept by a browser."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # header and body leave together

    def do_GET(self) -> None:
        name = self.path.partition("?")[0]
        if name.startswith("/script"):
            self._send(b"window.parts = (window.parts || 0) + 1;" * 40, "text/javascript")
        elif name.startswith("/picture"):
            self._send(PICTURE, "image/svg+xml")
        else:
            self._send(_page(self.path), "text/html; charset=utf-8")

    def log_message(self, *_: object) -> None:
        """Keep quiet."""

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)


def _page(path: str) -> bytes:
    load = path.rpartition("=")[2]
    scripts = "".join(f"<script src='/script-{n}.js?{load}'></script>" for n in range(SCRIPTS))
    pictures = "".join(f"<img src='/picture-{n}.svg?{load}'>" for n in range(PICTURES))
    return f"<!doctype html><title>Bench</title>{scripts}<p>Bench</p>{pictures}".encode()


def main() -> None:
    """Measure and print."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        rules = f"MAP {HOST}:80 127.0.0.1:{server.server_port}, MAP * ~NOTFOUND"
        os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = chromium_flags(rules, software=True)
        os.environ["QT_QUICK_BACKEND"] = "software"
        sys.stdout.write(json.dumps(_measure()) + "\n")
        sys.stdout.flush()
        os._exit(0)  # the engine's own end is not what is measured


def _measure() -> dict[str, float]:
    # The engine reads its switches when it is imported.
    from PySide6.QtCore import QEventLoop, QTimer, QUrl
    from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
    from PySide6.QtWidgets import QApplication

    from kiosk.browsing.gate import Gate
    from kiosk.procedures.model import Portal, PortalSite
    from ui.browser.browser import GuidedBrowser

    app = QApplication(["bench"])
    site = PortalSite(id=Portal.PRACTICE, hosts=(HOST,), dark_hosts=(), schemes=("http",))
    guided = GuidedBrowser(site, Gate(site, names_are_mapped=True), Path(tempfile.mkdtemp()))
    gated = guided.findChild(QWebEnginePage)
    assert gated is not None
    bare = QWebEnginePage(QWebEngineProfile(app), app)

    def load_ms(page: QWebEnginePage, number: int) -> float:
        waiting = QEventLoop()
        page.loadFinished.connect(waiting.quit)
        QTimer.singleShot(LOAD_LIMIT_MS, waiting, waiting.quit)
        start = time.perf_counter_ns()
        page.setUrl(QUrl(f"http://{HOST}/?load={number}"))
        waiting.exec()
        page.loadFinished.disconnect(waiting.quit)
        return (time.perf_counter_ns() - start) / 1e6

    figures: dict[str, list[float]] = {"gate": [], "bare": []}
    for number in range(LOADS):
        turns = [("gate", gated), ("bare", bare)]
        for name, page in turns if number % 2 else reversed(turns):
            taken = load_ms(page, number)
            if number >= FIRST_LOADS:
                figures[name].append(taken)
    return {name: median(taken) for name, taken in figures.items()}


if __name__ == "__main__":
    main()
