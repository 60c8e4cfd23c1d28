"""The program as it is meant to run: alone in a compositor that shows one program and knows no keys.

cage runs on its headless backend; Xwayland and the program are all that it starts.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psutil
import pytest
from PIL import Image, ImageChops

from tests.helpers.kiosk_process import KioskProcess
from tests.helpers.timing import wait_until

CAGE: Final = shutil.which("cage") or ""
HEADLESS: Final = ("WLR_BACKENDS=headless", "WLR_RENDERER=pixman", "WLR_LIBINPUT_NO_DEVICES=1")
PAPER: Final = (0xF7, 0xF4, 0xEE)
PAPER_SHARE: Final = 0.02  # of the compositor's picture: the surroundings of the flower, which moves
LOW: Final = 0.7  # of the height: where the flower stands on a screen that fills the compositor
ALLOWED: Final = frozenset({"cage", "Xwayland", "python", "QtWebEngineProcess"})
PICTURE_LIMIT_S: Final = 20.0

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.escapes,
    pytest.mark.timeout(120),
    pytest.mark.skipif(not CAGE, reason="cage is not packaged for this system"),
]


@pytest.fixture(params=["wayland", "xcb"])
def caged(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KioskProcess]:
    """The program on the compositor's own protocol, or through Xwayland."""
    without = ("-u", "DISPLAY", "-u", "WAYLAND_DISPLAY")
    inside = ("--", "env", f"QT_QPA_PLATFORM={request.param}")
    with KioskProcess(tmp_path, within=("env", *without, *HEADLESS, CAGE, *inside)) as kiosk:
        yield kiosk


def test_the_attract_screen_fills_the_compositor_and_nothing_else_runs(
    caged: KioskProcess, tmp_path: Path
) -> None:
    seen = Seen(tmp_path / "cage.ppm")
    wait_until(seen.attract, "the attract screen in cage", limit_s=PICTURE_LIMIT_S)
    caged.wait_for_event("attract-shown")
    caged.wait_for_event("standby-ready")
    assert {name_of(process) for process in caged.family()} <= ALLOWED
    assert len(caged.parts("session")) == 1


class Seen:
    """What the compositor has shown so far: without a graphics processor it hands out what is new alone."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._whole: Image.Image | None = None

    def attract(self) -> bool:
        """Take a picture, lay it over those before, and say whether the attract screen is on it."""
        new = self._picture()
        if new is None:
            return False
        self._whole = ImageChops.lighter(self._whole, new) if self._whole else new
        low = self._whole.crop((0, int(new.height * LOW), new.width, new.height))
        kinds = {colour: count for count, colour in low.getcolors(low.width * low.height) or []}
        return kinds.get(PAPER, 0) > PAPER_SHARE * new.width * new.height

    def _picture(self) -> Image.Image | None:
        runtime = Path(os.environ["XDG_RUNTIME_DIR"])
        names = sorted(each.name for each in runtime.glob("wayland-*") if not each.suffix)
        taken = subprocess.run(
            ["grim", "-t", "ppm", str(self._file)],
            env=os.environ | {"WAYLAND_DISPLAY": names[-1] if names else "none"},
            capture_output=True,
            timeout=PICTURE_LIMIT_S,
            check=False,
        )
        if taken.returncode != 0:
            return None
        with Image.open(self._file) as picture:
            return picture.convert("RGB")


def name_of(process: psutil.Process) -> str:
    """The program's name, whatever the version of the interpreter."""
    name = process.name()
    return "python" if name.startswith("python") else name
