"""The widget that shows the page, without a browser's menus, shortcuts and drag and drop."""

from typing import Final

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

_Key = Qt.Key
_NO_KEYS: Final = frozenset(
    {
        _Key.Key_F1,
        _Key.Key_F3,
        _Key.Key_F5,
        _Key.Key_F6,
        _Key.Key_F7,
        _Key.Key_F10,
        _Key.Key_F11,
        _Key.Key_F12,
    }
    | {_Key.Key_Menu, _Key.Key_Print, _Key.Key_Back, _Key.Key_Forward, _Key.Key_HomePage, _Key.Key_Refresh}
)
# What people need to write: copy, paste, cut, select, undo, redo, and moving by words.
_CONTROL_KEYS: Final = frozenset(
    {_Key.Key_A, _Key.Key_C, _Key.Key_V, _Key.Key_X, _Key.Key_Y, _Key.Key_Z, _Key.Key_Left, _Key.Key_Right}
    | {_Key.Key_Home, _Key.Key_End, _Key.Key_Up, _Key.Key_Down, _Key.Key_Backspace, _Key.Key_Delete}
    | {_Key.Key_Control, _Key.Key_Shift}
)
_INPUT_KINDS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.Wheel, QEvent.Type.ContextMenu}
)
_DRAG_KINDS: Final = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class CitizenView(QWebEngineView):
    """A view of a page that answers to reading, typing and scrolling only."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAcceptDrops(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open no menu."""
        event.accept()

    def childEvent(self, event: QChildEvent) -> None:
        """Watch the widget that takes the page's input; Qt makes it anew with each page."""
        if event.added():
            event.child().installEventFilter(self)
        super().childEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what is not for the page."""
        if event.type() in _DRAG_KINDS:
            return True
        if event.type() in _INPUT_KINDS and not _is_for_page(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)


def _is_for_page(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent):
        return _is_key_for_page(event)
    if isinstance(event, QWheelEvent):
        return not event.modifiers() & Qt.KeyboardModifier.ControlModifier  # zoom is the session's
    return not isinstance(event, QContextMenuEvent)


def _is_key_for_page(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    alt = bool(event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier))
    writes = bool(event.text()) and event.text().isprintable()
    if writes and control == alt:  # neither; or both, as AltGr arrives: "@" must stay possible
        return True
    if alt:
        return False
    return event.key() in _CONTROL_KEYS if control else event.key() not in _NO_KEYS
