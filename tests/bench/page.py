"""A page on loopback that tells when it has been painted."""

import contextlib
import queue
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

PAGE: Final = b"""<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bench</title>
<body style="background: #fff; font: 24px sans-serif">
<h1>Composition de m\xc3\xa9nage</h1><p>Page de mesure</p><button>Introduire une demande</button>
<script>
requestAnimationFrame(() => requestAnimationFrame(() => fetch("/painted", {method: "POST"})))
</script>"""


class PaintedPage:
    """The page's address, and the moments at which browsers painted it."""

    def __init__(self, port: int, moments: queue.Queue[int]) -> None:
        self.address = f"http://127.0.0.1:{port}/"
        self._moments = moments

    def forget(self) -> None:
        """Pass over everything painted so far."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._moments.get_nowait()

    def wait_painted_ns(self, limit_s: float) -> int | None:
        """Return the moment of the next painting, or nothing when none comes in time."""
        with contextlib.suppress(queue.Empty):
            return self._moments.get(timeout=limit_s)
        return None


@contextlib.contextmanager
def painted_page() -> Iterator[PaintedPage]:
    """Serve the page meanwhile."""
    moments: queue.Queue[int] = queue.Queue()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._send(PAGE if self.path == "/" else b"", "text/html; charset=utf-8")

        def do_POST(self) -> None:
            moments.put(time.monotonic_ns())
            self._send(b"", "text/plain")

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

        def _send(self, body: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield PaintedPage(server.server_port, moments)
        server.shutdown()
