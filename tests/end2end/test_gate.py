"""The gate in the running program: names that lead astray, and nothing written that tells of the citizen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from kiosk.language import Language
from tests.content.packs import copy_of_brussels
from tests.end2end.citizen import Citizen
from tests.end2end.site import NAME, PASSWORD, Site
from tests.end2end.station import Station, now_ns
from tests.end2end.test_journeys import walk
from tests.helpers.atspi import Desktop
from tests.helpers.kiosk_process import KioskProcess, live_settings

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180)]

LIVE_HOST: Final = "irisbox.irisnet.be"
OF_A_CITIZEN: Final = (  # of what the practice portal shows, and what is typed into it
    *(
        NAME,
        PASSWORD,
        "Exemple",
        "Rue de l",
        "household/requester",
        "household/summary",
        "lang=fr",
        "practice.test",
    ),
)


@pytest.fixture
def astray(tmp_path: Path, desktop: Desktop) -> Iterator[Station]:
    """A station for the live portal, whose name leads to this very machine."""
    pack = copy_of_brussels(tmp_path)
    for file in (pack / "portals.toml", pack / "procedures" / "household-composition" / "procedure.toml"):
        file.write_text(file.read_text(encoding="utf-8").replace(LIVE_HOST, "localhost"), encoding="utf-8")
    live = live_settings(tmp_path)
    kiosk = KioskProcess(tmp_path / "astray", *live, "--pack", str(pack), command=("-m", "ui"))
    with Station(tmp_path / "astray", desktop, kiosk=kiosk) as started:
        yield started


def test_a_name_that_leads_to_this_machine_is_refused_in_plain_words(astray: Station) -> None:
    citizen = astray.welcome(Language.EN)
    citizen.answer("eid")
    assert "localhost" in citizen.expect("blocked.site").name
    astray.kiosk.wait_for_event("page-blocked")
    citizen.press("sheet.close")
    before_ns = now_ns()
    citizen.stop()
    astray.expect_wiped(citizen, before_ns)


@pytest.mark.usefixtures("portal_as_designed")
def test_nothing_that_is_written_during_a_journey_tells_of_the_citizen(station: Station) -> None:
    citizen = station.welcome(Language.FR)
    citizen.prepare("code")
    walk(citizen, Site(citizen), "code")
    documents = citizen.scratch / "documents"
    written = [file for file in _files(station) if documents not in file.parents]
    assert any(citizen.scratch in file.parents for file in written), (
        "the visit's own folder was looked at too"
    )
    told = {(str(file), said) for file in written for said in OF_A_CITIZEN if _holds(file, said)}
    assert told == set()
    (certificate,) = documents.iterdir()
    assert certificate.stat().st_size, "the one file that may tell of the citizen"
    _end(station, citizen)


def _files(station: Station) -> list[Path]:
    written = [file for file in station.visits.parent.rglob("*") if file.is_file() and not file.is_symlink()]
    return [file for file in written if "practice-cards" not in file.parts]  # who is on the imagined cards


def _holds(file: Path, said: str) -> bool:
    try:
        content = file.read_bytes()
    except OSError:  # the browser's own files come and go
        return False
    return said.encode() in content or said.encode("utf-16-le") in content


def _end(station: Station, citizen: Citizen) -> None:
    before_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, before_ns)
