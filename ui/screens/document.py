"""A document of the citizen, shown inside our own frame."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.button import BigButton, Kind
from ui.widgets.identify import identify
from ui.widgets.look import Look
from ui.widgets.screen import NextButton, Screen

_ZOOM_STEP: Final = 1.25
_ZOOM_LIMITS: Final = (0.5, 4.0)
_SHARE_MOVED: Final = 0.8  # of what is seen, so that a line stays as a landmark


class DocumentScreen(Screen):
    """The document, with large buttons to move and to see it larger; no scroll bars.

    Signals:
        closed: the citizen has read it.
    """

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._file = QFile(self)  # our own: Qt's stays open when the document is closed
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._buttons = {
            name: BigButton(look, f"document.{name}", icon, Kind.QUIET, in_bar=True)
            for name, icon in (
                ("up", "chevron-up"),
                ("down", "chevron-down"),
                ("larger", "plus"),
                ("smaller", "minus"),
            )
        }
        self._set_up_view()
        row = QHBoxLayout()
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self._view, 1)
        column.addLayout(row)
        self._wire()
        self.space_out()

    def show_document(self, file: Path) -> None:
        """Show a document from its first page."""
        self.release()
        self._file.setFileName(str(file))
        if self._file.open(QFile.OpenModeFlag.ReadOnly):
            self._document.load(self._file)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.verticalScrollBar().setValue(0)

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

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("Your document"))
        self._buttons["up"].say(self.tr("Up"))
        self._buttons["down"].say(self.tr("Down"))
        self._buttons["larger"].say(self.tr("Larger"))
        self._buttons["smaller"].say(self.tr("Smaller"))

    def _set_up_view(self) -> None:
        identify(self._view, "document.pages")
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

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
