"""What station and session say to each other.

No field can carry an address, typed text or a name: numbers within bounds and our own words only
(a test walks all message types and refuses any other field).
"""

from enum import StrEnum
from typing import Annotated, Final

import msgspec

from kiosk.language import Language

PROTOCOL: Final = 3  # raised when a message changes its meaning

type TextSize = Annotated[int, msgspec.Meta(ge=100, le=200)]  # per cent


class EndReason(StrEnum):
    """Why a visit ends."""

    ASKED = "asked"  # "stop and erase"
    FINISHED = "finished"  # the last screen's button
    IDLE = "idle"
    VISIT_LIMIT = "visit-limit"
    PAUSE_LIMIT = "pause-limit"
    WRONG_CODE = "wrong-code"  # too often, for a hidden screen
    TROUBLE = "trouble"  # the site stopped too often


class LogOut(StrEnum):
    """Whether the site was seen to log the citizen out."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    NOT_NEEDED = "not-needed"  # the site was never opened


class Pace(StrEnum):
    """How long a citizen may be still, from what they are doing."""

    USING = "using"
    READING = "reading"  # a screen with a long text
    PHONE = "phone"  # they are busy with their telephone


class Message(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="says"):
    """One line between the two processes."""


# --- the station says ---


class Begin(Message, frozen=True, tag="begin"):
    """A citizen is here: show yourself in this language."""

    language: Language
    pause_limit_s: Annotated[int, msgspec.Meta(ge=60, le=600)]  # how long the screen may be hidden


class Warn(Message, frozen=True, tag="warn"):
    """Nothing was touched for a while: ask whether somebody is here."""

    seconds: Annotated[int, msgspec.Meta(ge=1, le=600)]


class Calm(Message, frozen=True, tag="calm"):
    """Somebody is here: take the warning away."""


class Finish(Message, frozen=True, tag="finish"):
    """Say goodbye now; you will be ended."""

    reason: EndReason


# --- the session says ---


class Ready(Message, frozen=True, tag="ready"):
    """I am warm and have seen nobody."""

    protocol: Annotated[int, msgspec.Meta(ge=1, le=1000)]


class Shown(Message, frozen=True, tag="shown"):
    """My first frame is on the glass."""


class Alive(Message, frozen=True, tag="alive"):
    """I draw and listen; said a few times a second as long as I am shown."""


class InputSeen(Message, frozen=True, tag="input-seen"):
    """The citizen touched or typed something; said at most once a second."""


class LanguageChosen(Message, frozen=True, tag="language-chosen"):
    """The citizen goes on in another language: speak it too."""

    language: Language


class SiteOpened(Message, frozen=True, tag="site-opened"):
    """The site was opened, so it may hold the citizen logged in."""


class EndAsked(Message, frozen=True, tag="end-asked"):
    """The citizen wants to stop."""

    reason: EndReason


class Paused(Message, frozen=True, tag="paused"):
    """The citizen has hidden the screen; the code that brings it back stays with me."""


class Resumed(Message, frozen=True, tag="resumed"):
    """The code was right, and the screen is shown again."""


class PaceChanged(Message, frozen=True, tag="pace-changed"):
    """The citizen does something else now, and may be still for longer or shorter."""

    pace: Pace


class HelpAsked(Message, frozen=True, tag="help-asked"):
    """The citizen asks for a facilitator."""


class PageBlocked(Message, frozen=True, tag="page-blocked"):
    """Something that the site wanted was not opened; said at most once a second."""


class Printed(Message, frozen=True, tag="printed"):
    """The print server has taken a document: its job must be taken out at the end of the visit."""

    job: Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)]


class PrinterTroubled(Message, frozen=True, tag="printer-troubled"):
    """Something that a citizen wanted to print does not come out."""


class Ended(Message, frozen=True, tag="ended"):
    """I said goodbye and hold nothing open."""

    log_out: LogOut


type ToSession = Begin | Warn | Calm | Finish
type ToStation = (
    Ready
    | Shown
    | Alive
    | InputSeen
    | LanguageChosen
    | SiteOpened
    | EndAsked
    | Paused
    | Resumed
    | PaceChanged
    | HelpAsked
    | PageBlocked
    | Printed
    | PrinterTroubled
    | Ended
)
