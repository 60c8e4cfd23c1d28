"""The light over the page: it dims what is not meant, rings what is, and takes no input."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.browsing.guidance import Direction, Pointing
from ui.browser.light import AIR, Surroundings, arrow_disc, arrow_in, beside, hole_of, scaled, tag_box
from ui.theme import Colour, Theme

FADE: Final = timedelta(milliseconds=150)
DIM: Final = 0.30  # how much darker the rest becomes: readable still
_GLOW: Final = ((14.0, 0.10), (10.0, 0.16), (7.0, 0.30))  # width and strength of the soft shadow's rings
_TAG_SIZE: Final = 24.0


class Spotlight(QWidget):
    """A pane above the view that points at one place; the site cannot see it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = Theme()
        self._pointing: Pointing | None = None
        self._scale = 1.0
        self._tag = ""
        self._scroll_tag = ""
        self._light = 0.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._on_faded)
        self.set_reduced_motion(reduced=False)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and sizes of the house."""
        self._theme = theme
        self.update()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Show the light at once instead of letting it come up."""
        self._fade.setDuration(0 if reduced else FADE // timedelta(milliseconds=1))

    def set_tags(self, tag: str, scroll_tag: str) -> None:
        """The few words beside the ring, and those beside the arrow to what is out of sight."""
        self._tag, self._scroll_tag = tag, scroll_tag
        self.update()

    def point(self, pointing: Pointing, scale: float) -> bool:
        """Light a place, and tell whether it is a new one; the scale turns the page's pixels into ours."""
        if (pointing, scale) == (self._pointing, self._scale):
            return False
        arriving = self._pointing is None
        self._pointing, self._scale = pointing, scale
        self.show()
        self.raise_()
        if arriving:
            self._fade.start()
        self.update()
        return True

    def put_out(self) -> None:
        """Go dark at once: a ring in the wrong place is worse than none."""
        self._pointing = None
        self._fade.stop()
        self._light = 0.0
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dimmed pane with the ring and its tag, or the arrow to a target out of sight."""
        if self._pointing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._light)
        if self._pointing.beyond is None:
            self._paint_place(painter, self._pointing, QRectF(self.rect()))
        else:
            self._paint_way(painter, self._pointing.beyond, QRectF(self.rect()))
        painter.end()

    def _on_faded(self, light: float) -> None:
        self._light = light
        self.update()

    def _colour(self, name: Colour, alpha: float = 1.0) -> QColor:
        return self._theme.colour(name, alpha)

    def _tag_font(self) -> QFont:
        return self._theme.font(_TAG_SIZE, QFont.Weight.Bold)

    def _tag_size(self, tag: str) -> QSizeF:
        words = QFontMetricsF(self._tag_font()).size(Qt.TextFlag.TextSingleLine, tag)
        return QSizeF(words.width() + 2 * words.height(), words.height() * 1.6)

    def _paint_place(self, painter: QPainter, pointing: Pointing, pane: QRectF) -> None:
        hole = hole_of(pointing.rect, self._scale, pane)
        self._paint_ring(painter, hole, pane)
        box = tag_box(hole, self._tag_size(self._tag), pane, self._surroundings(pointing))
        self._paint_tag(painter, box, self._tag)

    def _surroundings(self, pointing: Pointing) -> Surroundings:
        return Surroundings(
            near=tuple(scaled(rect, self._scale) for rect in pointing.near),
            texts=tuple(scaled(rect, self._scale) for rect in pointing.texts),
            from_right=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _paint_way(self, painter: QPainter, direction: Direction, pane: QRectF) -> None:
        disc = arrow_disc(direction, pane, self._theme.px(40))
        self._paint_arrow(painter, disc, direction)
        self._paint_tag(painter, beside(disc, self._tag_size(self._scroll_tag), pane), self._scroll_tag)

    def _paint_ring(self, painter: QPainter, hole: QRectF, pane: QRectF) -> None:
        ring = QPainterPath()
        ring.addRoundedRect(hole, AIR + 4, AIR + 4)
        around = QPainterPath()
        around.addRect(pane)
        painter.fillPath(around - ring, self._colour("scrim", DIM))
        for width, strength in _GLOW:
            painter.strokePath(ring, QPen(self._colour("shadow", strength), width))
        # Dark under yellow: yellow alone would vanish on a white page.
        painter.strokePath(ring, QPen(self._colour("ink"), 7))
        painter.strokePath(ring, QPen(self._colour("yellow"), 4))

    def _paint_arrow(self, painter: QPainter, disc: QRectF, direction: Direction) -> None:
        painter.setPen(QPen(self._colour("ink"), 2))
        painter.setBrush(self._colour("yellow"))
        painter.drawEllipse(disc)
        pen = QPen(self._colour("ink"), 5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(arrow_in(disc, direction), pen)

    def _paint_tag(self, painter: QPainter, box: QRectF, tag: str) -> None:
        if not tag:
            return
        painter.setPen(QPen(self._colour("ink"), 2))
        painter.setBrush(self._colour("yellow"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(self._tag_font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)
