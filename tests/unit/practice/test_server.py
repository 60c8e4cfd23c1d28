"""The portal as a process: it announces its port and goes when it should."""

import os
import signal
import subprocess
import sys

import pytest
import requests

from kiosk.paths import program
from kiosk.practice.server import PracticeServer
from kiosk.practice.settings import PracticeSettings
from tests.unit.practice.conftest import FakeClock, RunningPortal

STOP_LIMIT_S = 15
PROGRAM = """
from kiosk.practice.server import serve
from kiosk.practice.settings import PracticeSettings
serve(PracticeSettings(ends_with_parent=True), lambda *ports: print(*ports, flush=True))
"""


@pytest.mark.parametrize("ending", ["signal", "parent gone"])
def test_it_serves_on_loopback_until_the_end(ending: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        cwd=program(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        try:
            port = int(process.stdout.readline().split()[0])
            answer = requests.get(
                f"http://127.0.0.1:{port}/irisbox/household/landing?secret=1",
                headers={"Host": "irisbox.practice.test"},
                timeout=10,
            )
            assert answer.status_code == 200
            if ending == "signal":
                process.send_signal(signal.SIGTERM)
            else:
                process.stdin.close()
            assert process.wait(STOP_LIMIT_S) == 0
            assert process.stderr.read() == b""  # no access log
        finally:
            process.kill()


def test_a_port_that_is_taken_is_an_error_to_be_told(portal: RunningPortal) -> None:
    with pytest.raises(OSError, match="in use"):
        PracticeServer(PracticeSettings(port=portal.server.port), FakeClock())


def test_the_port_of_a_portal_that_died_can_be_taken_again(portal: RunningPortal) -> None:
    port = portal.server.port
    portal.walk().reach("requester")
    portal.stop()
    again = PracticeServer(PracticeSettings(port=port), FakeClock())
    assert again.port == port
    again.stop()
    again.run()
