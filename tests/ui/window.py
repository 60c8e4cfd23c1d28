"""A window for one screen, and a sheet over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.canvas import Canvas
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet


class Window(Canvas):
    """Holds what fills it; it carries the style sheet itself, so that tests do not share one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: QWidget | None = None
        self._sheet: Sheet | None = None
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_view(self, view: QWidget) -> None:
        """Fill the window."""
        self._view = view
        view.setParent(self)
        view.setGeometry(self.rect())
        view.show()

    def open_sheet(self, sheet: Sheet) -> None:
        """Lay a sheet over the view."""
        self._sheet = sheet
        if self._view is not None:
            self._view.setEnabled(False)
        sheet.setParent(self)
        sheet.setGeometry(self.rect())
        sheet.retranslate()
        sheet.show()
        sheet.raise_()
        sheet.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything fills the window."""
        super().resizeEvent(event)
        for part in (self._view, self._sheet):
            if part is not None:
                part.setGeometry(self.rect())

    def _on_look_changed(self) -> None:
        self.setStyleSheet(self.look.style_sheet())
