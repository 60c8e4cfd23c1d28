"""Whether a card is in a reader."""

from enum import Enum
from typing import Protocol


class ReaderState(Enum):
    """What is known of the card readers of this machine."""

    UNKNOWN = "unknown"  # it cannot be told: nothing is said about readers
    NO_READER = "no-reader"
    NO_CARD = "no-card"
    CARD = "card"


class CardReaders(Protocol):
    """The readers of this machine, or those of the practice."""

    def state(self) -> ReaderState:
        """What they hold now; answered within a second."""


class NoReaders:
    """A machine of which nothing is known."""

    def state(self) -> ReaderState:
        """Nothing."""
        return ReaderState.UNKNOWN


def cards_present(readers: CardReaders) -> bool:
    """Whether somebody must be told to take a card home."""
    return readers.state() is ReaderState.CARD
