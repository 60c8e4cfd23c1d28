"""Counts the words, in all their encodings, in bytes that come in pieces."""

from collections import Counter
from collections.abc import Iterable, Mapping

from kiosk.canary.words import Encoding

Copies = Counter[Encoding]
"""How often the words were found, in each encoding."""


class Counting:
    """Looks for a set of needles; a needle that lies across two pieces is found, and counted once."""

    def __init__(self, needles: Mapping[bytes, Encoding]) -> None:
        self._needles = dict(needles)
        self._overlap = max(map(len, self._needles), default=1) - 1

    def in_pieces(self, pieces: Iterable[bytes]) -> Copies:
        """Count in pieces that follow each other."""
        copies: Copies = Counter()
        carried = b""
        for piece in pieces:
            window = carried + piece
            copies += self.inside(window)
            carried = window[-self._overlap :] if self._overlap else b""
            copies -= self.inside(carried)  # those that are whole in it come round again
        copies += self.inside(carried)
        return copies

    def inside(self, whole: bytes) -> Copies:
        """Count in bytes that are all there."""
        copies: Copies = Counter()
        for needle, encoding in self._needles.items():
            found = whole.count(needle)
            if found:
                copies[encoding] += found
        return copies
