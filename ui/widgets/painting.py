"""The few strokes that all our painted widgets share."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme import Theme

RING: Final = 6  # design pixels that a control keeps free around itself for its focus ring
SHADOW_STEPS: Final = 7


def paint_shadow(painter: QPainter, body: QRectF, radius: float, theme: Theme) -> None:
    """Paint a soft shadow that lies a little below the body."""
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(SHADOW_STEPS, 0, -1):
        spread = theme.scale * step * 1.2
        painter.setBrush(theme.colour("shadow", 0.012))
        grown = body.adjusted(-spread / 2, 0, spread / 2, spread)
        painter.drawRoundedRect(grown, radius + spread / 2, radius + spread / 2)


def paint_box(
    painter: QPainter, body: QRectF, radius: float, fill: QColor, edge: QColor | None = None, width: float = 0
) -> None:
    """Paint a rounded box, its edge inside the body."""
    painter.setBrush(fill)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(body, radius, radius)
        return
    painter.setPen(QPen(edge, width))
    half = width / 2
    painter.drawRoundedRect(body.adjusted(half, half, -half, -half), radius - half, radius - half)


def paint_focus_ring(painter: QPainter, body: QRectF, radius: float, theme: Theme) -> None:
    """Paint the ring of the control that the keyboard is on: dark, set off by a light gap."""
    gap, width = theme.px(RING) / 2, max(3.0, theme.px(3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("card"), gap + 1))
    inner = gap / 2
    painter.drawRoundedRect(body.adjusted(-inner, -inner, inner, inner), radius + inner, radius + inner)
    outer = gap + width / 2 - 0.5
    painter.setPen(QPen(theme.colour("ink"), width))
    painter.drawRoundedRect(body.adjusted(-outer, -outer, outer, outer), radius + outer, radius + outer)
