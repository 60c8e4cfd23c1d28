"""What the probe saw: parsed once, and frozen."""

from dataclasses import dataclass, replace
from typing import Annotated, Final
from urllib.parse import urlsplit

import msgspec

from kiosk.browsing.finders import ProbeRequest

ANSWER_LIMIT: Final = 16 * 1024  # characters
FARTHEST_CSS_PX: Final = 1e7

type Length = Annotated[float, msgspec.Meta(ge=-FARTHEST_CSS_PX, le=FARTHEST_CSS_PX)]


class Rect(msgspec.Struct, frozen=True, array_like=True):
    """A rectangle of the page's window, in CSS pixels."""

    x: Length
    y: Length
    width: Length
    height: Length

    def center(self) -> tuple[float, float]:
        """The middle of the rectangle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def moved(self, x: float, y: float) -> "Rect":
        """The same rectangle elsewhere."""
        return Rect(self.x + x, self.y + y, self.width, self.height)

    def common(self, other: "Rect") -> "Rect":
        """The part that lies in both."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Rect(left, top, max(0, right - left), max(0, bottom - top))


type Near = Annotated[tuple[Rect, ...], msgspec.Meta(max_length=24)]


class Found(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The one element that the finders agree on."""

    rect: Rect
    view: Rect  # the part of the window through which the element can be seen
    covered: bool
    disabled: bool
    checked: bool
    behind: bool = False  # a dialog must be answered first
    near: Near = ()  # other things to use
    texts: Near = ()  # other things to read


class _Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    host: Annotated[str, msgspec.Meta(max_length=255)]
    path: Annotated[str, msgspec.Meta(max_length=2048)] = "/"
    dark: bool = False
    headings: Annotated[tuple[int, ...], msgspec.Meta(max_length=200)] = ()
    hits: Annotated[tuple[int, ...], msgspec.Meta(max_length=6)] = ()
    found: Found | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """A page as far as we look at it: where it is, and which words of ours stand on it."""

    host: str
    path: str  # with the "#fragment", without the query
    dark: bool = False
    headings: frozenset[str] = frozenset()
    hits: tuple[int, ...] = ()  # elements that each finder met; 1 is a hit
    found: Found | None = None


def dark_sight(address: str) -> Sight:
    """A page that is not looked at: only its address is known, as the browser knows it."""
    parts = urlsplit(address)
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    return Sight(host=parts.hostname or "", path=(parts.path or "/") + fragment, dark=True)


def read_answer(untrusted_answer: object, request: ProbeRequest) -> Sight | None:
    """Read the probe's answer; None when it is not one."""
    if not isinstance(untrusted_answer, str) or len(untrusted_answer) > ANSWER_LIMIT:
        return None
    try:
        answer = msgspec.json.decode(untrusted_answer, type=_Answer)
    except msgspec.MsgspecError:
        return None
    return _sight(answer, request)


def through(frame: Sight, inside: Sight | None) -> Sight:
    """A page with what was found in its frame; the page's own finding is the frame itself."""
    found = inside.found if inside is not None and not inside.dark else None
    if frame.found is None or found is None:
        return replace(frame, found=None)
    edge = frame.found.rect
    seen = Found(
        rect=found.rect.moved(edge.x, edge.y),
        view=found.view.moved(edge.x, edge.y).common(frame.found.view),
        covered=found.covered or frame.found.covered,
        disabled=found.disabled,
        checked=found.checked,
        behind=found.behind or frame.found.behind,
        near=tuple(rect.moved(edge.x, edge.y) for rect in found.near),
        texts=tuple(rect.moved(edge.x, edge.y) for rect in found.texts),
    )
    return replace(frame, found=seen, hits=inside.hits if inside else ())


def _sight(answer: _Answer, request: ProbeRequest) -> Sight | None:
    if answer.dark or answer.host not in request.hosts:
        return Sight(host=answer.host, path=answer.path, dark=True)
    if any(not 0 <= index < len(request.headings) for index in answer.headings):
        return None
    # One finder that meets two elements makes all of them doubtful.
    certain = max(answer.hits, default=0) == 1 and len(answer.hits) == len(request.finders)
    return Sight(
        host=answer.host,
        path=answer.path,
        headings=frozenset(request.headings[index] for index in answer.headings),
        hits=answer.hits,
        found=answer.found if certain else None,
    )
