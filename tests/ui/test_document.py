"""The viewer of documents: where the citizen is, by buttons and by keys, and no way out of it."""

from pathlib import Path

import pytest
from fpdf import FPDF
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.visitor import Visitor, settle

MOVES = 8  # from one end of two pages to the other


@pytest.fixture
def reader(visitor: Visitor, certificate: Path) -> Visitor:
    """A citizen who reads a document of two pages."""
    visitor.come()
    visitor.prepare()
    show(visitor, certificate)
    return visitor


def show(visitor: Visitor, document: Path) -> None:
    visitor.browser.document_saved.emit(document)
    settle()


def press_key(visitor: Visitor, key: Qt.Key) -> None:
    QTest.keyClick(visitor.window.windowHandle(), key)
    settle()


def test_the_position_is_said(reader: Visitor) -> None:
    assert reader.words("document.position") == "Page 1 of 2"
    for _ in range(MOVES):
        reader.press("document.down")
    assert reader.words("document.position") == "Page 2 of 2"
    for _ in range(MOVES):
        reader.press("document.up")
    assert reader.words("document.position") == "Page 1 of 2"


@pytest.mark.parametrize("where", ["screen.title", "document.pages", "document.larger"])
def test_page_keys_move_wherever_the_keyboard_is(reader: Visitor, where: str) -> None:
    part(reader, where).setFocus()
    for _ in range(MOVES):
        press_key(reader, Qt.Key.Key_PageDown)
    assert reader.words("document.position") == "Page 2 of 2"
    for _ in range(MOVES):
        press_key(reader, Qt.Key.Key_PageUp)
    assert reader.words("document.position") == "Page 1 of 2"


@pytest.mark.parametrize("where", ["screen.title", "document.pages"])
def test_plus_and_minus_change_the_size(reader: Visitor, where: str) -> None:
    part(reader, where).setFocus()
    before = zoom(reader)
    press_key(reader, Qt.Key.Key_Plus)
    larger = zoom(reader)
    press_key(reader, Qt.Key.Key_Minus)
    press_key(reader, Qt.Key.Key_Minus)
    assert larger > before > zoom(reader)


def test_the_next_document_is_shown_from_its_first_page(reader: Visitor, certificate: Path) -> None:
    for _ in range(MOVES):
        reader.press("document.down")
    show(reader, certificate)
    assert reader.words("document.position") == "Page 1 of 2"


class Elsewhere(QObject):
    """Stands where another program would be started."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def note(self, address: QUrl) -> None:
        self.opened.append(address.toString())


def test_a_link_in_a_document_leads_nowhere(visitor: Visitor, tmp_path: Path) -> None:
    """Qt's view follows links inside of a document alone; one that learns to open others fails here."""
    paper = FPDF()
    paper.add_page()
    paper.link(x=0, y=0, w=paper.w, h=paper.h, link="https://www.example.org/")
    paper.output(str(tmp_path / "link.pdf"))
    visitor.come()
    visitor.prepare()
    show(visitor, tmp_path / "link.pdf")
    elsewhere = Elsewhere()
    QDesktopServices.setUrlHandler("https", elsewhere, "note")  # type: ignore[arg-type]  # it takes text alone
    try:
        pages = part(visitor, "document.pages")
        middle = pages.mapTo(visitor.window, QPoint(pages.width() // 2, pages.height() // 2))
        QTest.mouseMove(visitor.window.windowHandle(), middle)
        QTest.mouseClick(visitor.window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
        settle()
        assert elsewhere.opened == []
        QDesktopServices.openUrl(QUrl("https://www.example.org/"))
        assert elsewhere.opened, "the desktop would have been heard"
    finally:
        QDesktopServices.unsetUrlHandler("https")


def part(visitor: Visitor, identifier: str) -> QWidget:
    return next(each for each in visitor.window.findChildren(QWidget, identifier) if each.isVisible())


def zoom(visitor: Visitor) -> float:
    """How large the pages are drawn."""
    screen = part(visitor, "document.pages").parentWidget()
    return float(screen._present_zoom())  # type: ignore[union-attr]  # Qt does not say it in the fitting mode
