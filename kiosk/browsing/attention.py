"""When a finding is believed: a page that is still building up must not make the guidance flicker."""

from typing import Final

from kiosk.browsing.finders import Watch
from kiosk.browsing.guidance import Arrived, Dark, Finding, Here, Missing, Pointing, Unknown, look
from kiosk.browsing.sight import Sight

# How many looks in a row must agree; the browser looks some four times a second.
_LOOKS_NEEDED: Final[dict[type, int]] = {Pointing: 1, Here: 1, Dark: 1, Arrived: 2, Missing: 4, Unknown: 8}


class Attention:
    """Follows one step: takes every sight, gives a finding once it is sure."""

    def __init__(self, watch: Watch, *, chosen_by_hand: bool = False) -> None:
        """Start with a step; one that a person chose by hand is not left until the page has changed."""
        self.watch = watch
        self._holding = chosen_by_hand
        self._first_place: tuple[str, str, frozenset[str], bool] | None = None
        self._last: Finding | None = None
        self._looks = 0

    def see(self, sight: Sight) -> Finding | None:
        """Take a sight; None while nothing can be said yet."""
        finding = self._held(look(self.watch, sight), sight)
        same = _kind(finding) == _kind(self._last)
        self._looks = self._looks + 1 if same else 1
        self._last = finding
        return finding if self._looks >= _LOOKS_NEEDED[type(finding)] else None

    def _held(self, finding: Finding, sight: Sight) -> Finding:
        if not self._holding:
            return finding
        place = _place(sight)
        if self._first_place is None:
            self._first_place = place
        if place != self._first_place:
            self._holding = False
        elif isinstance(finding, Arrived):
            return Dark() if sight.dark else Unknown()
        return finding


def _kind(finding: Finding | None) -> object:
    """What must stay the same from look to look: a ring may move, an arrival may not change its step."""
    return finding if isinstance(finding, (Arrived, Missing)) else type(finding)


def _place(sight: Sight) -> tuple[str, str, frozenset[str], bool]:
    checked = sight.found is not None and sight.found.checked
    return sight.host, sight.path, sight.headings, checked
