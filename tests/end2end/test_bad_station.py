"""A station that runs while something around it is wrong: plain words, nothing kept, and a way back."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import psutil
import pytest

from kiosk.language import Language
from tests.content.packs import change, copy_of_brussels
from tests.end2end.aftermath import ready_beside
from tests.end2end.citizen import Citizen
from tests.end2end.refusals import AS_ROOT, expect_refusal, run
from tests.end2end.site import Site
from tests.end2end.station import BACK_LIMIT_S, Station, now_ns
from tests.helpers.atspi import Desktop
from tests.helpers.kiosk_process import KioskProcess, live_settings
from tests.helpers.timing import wait_until

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(180)]
as_designed = pytest.mark.usefixtures("portal_as_designed")

EN: Final = Language.EN
SITE_DOWN: Final = "The site does not answer."
TOO_LONG: Final = "The page takes too long."
NO_INTERNET: Final = "There is no internet now."
SLOW_LIMIT_S: Final = 60.0  # the limit of a page is 30 s; the machine may be loaded
SLOWER_S: Final = 60.0  # than any page may be
NOT_ERASED: Final = "We are not sure that everything is erased. So nobody may use it now."
NOT_STARTING: Final = "This computer cannot start a new visit."
TOGETHER: Final = ("unshare", "--user", "--map-current-user")  # a name space of its own, the same account
FULL_DISK: Final = 'mount -t tmpfs -o mode=0700,size=4k,nr_inodes=2 none "$0" && exec "$@"'


# --- the site does not come ---


@as_designed
@pytest.mark.parametrize("fault", ["maintenance", "error_500"])
def test_a_site_that_is_down_when_the_citizen_comes_can_be_tried_again(station: Station, fault: str) -> None:
    citizen = station.welcome(EN)
    station.portal.set_faults(**{fault: True})
    citizen.answer("eid")
    expect_trouble(citizen, SITE_DOWN)
    failed_again(citizen, SITE_DOWN)
    station.portal.set_faults(return_to_landing="never")
    try_again_until_step(citizen, 1)
    leave(station, citizen)


@as_designed
def test_a_site_that_breaks_down_during_a_step_keeps_the_step(station: Station) -> None:
    citizen = station.welcome(EN)
    citizen.prepare("code")
    site = Site(citizen)
    start, connect, pick, *_ = site.deeds("code").values()
    for number, deed in enumerate((start, connect), start=1):
        citizen.expect_step(number)
        deed()
    citizen.expect_step(3)
    station.portal.set_faults(error_500=True, return_to_landing="never")
    pick()
    expect_trouble(citizen, SITE_DOWN)
    station.portal.set_faults(return_to_landing="never")
    citizen.press("trouble.again")
    citizen.expect_step(4)  # the page that had not come
    leave(station, citizen)


@as_designed
def test_a_site_that_never_answers_is_told_from_one_that_is_down(station: Station) -> None:
    citizen = station.welcome(EN)
    station.portal.set_faults(slow_s=SLOWER_S)
    citizen.answer("eid")
    wait_until(lambda: citizen.shows("trouble.again"), "the limit of a page", limit_s=SLOW_LIMIT_S)
    expect_trouble(citizen, TOO_LONG)
    station.portal.set_faults(return_to_landing="never")
    try_again_until_step(citizen, 1)
    leave(station, citizen)


def test_without_a_network_the_other_ways_are_shown(tmp_path: Path, desktop: Desktop) -> None:
    """A station for the live portal, in a network name space in which there is no network at all."""
    live = live_settings(tmp_path)
    kiosk = KioskProcess(tmp_path, *live, command=("-m", "ui"), within=(*TOGETHER, "--net"))
    with Station(tmp_path, desktop, kiosk=kiosk) as alone:
        alone.wait_ready()
        assert network_of(alone.kiosk.pid) != network_of(os.getpid())  # else this would ask the live site
        citizen = alone.welcome(EN)
        citizen.answer("eid")
        expect_trouble(citizen, NO_INTERNET)
        failed_again(citizen, NO_INTERNET)
        citizen.press("trouble.other-ways")
        citizen.wait(lambda: citizen.title() == "You can also do it another way.", "the other ways")
        left_ns = now_ns()
        citizen.press("frame.next")
        alone.expect_wiped(citizen, left_ns)


# --- a second station, and one for root ---


@as_designed
def test_a_second_station_is_refused_and_the_visit_goes_on(station: Station, tmp_path: Path) -> None:
    citizen = station.welcome(EN)
    citizen.prepare("eid")
    ready_beside(station, citizen)
    lines = len(station.kiosk.journal)
    state, visits = str(station.visits.with_name("state")), str(station.visits)
    told = (f"already runs on this machine (process {station.kiosk.pid})", "Stop it first.")
    expect_refusal(run("--practice", "--state", state, "--visits", visits), *told)
    other = run("--practice", "--state", str(tmp_path / "state"), "--visits", visits)
    expect_refusal(other, visits, "another station uses it", "Name another folder with --visits.")
    assert station.kiosk.journal[lines:] == []
    assert citizen.scratch.exists()
    assert citizen.step() == 1
    Site(citizen).start()
    citizen.expect_step(2)
    leave(station, citizen)


def test_root_may_insist_and_is_told_off_loudly(tmp_path: Path) -> None:
    """The window is not looked at: the accessibility bus does not believe a root of a name space."""
    with KioskProcess(tmp_path, within=(*AS_ROOT, "env", "OCR_KIOSK_ALLOW_ROOT=1")) as kiosk:
        kiosk.wait_for_event("attract-shown")
        kiosk.wait_for_event("standby-ready")
        first = kiosk.output.splitlines()[0]
        assert first.startswith("ocr-kiosk: RUNNING AS ROOT, WITHOUT THE BROWSER'S SANDBOX.")


# --- out of order, and back ---


def test_a_broken_pack_puts_the_station_out_of_order_until_it_is_mended(
    tmp_path: Path, desktop: Desktop
) -> None:
    pack = copy_of_brussels(tmp_path)
    change("pack.toml", "version = 1", "version = = 1")(pack)
    with Station(tmp_path / "station", desktop, "--pack", str(pack)) as broken:
        expect_out_of_order(broken, "pack", NOT_STARTING)
        change("pack.toml", "version = = 1", "version = 1")(pack)
        leave(broken, erase_again(broken))


def test_a_full_disk_puts_the_station_out_of_order(tmp_path: Path, desktop: Desktop) -> None:
    """The visits folder is a file system of two inodes, its own folder among them."""
    visits = tmp_path / "visits"
    visits.mkdir(mode=0o700)
    within = (*TOGETHER, "--keep-caps", "--mount", "sh", "-c", FULL_DISK, str(visits))
    with Station(tmp_path, desktop, kiosk=KioskProcess(tmp_path, within=within)) as full:
        expect_out_of_order(full, "standby-lost", NOT_STARTING)


@as_designed
def test_a_visits_folder_that_cannot_be_looked_at_is_not_taken_for_clean(station: Station) -> None:
    citizen = station.welcome(EN)
    left_ns = now_ns()
    with closed(station.visits):
        citizen.stop()
        expect_out_of_order(station, "scratch", NOT_ERASED, left_ns)
        assert "wipe-proven" not in [each.event for each in station.kiosk.journal if each.at_ns > left_ns]
    erase_again(station)
    assert not citizen.scratch.exists()


# --- what the tests above share ---


def expect_trouble(citizen: Citizen, title: str) -> None:
    """See the plain words, and what can be done."""
    citizen.wait(lambda: citizen.title() == title, lambda: f"{title!r}, is {citizen.title()!r}")
    assert citizen.words("trouble.line").startswith("It is not your fault.")
    for control in ("trouble.again", "trouble.other-ways", "frame.stop"):
        citizen.expect(control)


def try_again_until_step(citizen: Citizen, number: int) -> None:
    """Try again; the site is well."""
    citizen.press("trouble.again")
    citizen.expect_step(number)


def failed_again(citizen: Citizen, title: str) -> None:
    """Try again in vain; another size of text shows that what is seen was drawn after that."""
    citizen.press("trouble.again")
    citizen.choose_in_sheet("frame.text-size", "large")
    expect_trouble(citizen, title)


def leave(station: Station, citizen: Citizen) -> None:
    """Stop, and see that nothing is left."""
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def expect_out_of_order(station: Station, code: str, why: str, after_ns: int = 0) -> None:
    """See the screen in plain words with the code, nothing that lets a citizen in, and no traceback."""
    station.wait_state("out-of-order", after_ns)
    station.expect("out-of-order.retry")
    assert station.expect("out-of-order.reason.en").name == why
    assert station.expect("out-of-order.code").name == f"({code})"
    assert code in [each.code for each in station.kiosk.journal if each.at_ns > after_ns]
    assert station.desktop.find(station.window(), identifier="attract.language.en") is None
    assert "Traceback" not in station.kiosk.output


def erase_again(station: Station) -> Citizen:
    """Press the facilitator's button; then the next citizen can come."""
    pressed_ns = now_ns()
    station.desktop.press(station.window(), identifier="out-of-order.retry")
    station.wait_state("idle", pressed_ns)
    station.kiosk.wait_for_event("wipe-proven", after_ns=pressed_ns, limit_s=BACK_LIMIT_S)
    return station.welcome(EN)


@contextmanager
def closed(folder: Path) -> Iterator[None]:
    """Nobody can look into the folder meanwhile."""
    folder.chmod(0)
    try:
        yield
    finally:
        folder.chmod(0o700)


def network_of(process: int) -> str:
    """The network name space of a process."""
    return str(Path(f"/proc/{psutil.Process(process).pid}/ns/net").readlink())
