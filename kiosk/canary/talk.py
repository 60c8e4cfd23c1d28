"""What the wipe test, its searcher and the player in the session say to each other: lines of JSON."""

from enum import StrEnum
from typing import Annotated

import msgspec

from kiosk.canary.report import Looked
from kiosk.canary.words import Words

type Names = tuple[Annotated[str, msgspec.Meta(pattern="^[a-z-]{1,32}$")], ...]


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="says"):
    """One line."""


# --- the searcher and the player ---


class Play(Said, frozen=True, tag="play"):
    """Be this citizen."""

    words: Words


class Ending(StrEnum):
    """What the player does to end its visit."""

    STOP = "stop"  # press "stop and erase", and confirm it
    GO_ON = "go-on"  # go on to the end of the procedure
    NOTHING = "nothing"  # others see to it


class End(Said, frozen=True, tag="end"):
    """End the visit."""

    ending: Ending


class Played(Said, frozen=True, tag="played"):
    """The words are in these stores; before that, these stores were not empty."""

    took: Names
    left: Names = ()
    stuck: str = ""  # the act that could not be done


type ToPlayer = Play | End

# --- the wipe test and the searcher, which alone knows the words ---


class Draw(Said, frozen=True, tag="draw"):
    """Draw new words, and remember when."""


class Meet(Said, frozen=True, tag="meet"):
    """Wait for the player of the session, and have it play."""


class Tell(Said, frozen=True, tag="tell"):
    """Pass this on to the player."""

    ending: Ending


class Look(Said, frozen=True, tag="look"):
    """Search everywhere."""

    station: int
    without: tuple[int, ...]  # what stands for the world outside: the portal
    leader: int | None = None  # the citizen's session, while there is one


class Done(Said, frozen=True, tag="done"):
    """It is done."""


class Seen(Said, frozen=True, tag="seen"):
    """What was found."""

    looked: Looked


type ToSearcher = Draw | Meet | Tell | Look
type ToTest = Done | Played | Seen


def line(message: Said) -> bytes:
    """A message as it goes over a socket."""
    return msgspec.json.encode(message) + b"\n"
