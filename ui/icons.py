"""Icons and pictograms: vector drawings, coloured by the theme when they are drawn."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from ui.theme import LIGHT, Colour, Palette

_POINTING_ALONG_THE_LINE: Final = frozenset({"arrow-left", "arrow-right"})  # turned for right-to-left
_PICTOGRAM_COLOURS: Final[tuple[Colour, ...]] = ("card", "iris", "iris_wash", "yellow")
"""What the pictogram files are drawn in: the light theme's colours, replaced by those of the theme shown."""


class Drawings:
    """The drawings of the house; each is read once and kept ready for its colours."""

    def __init__(self, resources: Path) -> None:
        self._icons = resources / "icons"
        self._pictograms = {file.stem: file for file in (resources / "pictograms").glob("*.svg")}
        self._ready: dict[tuple[str, str], QSvgRenderer] = {}

    def draw_icon(self, painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
        """Draw an icon in one colour; arrows along the line turn where the script runs right to left."""
        renderer = self._icon(name, colour.name())
        if name in _POINTING_ALONG_THE_LINE and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.save()
            painter.translate(where.center().x() * 2, 0)
            painter.scale(-1, 1)
            renderer.render(painter, where)
            painter.restore()
        else:
            renderer.render(painter, where)

    def draw_pictogram(self, painter: QPainter, name: str, where: QRectF, palette: Palette) -> None:
        """Draw a pictogram in the colours of a theme; a name nobody drew gives "info"."""
        self._pictogram(name, palette).render(painter, where)

    def _icon(self, name: str, colour: str) -> QSvgRenderer:
        key = (name, colour)
        if key not in self._ready:
            source = (self._icons / f"{name}.svg").read_text(encoding="utf-8")
            self._ready[key] = _renderer(source.replace("currentColor", colour))
        return self._ready[key]

    def _pictogram(self, name: str, palette: Palette) -> QSvgRenderer:
        key = (name, palette["iris"])
        if key not in self._ready:
            source = self._pictograms.get(name, self._pictograms["info"]).read_text(encoding="utf-8")
            for use in _PICTOGRAM_COLOURS:
                source = source.replace(LIGHT[use], palette[use])
            self._ready[key] = _renderer(source)
        return self._ready[key]


def _renderer(source: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(source.encode()))
