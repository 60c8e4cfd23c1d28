"""Whatever the program is started with: the sandbox is on, nothing listens, and nothing foreign is loaded."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psutil
import PySide6
import pytest

from tests.end2end.no_way_out import ENGINE, listening
from tests.end2end.refusals import expect_refusal, folders, run
from tests.end2end.station import Station
from tests.helpers.atspi import Desktop
from tests.helpers.kiosk_process import KioskProcess

pytestmark = [pytest.mark.end2end, pytest.mark.escapes, pytest.mark.timeout(120)]

DEBUG_PORT: Final = 19222
WEAKENING: Final = (
    f"QTWEBENGINE_REMOTE_DEBUGGING=127.0.0.1:{DEBUG_PORT}",
    f"QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox --remote-debugging-port={DEBUG_PORT} --disable-web-security",
    "QTWEBENGINE_DISABLE_SANDBOX=1",
    "QT_QPA_GENERIC_PLUGINS=evdevkeyboard",
    "QT_STYLE_OVERRIDE=windows",
)
NAMESPACES: Final = ("user", "pid", "net")
FILTERED: Final = 2  # seccomp with a filter


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of Qt's own plugins: if it is asked for them there, they are mapped from there."""
    copy = tmp_path_factory.mktemp("plugins")
    own = Path(PySide6.__file__).parent / "Qt" / "plugins"
    for kind in ("platforms", "imageformats", "iconengines"):
        shutil.copytree(own / kind, copy / kind)
    return copy


@pytest.fixture(scope="module")
def weakened(tmp_path_factory: pytest.TempPathFactory, desktop: Desktop, plugins: Path) -> Iterator[Station]:
    folder = tmp_path_factory.mktemp("weakened")
    keys = f"SSLKEYLOGFILE={folder / 'keys.log'}"
    places = (f"QT_PLUGIN_PATH={plugins}", f"QT_QPA_PLATFORM_PLUGIN_PATH={plugins / 'platforms'}")
    within = ("env", *WEAKENING, *places, keys)
    with Station(folder, desktop, kiosk=KioskProcess(folder, "--faults", within=within)) as station:
        station.welcome().prepare("eid")
        yield station


def engine_of(station: Station, kind: str) -> list[psutil.Process]:
    """The browser's processes of one kind."""
    engine = [each for each in station.kiosk.family() if each.name() == ENGINE]
    return [each for each in engine if f"--type={kind}" in each.cmdline()]


def test_every_page_runs_in_a_sandbox_of_its_own(weakened: Station) -> None:
    renderers = engine_of(weakened, "renderer")
    assert renderers
    for renderer in renderers:
        status = Path(f"/proc/{renderer.pid}/status").read_text(encoding="utf-8")
        assert re.search(rf"^Seccomp:\t{FILTERED}$", status, re.MULTILINE)
        assert re.search(r"^CapEff:\t0+$", status, re.MULTILINE)
        assert re.search(r"^NoNewPrivs:\t1$", status, re.MULTILINE)
        for name in NAMESPACES:
            ours = Path(f"/proc/{weakened.kiosk.pid}/ns/{name}").readlink()
            assert Path(f"/proc/{renderer.pid}/ns/{name}").readlink() != ours, name


def test_no_process_was_given_a_weakening_switch(weakened: Station) -> None:
    words = [word for each in weakened.kiosk.family() for word in each.cmdline()]
    unwanted = ("sandbox", "remote-debugging", "web-security")
    left = [word for word in words if word.startswith("--") and any(each in word for each in unwanted)]
    # The engine's own: the process from which unsandboxed helpers are forked, and the sandbox's kind.
    assert set(left) <= {
        "--no-zygote-sandbox",
        "--service-sandbox-type=network",
        "--service-sandbox-type=utility",
    }


def test_the_portal_alone_listens(weakened: Station) -> None:
    assert listening(weakened.kiosk.family()) == {("127.0.0.1", weakened.portal_port())}


def test_no_foreign_plugin_is_loaded_and_no_key_is_written(weakened: Station, plugins: Path) -> None:
    for process in weakened.kiosk.family():
        try:
            maps = Path(f"/proc/{process.pid}/maps").read_text(encoding="utf-8")
        except PermissionError:
            continue  # a sandboxed process, which cannot open files at all
        assert str(plugins) not in maps, process.cmdline()
    assert not list(weakened.visits.parent.glob("keys.log"))


@pytest.mark.parametrize(
    "argument",
    [
        f"--remote-debugging-port={DEBUG_PORT}",
        "--no-sandbox",
        "--disable-web-security",
        "-platformpluginpath=/tmp",
    ],
)
def test_an_argument_for_the_engine_is_refused(argument: str, tmp_path: Path) -> None:
    expect_refusal(run("--practice", argument, *folders(tmp_path)), "unrecognized arguments")


def test_no_core_is_left_of_what_dies(weakened: Station) -> None:
    """A core would hold what the citizen typed."""
    for process in (*weakened.kiosk.parts("session"), *engine_of(weakened, "renderer")):
        limits = Path(f"/proc/{process.pid}/limits").read_text(encoding="utf-8")
        assert re.search(r"^Max core file size\s+0\s+0\s", limits, re.MULTILINE), process.cmdline()
