"""What the station needs of its window; ui.station_app gives it."""

from typing import Protocol

from kiosk.language import Language
from kiosk.station.farewell import Farewell


class Window(Protocol):
    """The full-screen window that always lies underneath."""

    def show_attract(self) -> None:
        """Wait for a citizen."""

    def show_starting(self, language: Language) -> None:
        """A citizen came; the session is about to show."""

    def speak(self, language: Language) -> None:
        """The citizen goes on in another language."""

    def show_stalled(self) -> None:
        """Lie over a session that does not answer, and offer to erase everything."""

    def show_leaving(self, *, logs_out: bool) -> None:
        """Lie over a session that says goodbye, and maybe logs the citizen out of the site."""

    def sound_warning(self) -> None:
        """Let be heard that the session asks whether somebody is there."""

    def uncover(self) -> None:
        """The session answers again: let it be seen."""

    def show_erasing(self, farewell: Farewell) -> None:
        """Everything is being erased; say how the visit ended, until somebody can have read it."""

    def show_out_of_order(self, code: str) -> None:
        """Nobody may use the machine; the code says why."""

    def clear_clipboard(self) -> None:
        """Empty every selection of the display."""
