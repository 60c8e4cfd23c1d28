"""Where the tests of the escapes stand: a station that leads to the adversary, and a citizen at its page."""

import contextlib
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psutil

from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.escapes_adversary import HOST, TRUSTED_HOST, Adversary, adversary_pack
from tests.end2end.no_way_out import STOP_LIMIT_S, NoWayOut, controls, stop_answers
from tests.end2end.station import Station, now_ns
from tests.helpers import keys
from tests.helpers.atspi import Desktop, GoneError, Node
from tests.helpers.kiosk_process import KioskProcess
from tests.helpers.timing import TimedOutError, wait_until

SETTINGS: Final = "idle_s = 900\n"  # a page that tries a hundred ways is no citizen who moves
CLOSING: Final = ("sheet.close", "site-dialog.yes", "trouble.again")
CALM_LIMIT_S: Final = 10.0
ALIVE_LIMIT_S: Final = 4.0
CLICK_LIMIT_S: Final = 1.5
CLICKS_LIMIT: Final = 4
CONNECTION_LIMIT_S: Final = 3.0  # a connection that is used for something ends with it


class Canary:
    """Listens on this machine's own address; whoever connects has got through."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setblocking(False)
        self._letters = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._letters.bind(("127.0.0.1", self._listener.getsockname()[1]))
        self._letters.setblocking(False)
        self.port = int(self._listener.getsockname()[1])

    def caught(self) -> list[str]:
        """What has come since the last time."""
        found = []
        with contextlib.suppress(BlockingIOError):
            while True:
                self._listener.accept()[0].close()
                found.append("a connection")
        with contextlib.suppress(BlockingIOError):
            while True:
                self._letters.recvfrom(1500)
                found.append("a datagram")
        return found

    def close(self) -> None:
        """Listen no more."""
        self._listener.close()
        self._letters.close()


class Post:
    """A citizen at the adversary's page, and everything that watches."""

    def __init__(self, station: Station, citizen: Citizen, host: str) -> None:
        self.station, self.citizen = station, citizen
        self.adversary = Adversary(station.portal_port(), host)
        self.canary = Canary()
        self.wait_alive()
        self.no_way_out = NoWayOut(station)

    def wait_alive(self) -> None:
        """Wait until the adversary's page takes orders."""
        self.adversary.wait(self.adversary.order("alive"))

    def stand_ready(self) -> None:
        """Take the present moment for the one before; after a row that has lost the page, come anew."""
        try:
            self.calm()
            self.adversary.wait(self.adversary.order("alive"), limit_s=ALIVE_LIMIT_S)
        except AssertionError:
            self.leave()
            self.citizen = arrive(self.station)
            self.wait_alive()
        self.no_way_out.remember()

    def leave(self) -> None:
        """End the visit at one stroke; the next session stays warm."""
        with contextlib.suppress(StopIteration):  # it has ended by itself
            self.station.kiosk.kill_group(self.station.session_of(self.citizen))

    def page(self) -> Node:
        """The document that is shown."""
        window = self.citizen.window
        return self.citizen.wait(
            lambda: self.citizen.desktop.find(window, role="web document"), "the adversary's page"
        )

    def centre(self) -> tuple[int, int]:
        """A point in the middle of the page, where it is empty unless it waits for a click."""
        left, top, width, height = self.page().box
        return left + width // 2, top + height * 2 // 3

    def by_hand(self, way: str, target: str = "") -> int:
        """Have the page arm itself, and click on it as a person does; the number of the order."""
        self.calm()
        number = self.adversary.order(way, targets=(target,), by_hand=True)
        self.adversary.wait(number, "armed")
        for _ in range(CLICKS_LIMIT):  # a sheet that came up just now takes the click
            keys.touch(*self.centre())
            with contextlib.suppress(TimedOutError):
                self.adversary.wait(number, limit_s=CLICK_LIMIT_S)
                break
            self.calm()
            if self.is_new(number):
                break
        return number

    def is_new(self, number: int) -> bool:
        """Whether another page has come since the order was given: it answers a later order first."""
        with contextlib.suppress(TimedOutError):
            self.adversary.wait(self.adversary.order("alive"), limit_s=CLICK_LIMIT_S)
            report = self.adversary.report(number)
            return report is None or report.state != "done"
        return False

    def calm(self) -> None:
        """Close what the kiosk has laid over the page, and go on where it had stopped."""
        wait_until(self._is_calm, self._told, limit_s=CALM_LIMIT_S)

    def _told(self) -> str:
        named = [each for each in controls(self.citizen.window) if not each.startswith("Q")]
        return f"a calm page, there is {named}"

    def _is_calm(self) -> bool:
        shown = controls(self.citizen.window)
        closing = next((shown[each] for each in CLOSING if each in shown), None)
        if "document.pages" in shown:
            closing = shown["frame.next"]
        if closing is not None:
            with contextlib.suppress(GoneError, AssertionError):  # it may go by itself, or not be up yet
                closing.press()
        return closing is None and "guide.why" in shown

    def expect_hit(self, place: str) -> None:
        """Wait until something has come to a place that is allowed."""
        wait_until(lambda: place in self.adversary.hits(), f"a request for {place}", limit_s=CALM_LIMIT_S)

    def connections(self) -> int:
        """How many connections the visit holds open to the portal, apart from those in use for a moment."""
        port = self.station.portal_port()

        def held() -> int:
            session = self.station.session_of(self.citizen)
            kept = session.net_connections("tcp")
            held_open = [each.raddr for each in kept if each.status == psutil.CONN_ESTABLISHED]
            return sum(bool(there) and there.port == port for there in held_open)

        with contextlib.suppress(TimedOutError):
            wait_until(lambda: held() <= 1, "few connections", limit_s=CONNECTION_LIMIT_S)
        return held()

    def end_and_see_clean(self) -> None:
        """Stop within the limit, whatever the page does; the wipe is proven, and the next may come."""
        assert self.canary.caught() == []
        begun_ns = now_ns()
        self.citizen.press("frame.stop")
        self.citizen.expect("stop.yes")
        assert (now_ns() - begun_ns) / 1e9 <= STOP_LIMIT_S
        ended_ns = now_ns()
        self.citizen.press("stop.yes")
        self.station.expect_wiped(self.citizen, ended_ns)

    def expect_no_way_out(self, *, blocked: bool = False) -> None:
        """The common assertion of every row."""
        self.calm()
        self.wait_alive()
        alive = self.adversary.attempt("where")
        assert alive.address.startswith(f"http://{self.adversary.host}/"), alive
        assert self.adversary.came_out() == []
        assert self.canary.caught() == []
        self.no_way_out.check(blocked=blocked)
        took = stop_answers(self.citizen)
        assert took <= STOP_LIMIT_S, f"the way to the end took {took:.2f} s"


@contextmanager
def adversary_station(folder: Path, desktop: Desktop, *, trusted: bool = False) -> Iterator[Station]:
    """A station whose practice portal begins at the adversary.

    Trusted: under a name that browsers trust without a certificate, so that pages are offered all there is.
    """
    folder.mkdir(exist_ok=True)
    settings = folder / "station.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    pack = adversary_pack(folder, TRUSTED_HOST if trusted else HOST)
    options = ("--faults", "--settings", str(settings), "--pack", str(pack))
    place = folder / "station"
    with Station(place, desktop, kiosk=KioskProcess(place, *options)) as station:
        yield station


def come_to_adversary(station: Station, host: str = HOST) -> Post:
    """Let a citizen come and go through to the adversary's page."""
    return Post(station, arrive(station), host)


def arrive(station: Station) -> Citizen:
    """Let a citizen come, as far as the first step on the site."""
    citizen = station.welcome(Language.EN)
    citizen.prepare("eid")
    return citizen
