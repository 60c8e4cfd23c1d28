"""Figures, each with the limit it has to hold, and the file that gathers them: build/bench.json."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

import msgspec


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One measured figure; with a peer, the limit is on the ratio of the two, without one, on ours."""

    name: str
    unit: str
    ours: float
    peer: float | None
    ratio: float | None
    limit: float
    holds: bool


def compared(name: str, unit: str, *, ours: float, peer: float, limit: float) -> Figure:
    """Return a figure that may be at most `limit` times the peer's."""
    ratio = ours / peer
    return Figure(
        name=name,
        unit=unit,
        ours=round(ours, 1),
        peer=round(peer, 1),
        ratio=round(ratio, 3),
        limit=limit,
        holds=ratio <= limit,
    )


def bounded(name: str, unit: str, *, ours: float, limit: float) -> Figure:
    """Return a figure that may be at most `limit` by itself."""
    return Figure(
        name=name, unit=unit, ours=round(ours, 1), peer=None, ratio=None, limit=limit, holds=ours <= limit
    )


def save(file: Path, new: Iterable[Figure]) -> list[Figure]:
    """Put figures in the file, in the place of earlier ones of the same name, and return all of them."""
    merged = {figure.name: figure for figure in (*load(file), *new)}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(msgspec.json.format(msgspec.json.encode(list(merged.values())), indent=2) + b"\n")
    return list(merged.values())


def load(file: Path) -> list[Figure]:
    """Return the figures of earlier runs; a file that is missing or broken holds none."""
    with contextlib.suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(file.read_bytes(), type=list[Figure])
    return []


def table(figures: Iterable[Figure]) -> str:
    """Return the figures for people to read."""
    rows = [("figure", "unit", "ours", "peer", "ratio", "limit", "")]
    rows += [
        (
            figure.name,
            figure.unit,
            f"{figure.ours:g}",
            "-" if figure.peer is None else f"{figure.peer:g}",
            "-" if figure.ratio is None else f"{figure.ratio:g}",
            f"{figure.limit:g}",
            "holds" if figure.holds else "DOES NOT HOLD",
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
