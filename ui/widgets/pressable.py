"""What everything that can be pressed has in common."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.widgets.identify import identify
from ui.widgets.look import Look
from ui.widgets.painting import RING, paint_focus_ring

WRAP = Qt.TextFlag.TextWordWrap
BREAK = "\u200b"  # where a word without spaces, as a file's name may be, can be broken
_ENDLESS = 100_000
_BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
_Held = Qt.KeyboardModifier
_CHORDS = _Held.ControlModifier | _Held.AltModifier | _Held.MetaModifier


class Pressable(QPushButton):
    """A control with a word that wraps; it draws itself, its focus ring included."""

    radius = 20

    def __init__(self, look: Look, identifier: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._by_keyboard = False
        self.label = ""
        self.note = ""
        identify(self, identifier)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, label: str, note: str = "") -> None:
        """Set the words; what is seen is also what a screen reader says."""
        if (label, note) == (self.label, self.note):
            return
        self.label, self.note = label, note
        self.setAccessibleName(label.replace(BREAK, ""))
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def body(self) -> QRectF:
        """The control without the room for its focus ring."""
        ring = self.look.theme.px(RING)
        return QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)

    @abstractmethod
    def paint_body(self, painter: QPainter, body: QRectF) -> None:
        """Draw the control."""

    @abstractmethod
    def body_height(self, width: int) -> int:
        """The height that the body needs at a width."""

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The body's height and the room for the ring."""
        ring = 2 * self.look.theme.px(RING)
        return self.body_height(width - ring) + ring

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the control and, where the keyboard is, the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_body(painter, self.body())
        if self.ring_shown:
            paint_focus_ring(painter, self.body(), self.look.theme.px(self.radius), self.look.theme)

    @property
    def ring_shown(self) -> bool:
        """Whether the keyboard is here, and came here as a keyboard does."""
        return self.hasFocus() and self._by_keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer to Space alone: with Ctrl, Alt or the logo key it is meant for something else."""
        if event.modifiers() & _CHORDS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Learn how the focus came; what the program moves keeps what was."""
        if event.reason() in _BY_KEYBOARD:
            self._by_keyboard = True
        elif event.reason() is Qt.FocusReason.MouseFocusReason:
            self._by_keyboard = False
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the theme is another one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()


def text_size(font: QFont, words: str, width: int = _ENDLESS) -> QSize:
    """The room that words need when they wrap at a width."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _ENDLESS), int(WRAP), words).size()


def longest_word(font: QFont, words: str) -> int:
    """The width below which a word would be cut."""
    metrics = QFontMetrics(font)
    parts = words.replace("-", "- ").replace(BREAK, " ").split(" ")  # a line may also end after a hyphen
    return max((metrics.horizontalAdvance(part) for part in parts), default=0)
