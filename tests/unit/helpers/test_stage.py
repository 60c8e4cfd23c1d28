import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.helpers import stage
from tests.helpers.timing import wait_until

pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in stage.PROGRAMS),
    reason="the stage's programs are not installed",
)

STAGE = (sys.executable, "-m", "tests.helpers.stage")
LIMIT_S = 60
FACTS = """
import json, os, pathlib, stat
from tests.helpers.atspi import Desktop
runtime = pathlib.Path(os.environ["XDG_RUNTIME_DIR"])
with Desktop.connect() as desktop:
    role = desktop.root.role
print(json.dumps({
    "uid": os.geteuid(), "display": os.environ["DISPLAY"], "home": os.environ["HOME"],
    "mode": stat.S_IMODE(runtime.stat().st_mode), "desktop": role,
    "writable": os.access("build", os.W_OK), "cwd": os.getcwd(),
}))
"""


def on_stage(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*STAGE, *command], capture_output=True, text=True, timeout=LIMIT_S, check=False)


def test_hands_the_exit_code_back() -> None:
    assert on_stage("sh", "-c", "exit 7").returncode == 7


def test_a_killed_command_gives_a_shells_exit_code() -> None:
    assert on_stage("sh", "-c", "kill -KILL $$").returncode == 128 + signal.SIGKILL


def test_gives_a_private_unprivileged_desktop_and_takes_it_away() -> None:
    facts = json.loads(on_stage(sys.executable, "-c", FACTS).stdout)

    assert facts["uid"] != 0
    assert facts["display"].startswith(":")
    assert facts["mode"] == 0o700
    assert facts["desktop"] == "desktop frame"
    assert facts["writable"]
    assert Path(facts["cwd"]) == stage.BUILD.parent
    assert not Path(facts["home"]).exists()


def test_nothing_of_a_command_survives_it() -> None:
    left = on_stage("sh", "-c", "setsid sleep 300 >/dev/null 2>&1 & echo $!").stdout

    assert not psutil.pid_exists(int(left))


def test_a_request_to_stop_reaches_the_command() -> None:
    script = "trap 'echo stopped; exit 3' TERM; echo ready; while :; do sleep 0.1; done"
    with subprocess.Popen([*STAGE, "sh", "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        family = psutil.Process(process.pid).children(recursive=True)
        process.terminate()

        assert process.wait(LIMIT_S) == 3
        assert "stopped" in process.stdout.read()
    wait_until(lambda: not any(child.is_running() for child in family), "no process left", limit_s=10)


def test_without_a_command_it_says_how() -> None:
    answer = on_stage()

    assert answer.returncode == 2
    assert "usage" in answer.stderr
