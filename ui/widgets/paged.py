"""Content that may be longer than the screen: pages and a "More" button, never a scroll bar."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.button import BigButton, Kind
from ui.widgets.look import Look
from ui.widgets.painting import RING
from ui.widgets.pressable import Pressable
from ui.widgets.text import Text

type Row = list[tuple[QWidget, int]]  # the blocks of a row, each with its height

_GAP: Final = 8


class Paged(QWidget):
    """Blocks in rows of equal columns; what does not fit comes on the next page."""

    def __init__(self, look: Look, *, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._gap = look, gap
        self._column, self._most = 0, 1
        self._blocks: list[QWidget] = []
        self._pages: list[list[Row]] = []
        self._page = 0
        self._more = BigButton(look, "paged.more", "chevron-down", Kind.QUIET, parent=self)
        self._back = BigButton(look, "paged.back", "chevron-up", Kind.QUIET, parent=self)
        self._count = Text("soft", "paged.count", self)
        self._more.clicked.connect(lambda: self._turn_to(self._page + 1, self._more))
        self._back.clicked.connect(lambda: self._turn_to(self._page - 1, self._back))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_columns(self, column: int, most: int) -> None:
        """Lay out in as many columns, at most `most`, as are at least `column` design pixels wide."""
        self._column, self._most = column, most

    def show_blocks(self, blocks: Sequence[QWidget]) -> None:
        """Show other blocks, from the first page on; the old ones are let go."""
        for block in self._blocks:
            block.hide()
            block.setParent(None)
            block.deleteLater()
        self._blocks = list(blocks)
        for block in self._blocks:
            block.setParent(self)
        self._order_focus()
        self._page = 0
        self._arrange()
        self.updateGeometry()  # whoever gave the room remembers what the old blocks needed

    def sizeHint(self) -> QSize:
        """All blocks below each other at the present width."""
        width = self.width()
        rows = self._rows(width)
        return QSize(width, sum(_height(row) for row in rows) + self._px(self._gap) * max(0, len(rows) - 1))

    def minimumSizeHint(self) -> QSize:
        """Pages can be small."""
        return QSize(0, self._px(64))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the pages anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Break the pages anew when a block wants another height."""
        done = super().event(event)
        if event.type() in (
            QEvent.Type.LayoutRequest,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        ):
            self._arrange()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Say the words of the pages in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._place()

    def _arrange(self) -> None:
        rows = self._rows(self.width())
        pages = _pages(rows, self.height(), self._px(self._gap))
        if len(pages) > 1:
            pages = _pages(rows, self.height() - self._turner_height(), self._px(self._gap))
        self._pages = pages
        self._page = min(self._page, max(0, len(pages) - 1))
        self._place()

    def _rows(self, width: int) -> list[Row]:
        columns = self._columns(width)
        each = self._column_width(width, columns)
        return [
            [(block, self._block_height(block, each)) for block in self._blocks[start : start + columns]]
            for start in range(0, len(self._blocks), columns)
        ]

    def _place(self) -> None:
        shown = self._pages[self._page] if self._pages else []
        on_page = {block for row in shown for block, _ in row}
        y = 0
        for row in shown:
            self._place_row(row, y)
            y += _height(row) + self._px(self._gap)
        for block in self._blocks:
            block.setVisible(block in on_page)
        self._place_turner()

    def _place_row(self, row: Row, y: int) -> None:
        columns = self._columns(self.width())
        each, gap, height = self._column_width(self.width(), columns), self._px(self._gap), _height(row)
        for index, (block, _) in enumerate(row):
            inset = self._inset(block)
            where = QRect(index * (each + gap) + inset, y, each - 2 * inset, height)
            block.setGeometry(self._mirrored(where))

    def _place_turner(self) -> None:
        several = len(self._pages) > 1
        self._more.setVisible(several and self._page < len(self._pages) - 1)
        self._back.setVisible(several and self._page > 0)
        self._count.setVisible(several)
        if not several:
            return
        self._more.say(self.tr("More"))
        self._back.say(self.tr("Back up"))
        self._count.setText(self.tr("Page {0} of {1}").format(self._page + 1, len(self._pages)))
        height = self._turner_height() - self._px(_GAP)
        x, y = 0, self.height() - height
        for button in (self._more, self._back):
            if not button.isHidden():
                width = button.sizeHint().width()
                button.setGeometry(self._mirrored(QRect(x, y, width, height)))
                x += width + 2 * self._px(_GAP)
        self._count.setGeometry(self._mirrored(QRect(x, y, max(0, self.width() - x), height)))

    def _turn_to(self, page: int, by: BigButton) -> None:
        keyboard = by.ring_shown
        self._page = page
        self._place()
        first = self._pages[page][0][0][0]
        reason = Qt.FocusReason.TabFocusReason if keyboard else Qt.FocusReason.MouseFocusReason
        first.setFocus(reason)

    def _order_focus(self) -> None:
        for one, next_one in zip(self._blocks, self._blocks[1:], strict=False):
            QWidget.setTabOrder(one, next_one)
        if self._blocks:
            QWidget.setTabOrder(self._blocks[-1], self._more)
            QWidget.setTabOrder(self._more, self._back)

    def _columns(self, width: int) -> int:
        wanted = round(self._px(self._column) * (1 + (self._look.theme.text_size.value - 1) * 0.7))
        return max(1, min(self._most, (width + self._px(self._gap)) // (wanted + self._px(self._gap))))

    def _column_width(self, width: int, columns: int) -> int:
        return (width - (columns - 1) * self._px(self._gap)) // columns

    def _block_height(self, block: QWidget, width: int) -> int:
        for part in (block, *block.findChildren(QWidget)):
            part.ensurePolished()
        inner = width - 2 * self._inset(block)
        return block.heightForWidth(inner) if block.hasHeightForWidth() else block.sizeHint().height()

    def _inset(self, block: QWidget) -> int:
        return 0 if isinstance(block, Pressable) else self._px(RING)  # so that edges and words line up

    def _turner_height(self) -> int:
        return self._more.sizeHint().height() + self._px(_GAP)

    def _mirrored(self, where: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            where.moveRight(self.width() - 1 - where.x())
        return where

    def _px(self, length: int) -> int:
        return self._look.theme.px(length)


def _height(row: Row) -> int:
    return max((height for _, height in row), default=0)


def _pages(rows: list[Row], room: int, gap: int) -> list[list[Row]]:
    """Fill page after page; a row that is taller than a page has one of its own."""
    pages: list[list[Row]] = []
    left = -1
    for row in rows:
        height = _height(row)
        if left < height:
            pages.append([])
            left = room
        pages[-1].append(row)
        left -= height + gap
    return pages
