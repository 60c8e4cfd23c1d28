"""What a soak concludes from its counts."""

from collections.abc import Sequence
from statistics import linear_regression, median
from typing import Final

import msgspec

GROWTH_LIMIT_KIB: Final = 5000 / 1024  # 5 KB a session
LEARNING: Final = 0.2  # the first fifth of a run: caches fill, arenas are laid out
STEADY: Final = ("processes", "descriptors", "files")


class Count(msgspec.Struct, frozen=True, kw_only=True):
    """What there was after so many sessions."""

    session: int
    processes: int
    descriptors: int
    files: int
    own_kib: int


class Soak(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of one soak."""

    seconds: float
    growth_kib: float  # a session, over all but the beginning
    limit_kib: float
    grown: tuple[str, ...]
    holds: bool
    counts: tuple[Count, ...]


def concluded(counts: Sequence[Count], seconds: float) -> Soak:
    """Say what has grown; a number that is higher now and then is no growth, one that stays higher is."""
    settled = [count for count in counts if count.session >= LEARNING * counts[-1].session]
    growth, _ = linear_regression([count.session for count in settled], [count.own_kib for count in settled])
    grown = [name for name in STEADY if _level(settled[-5:], name) > _level(settled[:5], name)]
    if growth > GROWTH_LIMIT_KIB:
        grown.append("memory")
    return Soak(
        seconds=seconds,
        growth_kib=round(growth, 2),
        limit_kib=round(GROWTH_LIMIT_KIB, 2),
        grown=tuple(grown),
        holds=not grown,
        counts=tuple(counts),
    )


def _level(counts: Sequence[Count], name: str) -> float:
    levels: list[int] = [getattr(count, name) for count in counts]
    return median(levels)
