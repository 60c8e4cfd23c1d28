"""The inside of a window: one view, and the sheets over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.canvas import Canvas
from ui.widgets.look import Look
from ui.widgets.sheet import Sheet


class Layers(Canvas):
    """Holds what fills the window; what lies below a sheet cannot be reached."""

    def __init__(self, look: Look, flags: Qt.WindowType = Qt.WindowType.Widget) -> None:
        super().__init__(look, flags)
        self._views: list[QWidget] = []
        self._sheets: list[Sheet] = []
        self._left_focus: list[QWidget | None] = []
        self._lid: Sheet | None = None
        self._below: list[QWidget] = []  # what the lid hides
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_view(self, view: QWidget) -> None:
        """Show one view; sheets over the view before are closed."""
        for sheet in tuple(self._sheets):
            self.close_sheet(sheet)
        if view not in self._views:
            self._views.append(view)
            view.setParent(self)
        view.setGeometry(self.rect())
        for other in self._views:
            other.setVisible(other is view)

    @property
    def has_sheet(self) -> bool:
        """Whether a sheet lies over the view."""
        return bool(self._sheets)

    def open_sheet(self, sheet: Sheet, *, above_lid: bool = False) -> None:
        """Lay a sheet over everything; where there is a lid, below it, unless it belongs above."""
        if sheet in self._sheets:
            return
        if self._lid is not None and not above_lid:
            self._slip_below(sheet)
            return
        self._left_focus.append(self.focusWidget())
        self._set_top_enabled(enabled=False)
        self._sheets.append(sheet)
        sheet.setParent(self)
        sheet.setEnabled(True)
        sheet.closed.connect(self._on_closed)
        sheet.retranslate()
        sheet.setGeometry(self.rect())
        sheet.show()
        sheet.raise_()
        sheet.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_lid(self, sheet: Sheet) -> None:
        """Lay a sheet over everything, and hide what lies below, also from assistive technology."""
        self.open_sheet(sheet)
        self._lid = sheet
        self._below = [each for each in (*self._views, *self._sheets[:-1]) if not each.isHidden()]
        for each in self._below:
            each.hide()

    def close_sheet(self, sheet: Sheet) -> None:
        """Take a sheet away; the keyboard goes back to where it was."""
        if sheet not in self._sheets:
            return
        if sheet is self._lid:
            self._lift_lid()
        focus = self._left_focus.pop(self._sheets.index(sheet))
        self._sheets.remove(sheet)
        if sheet in self._below:
            self._below.remove(sheet)
        sheet.closed.disconnect(self._on_closed)
        sheet.hide()
        self._set_top_enabled(enabled=True)
        if focus is not None and focus.isVisible():
            focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything fills the window."""
        super().resizeEvent(event)
        for part in (*self._views, *self._sheets):
            part.setGeometry(self.rect())

    def _slip_below(self, sheet: Sheet) -> None:
        """Keep a sheet for when the lid is lifted."""
        assert self._lid is not None  # noqa: S101 - the caller has looked
        place = self._sheets.index(self._lid)
        self._left_focus.insert(place, None)
        self._sheets.insert(place, sheet)
        self._below.append(sheet)
        sheet.hide()
        sheet.setParent(self)
        sheet.setEnabled(False)
        sheet.closed.connect(self._on_closed)
        sheet.setGeometry(self.rect())

    def _lift_lid(self) -> None:
        self._lid = None
        below, self._below = self._below, []
        for each in below:
            each.show()
            if isinstance(each, Sheet):
                each.retranslate()
                each.raise_()

    def _set_top_enabled(self, *, enabled: bool) -> None:
        """Only what lies on top can be reached: the last sheet, or the view when there is none."""
        if self._sheets:
            self._sheets[-1].setEnabled(enabled)
            return
        for view in self._views:
            view.setEnabled(enabled)

    def _on_closed(self) -> None:
        if self._sheets:
            self.close_sheet(self._sheets[-1])

    def _on_look_changed(self) -> None:
        self.setStyleSheet(self.look.style_sheet())
