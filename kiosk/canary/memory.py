"""Reads what a process holds in memory, as far as the kernel lets us."""

import os
import re
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.canary.counting import Copies, Counting

_PIECE: Final = 4 << 20  # bytes a read
_PAGE: Final = os.sysconf("SC_PAGE_SIZE")
_HELD: Final = 0b11 << 62  # a page that is in memory, or swapped out
_REGION: Final = re.compile(
    r"(?P<start>[0-9a-f]+)-(?P<end>[0-9a-f]+) (?P<rights>\S{4}) \S+ \S+ (?P<file>\d+)\s*(?P<name>.*)"
)
_KERNELS_OWN: Final = ("[vvar", "[vsyscall")


class NotSearchableError(Exception):
    """The kernel does not let us look into a process or a file."""


def copies_in_process(pid: int, counting: Counting) -> Copies:
    """Count the words in all that a process can write to.

    A process that ended holds nothing.

    Raises:
        NotSearchableError: it may not be looked into.
    """
    folder = Path(f"/proc/{pid}")
    copies: Copies = Copies()
    try:
        regions = tuple(_regions((folder / "maps").read_text(encoding="utf-8", errors="replace")))
        with (folder / "mem").open("rb", buffering=0) as memory:
            for start, end, shared in regions:
                for run in _held(folder, start, end, shared=shared):
                    copies += counting.in_pieces(_pieces(memory.fileno(), *run))
    except (FileNotFoundError, ProcessLookupError):
        return copies
    except PermissionError as error:
        raise NotSearchableError from error
    return copies


def _regions(untrusted_maps: str) -> Iterator[tuple[int, int, bool]]:
    """What may hold a word: everything readable but the unchangeable contents of files."""
    for line in untrusted_maps.splitlines():
        found = _REGION.match(line)
        if not found or found["rights"][0] != "r" or found["name"].startswith(_KERNELS_OWN):
            continue
        unchangeable = found["file"] != "0" and found["rights"][1] != "w"
        if unchangeable and not found["name"].endswith("(deleted)"):
            continue
        yield int(found["start"], 16), int(found["end"], 16), found["rights"][3] == "s"


def _held(folder: Path, start: int, end: int, *, shared: bool) -> Iterator[tuple[int, int]]:
    """The runs of pages that are there; of shared memory, all: others may have filled it."""
    if shared:
        yield start, end
        return
    with (folder / "pagemap").open("rb", buffering=0) as pagemap:
        untrusted_entries = os.pread(pagemap.fileno(), (end - start) // _PAGE * 8, start // _PAGE * 8)
    pages = array("Q", untrusted_entries[: len(untrusted_entries) // 8 * 8])
    begun: int | None = None
    for number, entry in enumerate(pages):
        if entry & _HELD:
            begun = number if begun is None else begun
        elif begun is not None:
            yield start + begun * _PAGE, start + number * _PAGE
            begun = None
    if begun is not None:
        yield start + begun * _PAGE, start + len(pages) * _PAGE


def _pieces(memory: int, start: int, end: int) -> Iterator[bytes]:
    at = start
    while at < end:
        try:
            piece = os.pread(memory, min(_PIECE, end - at), at)
        except OSError:  # taken away since it was listed, or a device's: nothing can be read there
            return
        if not piece:
            return
        yield piece
        at += len(piece)
