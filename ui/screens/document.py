"""A document of the citizen, shown inside our own frame."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.session.messages import Pace
from ui.widgets.button import BigButton, Kind
from ui.widgets.identify import announce, identify
from ui.widgets.look import Look
from ui.widgets.screen import NextButton, Screen
from ui.widgets.text import Text
from ui.widgets.wrapping import WrappingRow

_ZOOM_STEP: Final = 1.25
_ZOOM_LIMITS: Final = (0.5, 4.0)
_SHARE_MOVED: Final = 0.8  # of what is seen, so that a line stays as a landmark
_BUTTONS: Final = (
    ("up", "chevron-up"),
    ("down", "chevron-down"),
    ("larger", "plus"),
    ("smaller", "minus"),
    ("save", "usb"),
    ("print", "printer"),
)


class DocumentScreen(Screen):
    """The document, with large buttons to move and to see it larger; no scroll bars.

    Signals:
        closed: the citizen has read it.
        print_asked: the citizen wants it on paper; the file, and the page that is read, counted from zero.
        save_asked: the citizen wants this document on a USB stick.
    """

    pace = Pace.READING

    closed = Signal()
    print_asked = Signal(Path, int)
    save_asked = Signal(Path)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._file = QFile(self)  # our own: Qt's stays open when the document is closed
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._position = Text("soft", "document.position")
        self._buttons = {
            name: BigButton(look, f"document.{name}", icon, Kind.QUIET, in_bar=True)
            for name, icon in _BUTTONS
        }
        self._set_up_view()
        self._lay_out()
        self._wire()
        self.offer_print(possible=False)
        self.space_out()

    def show_document(self, file: Path) -> None:
        """Show a document from its first page."""
        self.release()
        self._file.setFileName(str(file))
        if self._file.open(QFile.OpenModeFlag.ReadOnly):
            self._document.load(self._file)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.verticalScrollBar().setValue(0)
        self._say_position()

    def offer_print(self, *, possible: bool) -> None:
        """Offer to print, where there is a printer."""
        self._buttons["print"].setVisible(possible)

    def release(self) -> None:
        """Let go of the document's file."""
        self._document.close()
        self._file.close()

    def next_button(self) -> NextButton:
        """It has been read."""
        return NextButton(self.tr("Close the document"), "check")

    def go_on(self) -> None:
        """It has been read."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys move, plus and minus change the size, wherever the keyboard is on this screen."""
        match event.key():
            case Qt.Key.Key_PageUp:
                self._move(-1)
            case Qt.Key.Key_PageDown:
                self._move(1)
            case Qt.Key.Key_Plus:
                self._zoom(_ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self._zoom(1 / _ZOOM_STEP)
            case _:
                super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("Your document"))
        self._view.setAccessibleName(self.tr("The pages of your document"))
        self._buttons["up"].say(self.tr("Up"))
        self._buttons["down"].say(self.tr("Down"))
        self._buttons["larger"].say(self.tr("Larger"))
        self._buttons["smaller"].say(self.tr("Smaller"))
        self._buttons["save"].say(self.tr("Save to a USB stick"))
        self._buttons["print"].say(self.tr("Print"))
        self._say_position()

    def _say_position(self) -> None:
        page, pages = self._view.pageNavigator().currentPage(), self._document.pageCount()
        self._position.setText(self.tr("Page {0} of {1}").format(page + 1, pages) if pages else "")

    def _on_page_turned(self) -> None:
        self._say_position()
        if self._position.isVisible():
            announce(self._position)

    def _set_up_view(self) -> None:
        identify(self._view, "document.pages")
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        """The heading with the position beside it, the pages, and the buttons."""
        top, row, column = QHBoxLayout(), WrappingRow(self.look), QVBoxLayout(self)
        top.addWidget(self.title, 1)
        top.addWidget(self._position, 0, Qt.AlignmentFlag.AlignBottom)
        self._position.setWordWrap(False)
        for button in self._buttons.values():
            row.add(button)
        column.addLayout(top)
        column.addWidget(self._view, 1)
        column.addWidget(row)

    def space_out(self) -> None:
        """Lay the pages on our own ground."""
        super().space_out()
        ground = self._view.palette()
        ground.setColor(QPalette.ColorRole.Dark, self.look.theme.colour("line"))
        self._view.setPalette(ground)

    def _wire(self) -> None:
        self._buttons["up"].clicked.connect(lambda: self._move(-1))
        self._buttons["down"].clicked.connect(lambda: self._move(1))
        self._buttons["larger"].clicked.connect(lambda: self._zoom(_ZOOM_STEP))
        self._buttons["smaller"].clicked.connect(lambda: self._zoom(1 / _ZOOM_STEP))
        self._buttons["save"].clicked.connect(lambda: self.save_asked.emit(Path(self._file.fileName())))
        self._buttons["print"].clicked.connect(self._on_print_pressed)
        self._view.pageNavigator().currentPageChanged.connect(self._on_page_turned)

    def _on_print_pressed(self) -> None:
        self.print_asked.emit(Path(self._file.fileName()), self._view.pageNavigator().currentPage())

    def _move(self, direction: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + round(direction * bar.pageStep() * _SHARE_MOVED))

    def _zoom(self, factor: float) -> None:
        smallest, largest = _ZOOM_LIMITS
        present = self._present_zoom()
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(max(smallest, min(largest, present * factor)))

    def _present_zoom(self) -> float:
        """The factor in use; in the fitting mode Qt does not say it, so it is told from the page's width."""
        if self._view.zoomMode() is QPdfView.ZoomMode.Custom or self._document.pageCount() == 0:
            return self._view.zoomFactor()
        margins = self._view.documentMargins()
        room = self._view.viewport().width() - margins.left() - margins.right()
        page = self._document.pagePointSize(0).width() * self._view.logicalDpiX() / 72
        return room / page if page else 1.0
