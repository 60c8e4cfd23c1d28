"""What every test of a screen starts from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from fpdf import FPDF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.language import Language
from kiosk.procedures.pack import Pack, load_pack
from tests.ui.gallery import Gallery
from tests.ui.sticks import LIMIT_MS, PDF, Wait, plug_in
from tests.ui.visitor import Visitor, settle
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


@pytest.fixture(scope="session")
def brussels() -> Pack:
    """The pack that we ship."""
    return load_pack(paths.resources() / "packs" / "brussels")


@pytest.fixture
def visitor(brussels: Pack, program_words: ProgramWords, tmp_path: Path) -> Iterator[Visitor]:
    """A citizen who is about to come, with a browser that is a stand-in."""
    visitor = Visitor(brussels, program_words, tmp_path)
    yield visitor
    visitor.leave()
    program_words.speak(Language.EN)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A small document, as a download would leave it."""
    paper = FPDF()
    for number in (1, 2):
        paper.add_page()
        paper.set_font("Helvetica", size=24)
        paper.cell(text=f"EXERCICE - OEFENING - PRACTICE {number}")
    file = tmp_path / "certificate.pdf"
    paper.output(str(file))
    return file


@pytest.fixture
def wait(visitor: Visitor, qtbot: QtBot) -> Wait:
    """Waits until the sheet on top says this."""

    def wait(title: str) -> None:
        def says() -> None:
            assert visitor.words("sheet.title") == title, visitor.said()

        qtbot.waitUntil(says, timeout=LIMIT_MS)
        settle()

    return wait


@pytest.fixture
def guided(visitor: Visitor) -> Visitor:
    """A citizen at a step on the site, with a stick in the machine."""
    visitor.sticks.mkdir()
    plug_in(visitor, "lease.pdf", PDF)
    visitor.come()
    visitor.prepare()
    return visitor
