"""What the tests tell the adversary's page to try, and what the page says came of it."""

from threading import Condition, Event
from typing import Annotated, Final

import msgspec

POLL_S: Final = 10.0
_TICK_S: Final = 0.25


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to try: some ways, and the addresses to try each with."""

    ways: tuple[str, ...]
    targets: tuple[str, ...] = ("",)
    by_hand: bool = False  # the page arms itself and waits for a person's click
    number: Annotated[int, msgspec.Meta(ge=0)] = 0


class Report(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the page has seen of one order so far."""

    number: int
    state: str  # "armed" or "done"
    said: tuple[str, ...] = ()
    address: str = ""  # where the page stands
    top: bool = True  # whether it is the whole page, not a frame


class OrderDesk:
    """Holds one order at a time for the page that was loaded last."""

    def __init__(self, closing: Event) -> None:
        self._closing = closing
        self._changed = Condition()
        self._waiting: Order | None = None
        self._newest = ""
        self._numbers = 0
        self._reports: dict[int, Report] = {}
        self._hits: list[str] = []

    def give(self, untrusted_json: bytes) -> int:
        """Take an order for the page; its number."""
        order = msgspec.json.decode(untrusted_json, type=Order)
        with self._changed:
            self._numbers += 1
            self._waiting = msgspec.structs.replace(order, number=self._numbers)
            self._changed.notify_all()
            return self._numbers

    def take(self, page: str) -> Order | None:
        """Wait for an order; a page that another has replaced gets none."""
        with self._changed:
            self._newest = page
            self._changed.notify_all()
            for _ in range(int(POLL_S / _TICK_S)):
                if self._waiting or self._newest != page or self._closing.is_set():
                    break
                self._changed.wait(_TICK_S)
            if self._newest != page:
                return None
            order, self._waiting = self._waiting, None
            return order

    def report(self, untrusted_json: bytes) -> None:
        """Keep what the page says."""
        report = msgspec.json.decode(untrusted_json, type=Report)
        with self._changed:
            self._reports[report.number] = report

    def reported(self, number: int) -> Report | None:
        """What the page said of an order last."""
        with self._changed:
            return self._reports.get(number)

    def note_hit(self, place: str) -> None:
        """Remember that something has come through to a place."""
        with self._changed:
            self._hits.append(place)

    def hits(self) -> tuple[str, ...]:
        """Every place that was come through to."""
        with self._changed:
            return tuple(self._hits)
