"""Where the spotlight, its tag and its arrow fall."""

import pytest
from PySide6.QtCore import QRectF, QSizeF

from kiosk.browsing.guidance import Direction
from kiosk.browsing.sight import Rect
from ui.browser.light import AIR, EDGE, Surroundings, arrow_disc, arrow_in, beside, hole_of, tag_box

PANE = QRectF(0, 0, 800, 600)
TAG = QSizeF(160, 40)


def test_the_hole_is_the_target_in_our_pixels_with_air_around() -> None:
    assert hole_of(Rect(100, 50, 40, 20), 1.5, PANE) == QRectF(
        150 - AIR, 75 - AIR, 60 + 2 * AIR, 30 + 2 * AIR
    )


def test_the_hole_stays_on_the_pane() -> None:
    assert hole_of(Rect(-100, -100, 2000, 2000), 1.0, PANE) == PANE.adjusted(EDGE, EDGE, -EDGE, -EDGE)


@pytest.mark.parametrize("from_right", [False, True])
@pytest.mark.parametrize("x", [10, 300, 640])
@pytest.mark.parametrize("y", [10, 300, 550])
@pytest.mark.parametrize("width", [30, 400])
def test_the_tag_is_on_the_pane_and_beside_the_ring(x: int, y: int, width: int, from_right: bool) -> None:
    hole = hole_of(Rect(x, y, width, 30), 1.0, PANE)
    box = tag_box(hole, TAG, PANE, Surroundings(from_right=from_right))
    assert PANE.contains(box)
    assert not box.intersects(hole)


HOLE = QRectF(300, 300, 100, 40)
RIGHT = QRectF(420, 300, 60, 40)
LEFT = QRectF(200, 300, 60, 40)
BELOW = QRectF(200, 360, 300, 40)
ABOVE = QRectF(200, 230, 300, 50)


def around(*near: QRectF) -> Surroundings:
    return Surroundings(near=near)


def test_the_tag_follows_the_ring_as_one_reads() -> None:
    assert tag_box(HOLE, TAG, PANE, Surroundings()).left() > HOLE.right()
    assert tag_box(HOLE, TAG, PANE, Surroundings(from_right=True)).right() < HOLE.left()


def test_the_tag_hides_nothing_that_can_be_used() -> None:
    assert tag_box(HOLE, TAG, PANE, around(RIGHT)).top() > HOLE.bottom()
    assert tag_box(HOLE, TAG, PANE, around(RIGHT, BELOW)).bottom() < HOLE.top()
    assert tag_box(HOLE, TAG, PANE, around(RIGHT, BELOW, ABOVE)).right() < HOLE.left()
    # Wherever it is, something is hidden: then as little as can be.
    assert tag_box(HOLE, TAG, PANE, around(RIGHT, BELOW, ABOVE, LEFT)).left() > HOLE.right()


def test_the_tag_hides_what_can_be_read_rather_than_what_can_be_used() -> None:
    box = tag_box(HOLE, TAG, PANE, Surroundings(near=(RIGHT, BELOW, LEFT), texts=(ABOVE,)))
    assert box.bottom() < HOLE.top()


def test_under_a_long_ring_the_tag_moves_to_the_end_that_is_free() -> None:
    hole = QRectF(50, 300, 700, 40)
    under = QRectF(50, 350, 200, 40)
    assert tag_box(hole, TAG, PANE, around(under)).right() == hole.right()


def test_a_ring_that_fills_the_pane_has_its_tag_on_it() -> None:
    assert PANE.contains(tag_box(PANE.adjusted(6, 6, -6, -6), TAG, PANE, Surroundings()))


@pytest.mark.parametrize("direction", Direction)
def test_the_arrow_and_its_tag_are_on_the_pane(direction: Direction) -> None:
    disc = arrow_disc(direction, PANE, 40)
    assert PANE.contains(disc)
    assert disc.contains(arrow_in(disc, direction).boundingRect())
    assert PANE.contains(beside(disc, TAG, PANE))
    assert not beside(disc, TAG, PANE).intersects(disc)


def test_the_arrow_is_at_the_edge_behind_which_the_target_lies() -> None:
    center = {direction: arrow_disc(direction, PANE, 40).center() for direction in Direction}
    assert center[Direction.UP].y() < PANE.height() / 4
    assert center[Direction.DOWN].y() > PANE.height() * 3 / 4
    assert center[Direction.LEFT].x() < PANE.width() / 4
    assert center[Direction.RIGHT].x() > PANE.width() * 3 / 4
