"""Watches the display itself, to see whether the program's own journal tells the truth."""

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tests.helpers.keys import Colour, colours, display_size

STEPS: Final = 20  # so many points along each side of the display
ALIKE: Final = 0.8  # this share of the points; the rest may be moving pictures
END_LIMIT_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Look:
    """What the display showed at a moment."""

    at_ns: int
    points: tuple[Colour, ...]


@contextlib.contextmanager
def watching() -> Iterator[list[Look]]:
    """Look at the display again and again meanwhile."""
    looks: list[Look] = []
    over = threading.Event()
    points = _grid()

    def look_on() -> None:
        while not over.is_set():
            at_ns = time.monotonic_ns()
            looks.append(Look(at_ns, tuple(colours(points))))

    eye = threading.Thread(target=look_on, name="eye", daemon=True)
    eye.start()
    try:
        yield looks
    finally:
        over.set()
        eye.join(END_LIMIT_S)


def settled_ns(looks: list[Look]) -> int:
    """Return the moment since which the display has looked as it did in the end."""
    last = looks[-1]
    since = last.at_ns
    for look in reversed(looks):
        if not _alike(look, last):
            break
        since = look.at_ns
    return since


def _alike(one: Look, other: Look) -> bool:
    same = sum(a == b for a, b in zip(one.points, other.points, strict=True))
    return same >= ALIKE * len(one.points)


def _grid() -> list[tuple[int, int]]:
    width, height = display_size()
    return [
        (width * (2 * column + 1) // (2 * STEPS), height * (2 * row + 1) // (2 * STEPS))
        for column in range(STEPS)
        for row in range(STEPS)
    ]
