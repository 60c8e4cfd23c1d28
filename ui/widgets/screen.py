"""What every screen inside the frame has in common."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.session.messages import Pace
from ui.widgets.button import Kind
from ui.widgets.look import Look
from ui.widgets.painting import RING
from ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class NextButton:
    """What the frame's "next" says on a screen."""

    label: str
    icon: str = "arrow-right"
    kind: Kind = Kind.PRIMARY


class Screen(QWidget):
    """One decision: a heading that asks, and what answers it.

    Signals:
        went_on: the frame's "next" was pressed.
        next_changed: the frame's "next" says something else now.
    """

    pace = Pace.USING  # READING where there is much to read: the citizen may be still for longer

    went_on = Signal()
    next_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.title = Text("title", "screen.title")

    @property
    def heading(self) -> Text:
        """Where the keyboard starts, and what a screen reader says first."""
        return self.title

    def keeps_keyboard(self) -> bool:
        """Whether the citizen is in the middle of something that a change of the words must not interrupt."""
        return False

    def next_button(self) -> NextButton | None:
        """What "next" says now; None where another control answers."""
        return None

    def go_on(self) -> None:
        """Take the press of "next"."""
        self.went_on.emit()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self.space_out()

    def space_out(self) -> None:
        """Set the margins of the present theme."""
        layout, theme = self.layout(), self.look.theme
        ring = theme.px(RING)
        if isinstance(layout, QVBoxLayout):
            side = theme.px(88) - ring
            layout.setContentsMargins(side, theme.px(40), side, theme.px(24))
            layout.setSpacing(theme.px(20))
        for text in self.findChildren(Text, options=Qt.FindChildOption.FindDirectChildrenOnly):
            text.setContentsMargins(ring, 0, ring, 0)  # words stand where the boxes of buttons begin
