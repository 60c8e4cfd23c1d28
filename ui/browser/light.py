"""Where the spotlight falls: shapes in the pixels of its pane."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from kiosk.browsing.guidance import Direction
from kiosk.browsing.sight import Rect

AIR: Final = 8.0  # between the target and its ring
GAP: Final = 14.0  # between the ring and its tag
EDGE: Final = 6.0  # between anything of ours and the edge of the pane
_DIRECTIONS: Final = {
    Direction.DOWN: (QPointF(0, 1), QPointF(0.5, 1)),
    Direction.UP: (QPointF(0, -1), QPointF(0.5, 0)),
    Direction.RIGHT: (QPointF(1, 0), QPointF(1, 0.5)),
    Direction.LEFT: (QPointF(-1, 0), QPointF(0, 0.5)),
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies around a target, in our pixels, and from which side one reads."""

    near: tuple[QRectF, ...] = ()
    texts: tuple[QRectF, ...] = ()
    from_right: bool = False

    def hidden_by(self, box: QRectF) -> tuple[float, float]:
        """How much a box would hide of what can be used, and of what can be read."""
        return _overlap(box, self.near), _overlap(box, self.texts)


def hole_of(rect: Rect, scale: float, pane: QRectF) -> QRectF:
    """The ring around a target: the page's pixels become ours, and the ring stays on the pane."""
    room = pane.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    return scaled(rect, scale).adjusted(-AIR, -AIR, AIR, AIR).intersected(room)


def scaled(rect: Rect, scale: float) -> QRectF:
    """A rectangle of the page in our pixels."""
    return QRectF(rect.x * scale, rect.y * scale, rect.width * scale, rect.height * scale)


def tag_box(hole: QRectF, size: QSizeF, pane: QRectF, surroundings: Surroundings) -> QRectF:
    """The place of the tag: beside the ring, where it hides nothing to use and, at best, nothing to read."""
    boxes = [_onto(QRectF(corner, size), pane) for corner in _corners(hole, size, surroundings.from_right)]
    beside_ring = [box for box in boxes if not box.intersects(hole)] or boxes
    return min(beside_ring, key=surroundings.hidden_by)


def _corners(hole: QRectF, size: QSizeF, from_right: bool) -> list[QPointF]:
    """Where the tag could start: after the ring as one reads, below it, above it, before it."""
    middle = hole.center().y() - size.height() / 2
    ends = [hole.left(), hole.right() - size.width()]
    sides = [hole.right() + GAP, hole.left() - GAP - size.width()]
    if from_right:
        ends.reverse()
        sides.reverse()
    below, above = hole.bottom() + GAP, hole.top() - GAP - size.height()
    over_and_under = [QPointF(x, y) for y in (below, above) for x in ends]
    return [QPointF(sides[0], middle), *over_and_under, QPointF(sides[1], middle)]


def arrow_disc(direction: Direction, pane: QRectF, radius: float) -> QRectF:
    """The disc of the arrow, at the edge of the pane behind which the target lies."""
    towards, where = _DIRECTIONS[direction]
    edge = QPointF(pane.width() * where.x(), pane.height() * where.y())
    center = edge - towards * (radius + 4 * EDGE)
    return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)


def arrow_in(disc: QRectF, direction: Direction) -> QPainterPath:
    """The arrow itself, as lines to draw."""
    towards, _ = _DIRECTIONS[direction]
    across = QPointF(towards.y(), towards.x())
    reach = disc.width() * 0.26
    tip = disc.center() + towards * reach
    arrow = QPainterPath(disc.center() - towards * reach)
    arrow.lineTo(tip)
    arrow.moveTo(tip - towards * reach - across * reach)
    arrow.lineTo(tip)
    arrow.lineTo(tip - towards * reach + across * reach)
    return arrow


def beside(disc: QRectF, size: QSizeF, pane: QRectF) -> QRectF:
    """The place of the tag beside the arrow: on the inner side of the disc."""
    at_top = disc.center().y() < pane.height() / 4
    top = disc.bottom() + GAP if at_top else disc.top() - GAP - size.height()
    return _onto(QRectF(QPointF(disc.center().x() - size.width() / 2, top), size), pane)


def _onto(box: QRectF, pane: QRectF) -> QRectF:
    """The box, moved onto the pane."""
    left = max(EDGE, min(box.left(), pane.width() - box.width() - EDGE))
    top = max(EDGE, min(box.top(), pane.height() - box.height() - EDGE))
    return QRectF(QPointF(left, top), box.size())


def _overlap(box: QRectF, others: tuple[QRectF, ...]) -> float:
    return sum(common.width() * common.height() for common in (box.intersected(other) for other in others))
