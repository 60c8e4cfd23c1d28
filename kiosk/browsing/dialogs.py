"""What a site may ask the citizen in a window of its own: a few short questions, never a storm."""

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.clock import Clock

TEXT_LIMIT: Final = 400  # characters shown of what a site says
QUESTIONS_LIMIT: Final = 3  # in a row
QUESTIONS_WITHIN_S: Final = 10
_SECOND_NS: Final = 1_000_000_000


class DialogKind(StrEnum):
    """What a site wants of the citizen."""

    TELL = "tell"  # something to read
    CONFIRM = "confirm"  # yes or no
    ASK = "ask"  # something to type
    LEAVE = "leave"  # the page is about to go, with what was typed


@dataclass(frozen=True, slots=True)
class SiteQuestion:
    """One question of a site; its words are the site's, cut to a length that can be read."""

    kind: DialogKind
    words: str
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class SiteAnswer:
    """What the citizen answered."""

    agreed: bool = False
    text: str = ""


NO_ANSWER: Final = SiteAnswer()


def question_of(kind: DialogKind, untrusted_words: str, untrusted_suggestion: str = "") -> SiteQuestion:
    """A question fit to be shown: printable, and not too long."""
    return SiteQuestion(kind, _readable(untrusted_words), _readable(untrusted_suggestion))


class StormGuard:
    """Lets a few things happen in a short time, and no more."""

    def __init__(
        self, clock: Clock, limit: int = QUESTIONS_LIMIT, within_s: float = QUESTIONS_WITHIN_S
    ) -> None:
        self._clock = clock
        self._within_ns = int(within_s * _SECOND_NS)
        self._recent: deque[int] = deque(maxlen=limit)

    def lets_through(self) -> bool:
        """Whether one more is fine; one that is not still counts, so that a storm ends only by stopping."""
        now = self._clock.now_ns()
        full = len(self._recent) == self._recent.maxlen
        fine = not full or now - self._recent[0] > self._within_ns
        self._recent.append(now)
        return fine


def _readable(untrusted_text: str) -> str:
    kept = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in untrusted_text).strip()
    return kept if len(kept) <= TEXT_LIMIT else f"{kept[:TEXT_LIMIT]}…"
