"""Controls in a row that goes on in the next line where the room ends."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.look import Look

_GAP = 12


class WrappingRow(QWidget):
    """Places what is added one beside the other, each as wide as it wants to be."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Put a control at the end."""
        part.setParent(self)
        self._parts.append(part)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as it takes."""
        return max((where.bottom() + 1 for _, where in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All in one line, where there is room for it."""
        gap = self._look.theme.px(_GAP)
        shown = [part.sizeHint() for part in self._parts if not part.isHidden()]
        wide = sum(size.width() + gap for size in shown)
        return QSize(wide, max((size.height() for size in shown), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest of all in a line of its own."""
        widths = [part.sizeHint().width() for part in self._parts if not part.isHidden()]
        return QSize(max(widths, default=0), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when a control wants another width."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._arrange()
        return done

    def _arrange(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for part, where in self._places(self.width()):
            if mirrored:
                where.moveRight(self.width() - 1 - where.x())
            part.setGeometry(where)

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        gap = self._look.theme.px(_GAP)
        at, line = QPoint(0, 0), 0
        for part in self._parts:
            if part.isHidden():
                continue
            size = part.sizeHint()
            if at.x() and at.x() + size.width() > width:
                at, line = QPoint(0, at.y() + line + gap // 2), 0
            yield part, QRect(at, size)
            at += QPoint(size.width() + gap, 0)
            line = max(line, size.height())
