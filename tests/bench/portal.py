"""The page that both kiosks show while their memory is measured: the practice portal's first."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from typing import Final

from tests.helpers.display import START_LIMIT_S, first_line

DOMAIN: Final = "practice.localhost"  # every browser looks for it on this machine
STOP_LIMIT_S: Final = 10.0


@contextlib.contextmanager
def landing_page() -> Iterator[str]:
    """Serve the practice portal meanwhile; yield the address of the procedure's landing page."""
    command = [
        sys.executable,
        "-m",
        "ui",
        "practice",
        "--domain",
        DOMAIN,
        "--port",
        "0",
        "--ends-with-parent",
    ]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdout is not None
        try:
            port = first_line(server.stdout.fileno(), START_LIMIT_S, "the practice portal")
            yield f"http://irisbox.{DOMAIN}:{port}/irisbox/household/landing"
        finally:
            server.kill()
            server.wait(STOP_LIMIT_S)
