"""Colours, sizes and drawings."""

from datetime import timedelta
from typing import Final

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk import paths
from ui.theme import LIGHT, TextSize, Theme, scale_for
from ui.widgets.look import Look

SIGNAL_LIMIT: Final = timedelta(seconds=2) // timedelta(milliseconds=1)


@pytest.fixture
def look() -> Look:
    return Look(paths.resources(), reduced_motion=True)


def luminance(colour: str) -> float:
    tone = QColor(colour)
    channels = (tone.redF(), tone.greenF(), tone.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4) for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        ("ink", "paper", 10),
        ("ink", "card", 10),
        ("ink", "yellow_wash", 10),
        ("ink_soft", "paper", 8),
        ("ink_soft", "card", 8),
        ("iris", "card", 8),
        ("iris", "iris_wash", 8),
        ("on_iris", "iris", 8),
        ("yellow_ink", "yellow_ground", 8),
        ("red", "card", 8),
        ("red_edge", "card", 3),
        ("on_iris", "site_word", 4.5),
    ],
)
def test_contrast_is_as_designed(ink: str, ground: str, least: float) -> None:
    colours = {str(name): value for name, value in LIGHT.items()}
    assert contrast(colours[ink], colours[ground]) >= least


@pytest.mark.parametrize(
    ("window", "scale"),
    [((1920, 1080), 1.0), ((1024, 768), 0.75), ((3840, 2160), 2.0), ((1080, 1920), 0.75), ((320, 200), 0.75)],
)
def test_the_scale_follows_the_window(window: tuple[int, int], scale: float) -> None:
    assert scale_for(QSize(*window)) == scale


def test_body_text_doubles_and_large_text_grows_less() -> None:
    theme = Theme(text_size=TextSize.LARGEST)
    assert theme.text_px(24) == 48
    assert 52 < theme.text_px(52) < 104


def test_the_style_sheet_has_nothing_left_to_fill_in(look: Look) -> None:
    sheet = look.style_sheet()
    assert "@" not in sheet
    assert "px(" not in sheet.partition("*/")[2]


def test_every_icon_and_pictogram_can_be_drawn(look: Look, qtbot: QtBot) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    icons = sorted((paths.resources() / "icons").glob("*.svg"))
    pictograms = sorted((paths.resources() / "pictograms").glob("*.svg"))
    assert len(pictograms) == 27
    for file in (*icons, *pictograms):
        image = QImage(96, 96, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        blank = image.copy()
        painter = QPainter(image)
        where = QRectF(0, 0, 96, 96)
        if file.parent.name == "icons":
            look.drawings.draw_icon(painter, file.stem, where, QColor(LIGHT["iris"]))
        else:
            look.drawings.draw_pictogram(painter, file.stem, where, LIGHT)
        painter.end()
        assert image != blank, file.name
