"""The code that brings a hidden screen back."""

import secrets
import string
from typing import Final

CODE_LENGTH: Final = 4  # digits
TRIES: Final = 5  # wrong ones, of 10,000


class PauseCode:
    """A code of one pause; it lives in this object alone, and is neither said to the station nor written."""

    def __init__(self) -> None:
        self.digits: Final = "".join(secrets.choice(string.digits) for _ in range(CODE_LENGTH))
        self.tries_left = TRIES

    def opens(self, untrusted_digits: str) -> bool:
        """Whether these digits bring the screen back; after too many wrong ones nothing does."""
        if self.tries_left and secrets.compare_digest(untrusted_digits.encode(), self.digits.encode()):
            return True
        self.tries_left = max(0, self.tries_left - 1)
        return False
