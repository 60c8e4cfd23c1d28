"""Pages that crash, hang, eat memory or never come: a plain screen, another try, and after three the end."""

import contextlib
from typing import Final

import psutil
import pytest

from kiosk.browsing.troubles import TROUBLES_LIMIT
from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.doomed import another_screen, kill_renderers, renderers
from tests.end2end.site import Site
from tests.end2end.station import Station, now_ns
from tests.helpers.atspi import GoneError
from tests.helpers.timing import wait_until
from ui.browser.loading import PAGE_LOAD_LIMIT
from ui.browser.probing import ANSWER_LIMIT, SILENT_LOOKS

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(240), pytest.mark.usefixtures("portal_as_designed")]

FR, NL = Language.FR, Language.NL
LATE_S: Final = 20.0  # a loaded machine
SILENT_S: Final = 2 * SILENT_LOOKS * ANSWER_LIMIT.total_seconds() + LATE_S
HANGING_S: Final = 3.0  # after the page has come: its loop has begun
BUSY: Final = 0.5  # of a processor
NANO: Final = 1e-9
OUT_OF_MEMORY_S: Final = 60.0


def test_after_three_crashes_the_visit_ends_with_a_plain_reason(station: Station) -> None:
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    began_ns = now_ns()
    for _ in range(TROUBLES_LIMIT - 1):
        kill_renderers(station.session_of(citizen))
        citizen.expect("trouble.again")
        citizen.press("trouble.again")
        citizen.expect_step(1)
        citizen.wait(lambda: page_of(citizen), "the page again")
    kill_renderers(station.session_of(citizen))
    asked = station.kiosk.wait_for_event("end-requested", after_ns=began_ns)
    assert asked.code == "trouble"
    reason = station.expect("farewell.reason").name
    assert reason == "Le site s’est arrêté trois fois. Nous avons donc terminé votre visite."
    assert station.expect("farewell.log-out").name == "Vous êtes déconnecté du site."
    station.expect_wiped(citizen, began_ns)


def test_a_page_in_an_endless_loop_is_given_up_and_opened_again_at_the_same_step(station: Station) -> None:
    station.portal.set_faults(return_to_landing="never", scripts="endless")
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    hung = wait_hanging(station, citizen)
    with another_screen(SILENT_S):
        station.portal.set_faults(return_to_landing="never")
    wait_until(lambda: not hung.is_running(), "the page's process gone", limit_s=LATE_S)
    citizen.expect("trouble.again")
    assert citizen.title() == "La page ne répond pas."
    citizen.press("trouble.again")
    citizen.expect_step(1)
    Site(citizen).start()
    citizen.expect_step(2)
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def test_stop_answers_within_a_second_while_the_page_hangs(station: Station) -> None:
    station.portal.set_faults(return_to_landing="never", scripts="endless")
    citizen = station.welcome(NL)
    citizen.prepare("eid")
    wait_hanging(station, citizen)
    citizen.press("frame.stop")
    citizen.expect("stop.yes")
    pressed_ns = now_ns()
    citizen.press("stop.yes")
    asked = station.kiosk.wait_for_event("end-requested", after_ns=pressed_ns)
    assert (asked.at_ns - pressed_ns) * NANO < 1
    covered = station.wait_state("ending", pressed_ns)
    assert (covered.at_ns - pressed_ns) * NANO < 1
    assert station.kiosk.wait_for_event("log-out-told", after_ns=pressed_ns).code == "confirmed"
    wiped = station.kiosk.wait_for_event("wipe-started", after_ns=pressed_ns)
    assert (wiped.at_ns - pressed_ns) * NANO < 1 + LATE_S / 10
    station.expect_wiped(citizen, pressed_ns)


def test_a_page_that_eats_memory_is_ended_before_the_machine_suffers(station: Station) -> None:
    station.portal.set_faults(return_to_landing="never", scripts="greedy")
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    citizen.wait(lambda: page_of(citizen), "the page")
    with another_screen(OUT_OF_MEMORY_S):
        station.portal.set_faults(return_to_landing="never")  # the next page will be as designed
    citizen.expect("trouble.again")
    assert citizen.title() == "La page s’est arrêtée."
    citizen.press("trouble.again")
    citizen.expect_step(1)
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def test_a_page_that_never_comes_is_given_up(station: Station) -> None:
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    site = Site(citizen)
    site.start()
    citizen.expect_step(2)
    station.portal.set_faults(return_to_landing="never", slow_s=60)
    list(site.deeds("eid").values())[1]()
    limit_s = PAGE_LOAD_LIMIT.total_seconds() + LATE_S
    wait_until(lambda: citizen.shows("trouble.again"), "the end of the wait", limit_s=limit_s)
    assert citizen.title() == "La page met trop de temps."
    station.portal.set_faults(return_to_landing="never")
    citizen.press("trouble.again")
    citizen.wait(citizen.step, "the guide again")
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def test_graphics_and_network_have_no_process_that_could_die_alone(station: Station) -> None:
    """They are threads of the session: their end is the session's, which is wiped."""
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    kinds = {kind(each) for each in station.session_of(citizen).children(recursive=True)}
    assert kinds <= {"zygote", "renderer"}
    left_ns = now_ns()
    citizen.stop()
    station.expect_wiped(citizen, left_ns)


def test_whatever_helper_dies_the_visit_goes_on_or_is_wiped(station: Station) -> None:
    citizen = station.welcome(FR)
    citizen.prepare("eid")
    helpers = [
        each for each in station.session_of(citizen).children(recursive=True) if kind(each) == "zygote"
    ]
    assert helpers
    killed_ns = now_ns()
    for helper in helpers:
        with contextlib.suppress(psutil.NoSuchProcess):
            helper.kill()
    with contextlib.suppress(GoneError):
        citizen.stop()
    station.expect_wiped(citizen, killed_ns)


def page_of(citizen: Citizen) -> bool:
    """Whether a page has come."""
    page = citizen.desktop.find(citizen.window, role="web document")
    return page is not None and citizen.desktop.find(page, role="heading") is not None


def wait_hanging(station: Station, citizen: Citizen) -> psutil.Process:
    """Wait until a page is caught in its loop; the process that draws it."""

    def busy() -> psutil.Process | None:
        found = renderers(station.session_of(citizen))
        return next((each for each in found if each.cpu_percent(interval=HANGING_S / 3) > 100 * BUSY), None)

    return wait_until(busy, "a page that hangs", limit_s=LATE_S)


def kind(process: psutil.Process) -> str:
    """What a process of the browser is for."""
    words = process.cmdline()
    return next((word.removeprefix("--type=") for word in words if word.startswith("--type=")), "")
