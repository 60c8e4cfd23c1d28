"""What the end-to-end tests share: the accessibility bus, and one station for the tests of a file."""

from collections.abc import Iterator

import pytest

from tests.end2end.station import Station
from tests.helpers.atspi import Desktop


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    with Desktop.connect() as connected:
        yield connected


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory, desktop: Desktop) -> Iterator[Station]:
    with Station(tmp_path_factory.mktemp("station"), desktop) as started:
        yield started


@pytest.fixture
def portal_as_designed(station: Station) -> Iterator[None]:
    """A portal without faults, where no log-in ends on the landing page by chance; no visit left behind."""
    station.wait_ready()
    station.portal.set_faults(return_to_landing="never")
    yield
    station.end_visit()
