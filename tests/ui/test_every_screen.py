"""What must hold on every screen, in every language, at every size."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QPushButton, QScrollBar, QWidget

from kiosk.language import Language
from tests.ui import samples
from tests.ui.gallery import SIZES, STATION, Gallery, text_sizes
from ui.theme import TextSize
from ui.widgets.chip import SiteWord
from ui.widgets.pressable import Pressable
from ui.widgets.sheet import Sheet

NAMES = (
    *sorted(STATION),
    *("choice", "intro", "question", "municipality", "checklist", "notice", "outcome", "end", "document"),
    *("guide", "guide-missing", "guide-unknown", "guide-dark", "guide-opened", "page-trouble"),
    *samples.PICKING,
    *samples.SAVING,
    "download-refused",
    *("guide-practice-card", "end-card", "card-not-read", "card-not-mine", "card-taken-out"),
    *("card", "card-choice"),
    *("blocked", "blocked-other-step", "blocked-list", "guide-aside"),
    *("site-dialog", "site-dialog-ask", "site-dialog-leave"),
    *("stop", "pause", "pause-cover", "warning", "help", "language", "text-size", "trouble", "why"),
    *("stop-printing", "print", "print-too-much", "print-price", "print-none"),
    *("print-waiting", "print-printing", "print-stopped", "print-done", "print-failed"),
)
CASES = [
    pytest.param(name, language, size, text_size, id=f"{name}-{language}-{size.width()}-{text_size.value}")
    for name, language, size in product(NAMES, Language, SIZES)
    for text_size in text_sizes(name)
    if language is not Language.EN or size == SIZES[-1]  # its words are the shortest
]
FULL_HD = QSize(1920, 1080)
LEAST_TARGET = 64  # pixels at 1920x1080
LEAST_TARGET_SMALL = 48  # pixels at the smallest scale


def reachable(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    """The widgets of a kind that are shown and not below a sheet."""
    for widget in window.findChildren(kind):
        if widget.isVisible() and widget.isEnabled():
            yield widget


def cut(widget: QWidget) -> str:
    """Why the words of a widget are not wholly seen; empty when they are."""
    if widget.hasHeightForWidth() and widget.heightForWidth(widget.width()) > widget.height():
        return f"needs {widget.heightForWidth(widget.width())} px of height, has {widget.height()}"
    if widget.minimumSizeHint().width() > widget.width():
        return f"needs {widget.minimumSizeHint().width()} px of width, has {widget.width()}"
    return ""


def outside(widget: QWidget) -> bool:
    """Whether a part of the widget lies outside one of the widgets that hold it."""
    holder = widget.parentWidget()
    while holder is not None:
        corner = widget.mapTo(holder, QPoint(0, 0))
        if not holder.rect().contains(corner) or not holder.rect().contains(
            corner + QPoint(widget.width() - 1, widget.height() - 1)
        ):
            return True
        holder = holder.parentWidget()
    return False


def words_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel) else widget.accessibleName()


@pytest.mark.parametrize(("name", "language", "size", "text_size"), CASES)
def test_no_word_is_cut(
    gallery: Gallery, name: str, language: Language, size: QSize, text_size: TextSize
) -> None:
    gallery.show(name, language, size, text_size)
    faults = [
        f"{widget.objectName() or type(widget).__name__} {words_of(widget)!r}: {cut(widget) or 'outside'}"
        for kind in (QLabel, Pressable, SiteWord)
        for widget in reachable(gallery.canvas, kind)
        if words_of(widget) and (cut(widget) or outside(widget))
    ]
    assert not faults


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", Language)
def test_every_control_can_be_named_found_and_hit(gallery: Gallery, name: str, language: Language) -> None:
    gallery.show(name, language, FULL_HD, TextSize.NORMAL)
    identifiers = []
    for button in reachable(gallery.canvas, QPushButton):
        assert button.accessibleName(), button.objectName()
        assert button.accessibleIdentifier(), button.accessibleName()
        assert isinstance(button, Pressable), "a button that is none of ours"
        assert min(button.body().width(), button.body().height()) >= LEAST_TARGET, button.accessibleName()
        identifiers.append(button.accessibleIdentifier())
    assert len(identifiers) == len(set(identifiers))


@pytest.mark.parametrize("name", NAMES)
def test_targets_stay_large_on_a_small_screen(gallery: Gallery, name: str) -> None:
    gallery.show(name, Language.NL, QSize(1024, 768), TextSize.NORMAL)
    small = [
        button.objectName()
        for button in reachable(gallery.canvas, Pressable)
        if isinstance(button, Pressable) and button.body().height() < LEAST_TARGET_SMALL
    ]
    assert not small


@pytest.mark.parametrize("name", NAMES)
def test_there_is_no_scroll_bar(gallery: Gallery, name: str) -> None:
    gallery.show(name, Language.FR, QSize(1024, 768), TextSize.LARGEST)
    bars = [bar for bar in gallery.canvas.findChildren(QScrollBar) if bar.isVisible()]
    assert not bars
    assert name == "document" or not gallery.canvas.findChildren(QAbstractScrollArea)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"attract", "out-of-order"}])
def test_another_language_changes_the_words_at_once(gallery: Gallery, name: str) -> None:
    gallery.show(name, Language.FR, FULL_HD, TextSize.NORMAL)

    def ours() -> set[str]:
        kinds = (QLabel, Pressable)
        return {words_of(widget) for kind in kinds for widget in reachable(gallery.canvas, kind)}

    before = ours()
    gallery.program_words.speak(Language.NL)
    QApplication.processEvents()
    assert ours() != before


@pytest.mark.parametrize("name", NAMES)
def test_the_first_keys_reach_a_control(gallery: Gallery, name: str) -> None:
    gallery.show(name, Language.FR, FULL_HD, TextSize.NORMAL)
    gallery.canvas.activateWindow()
    sheets = [sheet for sheet in gallery.canvas.findChildren(Sheet) if sheet.isVisible()]
    controls = list(reachable(gallery.canvas, Pressable))
    reached = set()
    for _ in range(3 * len(controls)):
        gallery.canvas.focusNextChild()
        focus = gallery.canvas.focusWidget()
        assert focus is not None
        assert not sheets or sheets[-1].isAncestorOf(focus) or focus is sheets[-1], "behind the sheet"
        reached.add(focus)
    assert set(controls) <= reached


@pytest.mark.parametrize("name", NAMES)
def test_it_can_be_drawn_from_right_to_left(gallery: Gallery, name: str) -> None:
    gallery.show(name, Language.FR, QSize(1280, 800), TextSize.NORMAL)
    left_to_right = gallery.canvas.grab().toImage()
    gallery.canvas.setLayoutDirection(gallery.canvas.layoutDirection().RightToLeft)
    QApplication.sendEvent(gallery.canvas, QEvent(QEvent.Type.LayoutRequest))
    QApplication.processEvents()
    symmetrical = name in {"starting", "erasing", "farewell"}
    assert (gallery.canvas.grab().toImage() == left_to_right) is symmetrical
    assert not [label for label in reachable(gallery.canvas, QLabel) if words_of(label) and outside(label)]
