"""The frame's two bars, always at the same place."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.widgets.button import BigButton, Kind
from ui.widgets.iris import Iris
from ui.widgets.look import Look
from ui.widgets.progress import StepPills
from ui.widgets.surface import Surface
from ui.widgets.text import Text


class BarText(Text):
    """A text in a bar: one line where there is room for it."""

    def sizeHint(self) -> QSize:
        """The words on one line."""
        self.ensurePolished()
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 4
        return QSize(width, super().sizeHint().height())


class TopBar(Surface):
    """What we are doing and how far; the tools that are always there."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, "top", QBoxLayout.Direction.LeftToRight, padding=(34, 12), spacing=10, parent=parent
        )
        self._steps = (0, 0)
        self._emblem = Iris(look, 64)
        self.subject = BarText("bar", "frame.subject")
        self._pills = StepPills(look)
        self._words = BarText("bar-soft", "frame.progress")
        self._words.setWordWrap(False)
        self._practice = BarText("practice", "frame.practice")
        self._practice.setWordWrap(False)
        self.language = BigButton(look, "frame.language", "language", Kind.QUIET, in_bar=True)
        self.text_size = BigButton(look, "frame.text-size", "text-size", Kind.QUIET, in_bar=True)
        self.help = BigButton(look, "frame.help", "lifebuoy", Kind.HELP, in_bar=True)
        for part in (self._emblem, self.subject, self._pills, self._words):
            self.lines.addWidget(part)
        self.lines.addStretch(1)
        self.lines.addWidget(self._practice, 0, Qt.AlignmentFlag.AlignVCenter)
        for tool in (self.language, self.text_size, self.help):
            self.lines.addWidget(tool)
        self._practice.hide()
        self.show_step(0, 0)

    def show_step(self, present: int, of: int) -> None:
        """Say how far it is; nothing where there are no steps to count."""
        self._steps = (present, of)
        self._pills.show_step(present, of)
        self._words.setText(self.tr("Step {0} of {1}").format(present, of))
        self._words.setVisible(of > 0)
        self._make_room()

    def show_practice(self, *, practice: bool) -> None:
        """Show that this is an exercise."""
        self._practice.setVisible(practice)
        self._make_room()

    def show_subject(self, subject: str) -> None:
        """Say what we are doing."""
        self.subject.setText(subject)
        self._make_room()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.language.say(self.tr("English", "the name of this very language, in itself"))
        self.text_size.say(self.tr("Text size"))
        self.help.say(self.tr("Help"))
        self._practice.setText(self.tr("Practice"))
        self.show_step(*self._steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pills out where the words need their room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out the pills first, then the emblem, then the subject: the heading below says it too."""
        parts = [self._words, self._practice, self.language, self.text_size, self.help]
        room = (
            self.width() - 2 * self._look.theme.px(34) - self._needed([p for p in parts if not p.isHidden()])
        )
        for part, wanted in ((self.subject, True), (self._emblem, True), (self._pills, self._steps[1] > 0)):
            fits = wanted and self._needed([part]) <= room
            part.setVisible(fits)
            room -= self._needed([part]) if fits else 0

    def _needed(self, parts: Sequence[QWidget]) -> int:
        for part in parts:
            part.ensurePolished()
        spacing = self.lines.spacing()
        return sum(part.sizeHint().width() + spacing for part in parts)


class BottomBar(Surface):
    """Stop on one side, back and next on the other."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, "bottom", QBoxLayout.Direction.LeftToRight, padding=(34, 16), spacing=12, parent=parent
        )
        self.stop = BigButton(look, "frame.stop", "trash", Kind.DANGER, in_bar=True)
        self.back = BigButton(look, "frame.back", "arrow-left", Kind.SECONDARY, in_bar=True)
        self.next = BigButton(look, "frame.next", "arrow-right", icon_after=True, in_bar=True)
        self.lines.addWidget(self.stop)
        self.lines.addStretch(1)
        self.lines.addWidget(self.back)
        self.lines.addWidget(self.next)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.stop.say(self.tr("Stop and erase everything"))
        self.back.say(self.tr("Back"))
