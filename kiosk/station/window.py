"""What the station needs of its window; ui.station_app gives it."""

from typing import Protocol

from kiosk.language import Language


class Window(Protocol):
    """The full-screen window that always lies underneath."""

    def show_attract(self) -> None:
        """Wait for a citizen."""

    def show_starting(self, language: Language) -> None:
        """A citizen came; the session is about to show."""

    def show_erasing(self) -> None:
        """Everything is being erased."""

    def show_out_of_order(self, code: str) -> None:
        """Nobody may use the machine; the code says why."""

    def clear_clipboard(self) -> None:
        """Empty every selection of the display."""
