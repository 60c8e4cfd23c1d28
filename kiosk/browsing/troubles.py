"""How often a page may stop in one visit before the visit is ended."""

from dataclasses import dataclass
from typing import Final

from kiosk.browsing.failures import Failure

TROUBLES_LIMIT: Final = 3
_COUNTED: Final = frozenset({Failure.CRASHED, Failure.SILENT, Failure.TIME_OUT})
"""The page itself is the trouble; a network or a site that is down is no reason to send anybody away."""


@dataclass(frozen=True, slots=True)
class Troubles:
    """The troubles of one visit so far."""

    count: int = 0

    def after(self, code: str) -> "Troubles":
        """One more failure, where it is one that counts."""
        return Troubles(self.count + 1) if code in _COUNTED else self

    @property
    def enough(self) -> bool:
        """Whether trying again is no use."""
        return self.count >= TROUBLES_LIMIT
