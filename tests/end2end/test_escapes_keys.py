"""Every key and chord that leads out of other kiosks, pressed on every screen: nothing changes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from kiosk.language import Language
from tests.content.packs import change
from tests.end2end.citizen import Citizen
from tests.end2end.escapes import Keys, Screen, name_of, rows_of
from tests.end2end.escapes_adversary import Adversary, adversary_pack
from tests.end2end.escapes_post import adversary_station, arrive
from tests.end2end.no_way_out import STOP_LIMIT_S, NoWayOut, controls, stop_answers
from tests.end2end.station import Station
from tests.helpers import keys
from tests.helpers.atspi import Desktop, Node
from tests.helpers.timing import wait_until

pytestmark = [pytest.mark.end2end, pytest.mark.escapes, pytest.mark.timeout(120)]

SHOWN: Final = {  # what tells each screen, and stays what it is
    Screen.ATTRACT: "attract.language.en",
    Screen.CHOICE: "option.household-composition",
    Screen.SITE: "guide.why",
    Screen.SHEET: "frame.stop",  # Escape closes a sheet, whatever is held with it
    Screen.TROUBLE: "trouble.again",
    Screen.OUT_OF_ORDER: "out-of-order.retry",
}
BACK_LIMIT_S: Final = 5.0


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory, desktop: Desktop) -> Iterator[Station]:
    with adversary_station(tmp_path_factory.mktemp("keys"), desktop) as started:
        yield started


def _rows(screen: Screen) -> list[Keys]:
    return [row for row in rows_of(Keys) if screen in row.screens]


def _on(screen: Screen) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("row", _rows(screen), ids=name_of)


def press_and_see(station: Station, window: Node | None, screen: Screen, row: Keys) -> None:
    """Press them all; the screen is the one it was, and so is everything else."""
    no_way_out = NoWayOut(station)
    keys.press_keys(*row.keys)
    wait_until(
        lambda: SHOWN[screen] in controls(window),
        lambda: f"the screen {screen} still\n{station.desktop.outline(window)}",
        limit_s=BACK_LIMIT_S,
    )
    no_way_out.check()


def arrive_at_trouble(station: Station) -> Citizen:
    """A redirect to a file is what no browser follows: the site does not come."""
    citizen = arrive(station)
    adversary = Adversary(station.portal_port())
    adversary.wait(adversary.order("alive"))
    adversary.order("hop-302", targets=("file:///etc/passwd",))
    citizen.expect(SHOWN[Screen.TROUBLE])
    return citizen


class TestOnTheAttractScreen:
    @_on(Screen.ATTRACT)
    def test_no_key_leads_out(self, station: Station, row: Keys) -> None:
        station.wait_ready()
        press_and_see(station, station.window(), Screen.ATTRACT, row)


class _InVisit:
    """A visit at one screen, from where its end can be asked for within the limit."""

    screen: Screen

    @staticmethod
    def arrive(station: Station) -> Citizen:
        raise NotImplementedError

    @pytest.fixture(scope="class")
    @classmethod
    def citizen(cls, station: Station) -> Iterator[Citizen]:
        yield (arrived := cls.arrive(station))
        station.kiosk.kill_group(station.session_of(arrived))

    def see(self, station: Station, citizen: Citizen, row: Keys) -> None:
        press_and_see(station, citizen.window, self.screen, row)
        if self.screen is not Screen.SHEET:
            assert stop_answers(citizen) <= STOP_LIMIT_S


class TestOnTheChoice(_InVisit):
    screen = Screen.CHOICE

    @staticmethod
    def arrive(station: Station) -> Citizen:
        return station.welcome(Language.EN)

    @_on(Screen.CHOICE)
    def test_no_key_leads_out(self, station: Station, citizen: Citizen, row: Keys) -> None:
        self.see(station, citizen, row)


class TestOnTheSite(_InVisit):
    screen = Screen.SITE

    @staticmethod
    def arrive(station: Station) -> Citizen:
        return arrive(station)

    @_on(Screen.SITE)
    def test_no_key_leads_out(self, station: Station, citizen: Citizen, row: Keys) -> None:
        """The page has the keyboard."""
        page = citizen.wait(
            lambda: citizen.desktop.find(citizen.window, role="web document"), "the adversary's page"
        )
        left, top, width, height = page.box
        keys.touch(left + width - 20, top + height // 2)
        self.see(station, citizen, row)


class TestOnASheet(_InVisit):
    """The question before the end."""

    screen = Screen.SHEET

    @staticmethod
    def arrive(station: Station) -> Citizen:
        return station.welcome(Language.EN)

    @_on(Screen.SHEET)
    def test_no_key_leads_out(self, station: Station, citizen: Citizen, row: Keys) -> None:
        if "stop.yes" not in controls(citizen.window):
            citizen.press("frame.stop")
            citizen.expect("stop.yes")
        self.see(station, citizen, row)


class TestOnTheTrouble(_InVisit):
    screen = Screen.TROUBLE

    @staticmethod
    def arrive(station: Station) -> Citizen:
        return arrive_at_trouble(station)

    @_on(Screen.TROUBLE)
    def test_no_key_leads_out(self, station: Station, citizen: Citizen, row: Keys) -> None:
        self.see(station, citizen, row)


class TestOutOfOrder:
    @pytest.fixture(scope="class")
    @classmethod
    def broken(cls, tmp_path_factory: pytest.TempPathFactory, desktop: Desktop) -> Iterator[Station]:
        folder: Path = tmp_path_factory.mktemp("broken")
        pack = adversary_pack(folder)
        change("pack.toml", "version = 1", "version = = 1")(pack)
        with Station(folder / "station", desktop, "--pack", str(pack)) as started:
            started.expect(SHOWN[Screen.OUT_OF_ORDER])
            yield started

    @_on(Screen.OUT_OF_ORDER)
    def test_no_key_leads_out(self, broken: Station, row: Keys) -> None:
        press_and_see(broken, broken.window(), Screen.OUT_OF_ORDER, row)
