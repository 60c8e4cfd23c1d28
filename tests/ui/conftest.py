"""What every test of a screen starts from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from kiosk import paths
from kiosk.language import Language
from tests.ui.gallery import Gallery
from ui.fonts import load_fonts
from ui.language import ProgramWords


@pytest.fixture(scope="session")
def program_words(qapp: QApplication) -> ProgramWords:
    """The program's words, with our own typeface to show them in."""
    load_fonts(paths.resources() / "fonts")
    return ProgramWords(paths.translations())


@pytest.fixture
def gallery(program_words: ProgramWords, tmp_path: Path) -> Iterator[Gallery]:
    """A window in which any screen can be shown."""
    gallery = Gallery(tmp_path, program_words)
    yield gallery
    shiboken6.delete(gallery.canvas)
    program_words.speak(Language.EN)
