"""The typeface that comes with the program."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

FAMILY: Final = "Atkinson Hyperlegible Next"


class FontMissingError(Exception):
    """A font file of ours could not be loaded."""


def load_fonts(folder: Path) -> None:
    """Make the bundled typeface known to this process, so that a picture of a screen is the same anywhere."""
    for file in sorted(folder.glob("*.woff")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FontMissingError(file.name)
    if FAMILY not in QFontDatabase.families():
        raise FontMissingError(FAMILY)
