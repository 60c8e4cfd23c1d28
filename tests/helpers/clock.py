"""A clock whose time is set by hand."""

from datetime import timedelta


class HandClock:
    """The in-memory twin of the clocks in kiosk.clock."""

    def __init__(self) -> None:
        self._now_ns = 0

    def now_ns(self) -> int:
        return self._now_ns

    def wind(self, by: timedelta) -> None:
        self._now_ns += by // timedelta(microseconds=1) * 1000
