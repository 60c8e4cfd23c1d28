"""A virtual display with a bare window manager."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.helpers.timing import wait_until

SIZE_VARIABLE: Final = "STAGE_SCREEN"  # such as 1920x1080
USUAL_SIZE: Final = "1280x800"
START_LIMIT_S: Final = 15.0
STOP_LIMIT_S: Final = 5.0

OPENBOX_RC: Final = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <keyboard/>
  <mouse>
    <context name="Client">
      <mousebind button="Left" action="Press"><action name="Focus"/><action name="Raise"/></mousebind>
    </context>
  </mouse>
</openbox_config>
"""


@contextlib.contextmanager
def running(command: list[str], env: dict[str, str], log: Path, fds: tuple[int, ...] = ()) -> Iterator[None]:
    """Keep a background program going, out of reach of Ctrl-C, and stop it afterwards."""
    with log.open("ab") as output:
        program = subprocess.Popen(
            command,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            pass_fds=fds,
            start_new_session=True,
        )
    try:
        yield
    finally:
        program.terminate()
        try:
            program.wait(STOP_LIMIT_S)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait(STOP_LIMIT_S)


def first_line(descriptor: int, limit_s: float, what: str) -> str:
    """Return the first line that comes out of a pipe."""
    os.set_blocking(descriptor, False)
    received = bytearray()

    def read() -> str:
        with contextlib.suppress(BlockingIOError):
            received.extend(os.read(descriptor, 4096))
        return received.decode().splitlines()[0] if b"\n" in received else ""

    return wait_until(read, what, limit_s=limit_s)


@contextlib.contextmanager
def virtual_display(private: Path, env: dict[str, str]) -> Iterator[str]:
    """Run an X server on a free display number and a window manager on it; yield the display's name."""
    read_end, write_end = os.pipe()
    screen = f"{env.get(SIZE_VARIABLE, USUAL_SIZE)}x24"
    server = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    with running(server, env, private / "xvfb.log", (write_end,)), os.fdopen(read_end):
        os.close(write_end)
        display = ":" + first_line(read_end, START_LIMIT_S, "the virtual display")
        with _window_manager(private, env | {"DISPLAY": display}):
            yield display


@contextlib.contextmanager
def _window_manager(private: Path, env: dict[str, str]) -> Iterator[None]:
    settings = private / "openbox.xml"
    settings.write_text(OPENBOX_RC, encoding="utf-8")
    ready = private / "openbox.ready"
    command = ["openbox", "--sm-disable", "--config-file", str(settings), "--startup", f"touch {ready}"]
    with running(command, env, private / "openbox.log"):
        wait_until(ready.exists, "the window manager", limit_s=START_LIMIT_S)
        yield
