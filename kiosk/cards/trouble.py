"""Why a log-in with a card came to nothing, told from what the citizen answered last."""

from enum import Enum, StrEnum


class Answer(Enum):
    """What the citizen said about the card that the browser found."""

    NONE = "none"  # the browser found no card to ask about
    MINE = "mine"
    NOT_MINE = "not-mine"


class CardTrouble(StrEnum):
    """What the citizen's screen tells apart."""

    NOT_READ = "not-read"
    NOT_MINE = "not-mine"
    TAKEN_OUT = "taken-out"


def card_trouble(last: Answer) -> CardTrouble:
    """The trouble behind a page that wants a card and did not come."""
    return {
        Answer.NONE: CardTrouble.NOT_READ,
        Answer.MINE: CardTrouble.TAKEN_OUT,
        Answer.NOT_MINE: CardTrouble.NOT_MINE,
    }[last]
