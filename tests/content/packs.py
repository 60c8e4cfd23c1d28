"""The packs of this repository, and copies of them to break."""

import shutil
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKS = ROOT / "resources" / "packs"
BRUSSELS = PACKS / "brussels"

type Break = Callable[[Path], None]


def copy_of_brussels(directory: Path) -> Path:
    copy = directory / "brussels"
    shutil.copytree(BRUSSELS, copy)
    return copy


def change(file: str, old: str, new: str) -> Break:
    """Replaces the first such piece of a file, which must be there."""

    def broken(pack: Path) -> None:
        path = pack / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return broken


def write(file: str, content: bytes) -> Break:
    """Writes a file, new or over an old one."""

    def broken(pack: Path) -> None:
        path = pack / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    return broken


def remove(file: str) -> Break:
    """Takes a file away."""
    return lambda pack: (pack / file).unlink()


def link(file: str, to: str) -> Break:
    """Puts a symbolic link in the place of a file."""

    def broken(pack: Path) -> None:
        path = pack / file
        path.unlink(missing_ok=True)
        path.symlink_to(to)

    return broken


def both(*breaks: Break) -> Break:
    """Breaks in several ways at once."""

    def broken(pack: Path) -> None:
        for each in breaks:
            each(pack)

    return broken
