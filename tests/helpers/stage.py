"""Runs a command on a stage of its own and returns its exit code: `python -m tests.helpers.stage COMMAND...`.

The stage is a private home and runtime directory, a session bus with accessibility, a virtual display with
a window manager and, when started as root, nobody's rights. Whatever is started on it ends with it.
"""

import compileall
import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psutil

from tests.helpers import atspi, unprivileged
from tests.helpers.display import START_LIMIT_S, first_line, running, virtual_display
from tests.helpers.pdf_printer import pdf_printer
from tests.helpers.timing import wait_until

BUILD: Final = unprivileged.CHECKOUT / "build"
PROGRAMS: Final = ("Xvfb", "openbox", "dbus-daemon", "xdotool", "import")
COMMAND_STOP_LIMIT_S: Final = 15.0
STAGE_STOP_LIMIT_S: Final = 45.0
SWEEP_LIMIT_S: Final = 10.0
MEMORY_NEEDED: Final = 2 << 30  # a container has 64 MiB there by default, too little for a browser
PR_SET_CHILD_SUBREAPER: Final = 36
OF_ANOTHER_DESKTOP: Final = (
    "AT_SPI_",
    "DBUS_",
    "DISPLAY",
    "QTWEBENGINE_",
    "QT_",
    "WAYLAND_",
    "XAUTHORITY",
    "XDG_",
)


def run(command: list[str], env: dict[str, str], stop_limit_s: float) -> int:
    """Run a command to its end, pass SIGTERM and SIGINT on to its group, and return its exit code."""
    with subprocess.Popen(command, env=env, cwd=unprivileged.CHECKOUT, start_new_session=True) as process:

        def kill() -> None:
            if process.returncode is None:
                signal_group(process.pid, signal.SIGKILL)

        def pass_on(number: int, _frame: object) -> None:
            signal_group(process.pid, number)
            last_word = threading.Timer(stop_limit_s, kill)
            last_word.daemon = True
            last_word.start()

        before = {number: signal.signal(number, pass_on) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            code = collect_until(process)
        finally:
            for number, action in before.items():
                signal.signal(number, action)
    return code if code >= 0 else 128 - code


def collect_until(process: subprocess.Popen[bytes]) -> int:
    """Wait for a process, and bury meanwhile the orphans that this subreaper inherits."""
    while True:
        pid, status = os.waitpid(-1, 0)
        if pid == process.pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode


def signal_group(group: int, number: int) -> None:
    """Send a signal to a whole process group, if it is still there."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, number)


@contextlib.contextmanager
def swept() -> Iterator[None]:
    """Kill, at the end, every process that was started meanwhile, even those whose parents are gone."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    try:
        yield
    finally:
        wait_until(_nothing_left, "all processes of the stage gone", limit_s=SWEEP_LIMIT_S)


def _nothing_left() -> bool:
    left = psutil.Process().children(recursive=True)
    for process in left:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass
    return not left


@contextlib.contextmanager
def private_directory() -> Iterator[Path]:
    """Yield a new directory for this stage alone, in memory where there is enough."""
    memory = Path("/dev/shm")
    roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free >= MEMORY_NEEDED
    with tempfile.TemporaryDirectory(
        prefix="stage-", dir=memory if roomy else None, ignore_cleanup_errors=True
    ) as name:
        yield Path(name)


def environment(private: Path) -> dict[str, str]:
    """Return this process's environment with everything of another desktop replaced."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OF_ANOTHER_DESKTOP)}
    places = {"HOME": "home", "XDG_RUNTIME_DIR": "runtime", "TMPDIR": "tmp"}
    for folder in places.values():
        (private / folder).mkdir(mode=0o700)
    return (
        kept
        | {name: str(private / folder) for name, folder in places.items()}
        | {"LANG": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    )


@contextlib.contextmanager
def session_bus(private: Path, env: dict[str, str]) -> Iterator[str]:
    """Run a session bus; yield its address."""
    read_end, write_end = os.pipe()
    address = f"unix:path={env['XDG_RUNTIME_DIR']}/bus"
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--address", address]
    with (
        running([*command, f"--print-address={write_end}"], env, private / "dbus.log", (write_end,)),
        os.fdopen(read_end),
    ):
        os.close(write_end)
        yield first_line(read_end, START_LIMIT_S, "the session bus")


def perform(command: list[str]) -> int:
    """Set the stage, run the command, clear the stage."""
    with swept(), private_directory() as private, contextlib.ExitStack() as stage:
        env = environment(private)
        env["DISPLAY"] = stage.enter_context(virtual_display(private, env))
        env["DBUS_SESSION_BUS_ADDRESS"] = stage.enter_context(session_bus(private, env))
        # Programs look for the accessibility bus once, when they start: it has to be there before them.
        atspi.Desktop.connect(env["DBUS_SESSION_BUS_ADDRESS"]).close()
        return run(command, env, COMMAND_STOP_LIMIT_S)


def perform_unprivileged(command: list[str]) -> int:
    """Have the stage set and run by nobody, who may write to build/ only."""
    for folder in (
        "kiosk",
        "ui",
        "tests",
    ):  # nobody could not keep the byte code, and would compile at each start
        compileall.compile_dir(unprivileged.CHECKOUT / folder, quiet=2)
    env = os.environ | {
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTEST_ADDOPTS": f"{os.environ.get('PYTEST_ADDOPTS', '')} -p no:cacheprovider".strip(),
        "HYPOTHESIS_STORAGE_DIRECTORY": str(BUILD / "hypothesis"),
        "COVERAGE_FILE": str(BUILD / "coverage"),
    }
    python = [sys.executable, "-m"]
    chain = [*python, "tests.helpers.unprivileged", *python, "tests.helpers.stage", *command]
    with unprivileged.lent(BUILD), pdf_printer() as told, swept():
        return run(chain, env | told, STAGE_STOP_LIMIT_S)


def main(command: list[str]) -> int:
    """Run the command on a stage and return its exit code."""
    if not command:
        sys.stderr.write("usage: python -m tests.helpers.stage COMMAND...\n")
        return 2
    signal.signal(signal.SIGTERM, lambda number, _frame: sys.exit(128 + number))
    if missing := [program for program in PROGRAMS if shutil.which(program) is None]:
        sys.stderr.write(f"stage: not installed: {', '.join(missing)}; `make system-test` installs them\n")
        return 1
    return perform_unprivileged(command) if os.geteuid() == 0 else perform(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
