"""The look as data: colours, spaces and type, and the style sheet made of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont

from ui.fonts import FAMILY

DESIGN_SIZE: Final = QSize(1440, 1080)  # the design's pixels; a wider window gains space, not size
SCALE_LIMITS: Final = (0.75, 2.0)  # below, targets get too small for a finger; above, the eye has to travel

_CALL: Final = re.compile(r"\b(px|text|bar)\((\d+)\)")
_COLOUR: Final = re.compile(r"@([a-z_]+)")


class TextSize(Enum):
    """How large a citizen wants to read."""

    NORMAL = 1.0
    LARGE = 1.25
    LARGER = 1.5
    LARGEST = 2.0


type Colour = Literal[
    "paper",
    "paper_far",
    "card",
    "line",
    "ink",
    "ink_soft",
    "iris",
    "iris_deep",
    "iris_bright",
    "iris_wash",
    "on_iris",
    "yellow",
    "yellow_soft",
    "yellow_wash",
    "yellow_ground",
    "yellow_ink",
    "green",
    "to_do",
    "red",
    "red_edge",
    "red_wash",
    "site_word",
    "shadow",
    "scrim",
]
"""The colours of a theme, each by its use."""

type Palette = Mapping[Colour, str]

LIGHT: Final[Palette] = MappingProxyType(
    {
        "paper": "#F7F4EE",
        "paper_far": "#E9EDF8",  # the far corner of the window, where the light falls off
        "card": "#FFFFFF",
        "line": "#E4DFD4",
        "ink": "#16213A",
        "ink_soft": "#3B4763",
        "iris": "#1B3F8B",
        "iris_deep": "#0F2757",
        "iris_bright": "#3D66BC",  # the flower alone
        "iris_wash": "#EEF2FB",
        "on_iris": "#FFFFFF",
        "yellow": "#F6C445",  # never as text
        "yellow_soft": "#FFDB66",
        "yellow_wash": "#FFF8E6",
        "yellow_ground": "#FFEFC4",  # the ground of help
        "yellow_ink": "#4D3700",  # text on the yellow wash
        "green": "#1E7A4F",
        "to_do": "#8B867A",
        "red": "#9B1C1C",
        "red_edge": "#B85C5C",
        "red_wash": "#FBEFEE",
        "site_word": "#0B5CAD",  # the site's own button, as it looks there
        "shadow": "#16213A",
        "scrim": "#16213A",
    }
)


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette at one scale and one text size."""

    palette: Palette = field(default_factory=lambda: LIGHT)
    scale: float = 1.0
    text_size: TextSize = TextSize.NORMAL

    def px(self, length: float) -> int:
        """A length of the design in pixels of this window."""
        return round(length * self.scale)

    def text_px(self, size: float) -> int:
        """A type size of the design in pixels; what is large already grows less, as it is read already."""
        growth = self.text_size.value - 1
        share = max(0.3, min(1.0, 1.0 - (size - 26) / 40))
        return round(size * self.scale * (1 + growth * share))

    def bar_text_px(self, size: float) -> int:
        """A type size inside the frame's bars, which must leave room for the content."""
        return round(size * self.scale * (1 + (self.text_size.value - 1) * 0.25))

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal, *, bar: bool = False) -> QFont:
        """The font of the house at a size of the design."""
        font = QFont(FAMILY)
        font.setPixelSize(self.bar_text_px(size) if bar else self.text_px(size))
        font.setWeight(weight)
        return font

    def colour(self, name: Colour, alpha: float = 1.0) -> QColor:
        """A colour of the palette by its use."""
        colour = QColor(self.palette[name])
        colour.setAlphaF(alpha)
        return colour

    def style_sheet(self, folder: Path) -> str:
        """The style sheet of this theme, from the template in resources/style."""
        template = (folder / "kiosk.qss").read_text(encoding="utf-8")
        colours = {str(name): colour for name, colour in self.palette.items()}
        sized = _CALL.sub(self._measure, template.replace("@family", FAMILY))
        return _COLOUR.sub(lambda match: colours[match[1]], sized)

    def _measure(self, match: re.Match[str]) -> str:
        measure = {"px": self.px, "text": self.text_px, "bar": self.bar_text_px}[match[1]]
        return f"{measure(float(match[2]))}px"


def scale_for(window: QSize) -> float:
    """The scale at which the design fits a window."""
    smallest, largest = SCALE_LIMITS
    fit = min(window.width() / DESIGN_SIZE.width(), window.height() / DESIGN_SIZE.height())
    return max(smallest, min(largest, fit))
