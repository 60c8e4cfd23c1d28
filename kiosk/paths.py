"""Where the program's own files lie, and where a station may write."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path


def program() -> Path:
    """The folder that holds resources/ and translations/: the checkout, or the frozen bundle."""
    bundle: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of fonts, icons, styles, scripts and packs."""
    return program() / "resources"


def translations() -> Path:
    """The folder of the program's own words."""
    return program() / "translations"


def command(*arguments: str) -> list[str]:
    """The command line that starts this program in another part."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable, *arguments] if frozen else [sys.executable, "-m", "ui", *arguments]


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of one station."""

    state: Path  # survives a restart: lock, last wipe report
    visits: Path  # one scratch folder a visit, in memory where the machine can

    @classmethod
    def of_this_machine(cls, state: Path | None = None, visits: Path | None = None) -> "Places":
        """The folders named, or those that the machine's conventions give."""
        state = state or _state_home() / "ocr-kiosk"
        return cls(state=state.absolute(), visits=(visits or _memory_folder(state)).absolute())


def _state_home() -> Path:
    named = os.environ.get("XDG_STATE_HOME")
    return Path(named) if named else Path.home() / ".local" / "state"


def _memory_folder(state: Path) -> Path:
    """The first folder that lives in memory, so that what a visit writes never meets a disk."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and in_memory(Path(runtime)):
        return Path(runtime) / "ocr-kiosk"
    shared = Path("/dev/shm")  # noqa: S108 - a fixed name is safe: the folder is made 0700 and its owner checked
    if in_memory(shared):
        return shared / f"ocr-kiosk-{os.getuid()}"
    return state / "visits"


def in_memory(folder: Path) -> bool:
    """Whether the folder is on a tmpfs that we may write to."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
        real = folder.resolve(strict=True)
    except OSError:
        return False
    holding = [fields for fields in (line.split() for line in mounts) if real.is_relative_to(fields[1])]
    nearest = max(holding, key=lambda fields: len(fields[1]), default=None)
    return nearest is not None and nearest[2] in ("tmpfs", "ramfs") and os.access(real, os.W_OK)
