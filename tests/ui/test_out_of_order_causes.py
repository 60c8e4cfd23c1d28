"""Every code that can put a station out of order has words of its own."""

import pytest

from kiosk.language import Language
from kiosk.session.leaks.inventory import INVENTORY
from kiosk.session.leaks.look import Look as Around
from kiosk.session.leaks.look import Machine
from kiosk.session.leaks.report import Request
from tests.ui.gallery import Gallery
from ui.screens.out_of_order import OutOfOrderScreen
from ui.screens.out_of_order_causes import CAUSES, cause_of

NEVER_STOP = {"last-picture", "staff-access", "removable-media", "card-in-reader", "paper-tray"}
OF_THE_STATION = {"no-report", "wipe-limit", "standby-lost", "pack"}


def test_every_line_that_can_stop_the_station_has_a_cause() -> None:
    around = Around(Request(visits="/nowhere"), Machine(home=None, runtime=None, temporary=()))
    lines = {check(around).id for entry in INVENTORY for check in entry.checks}
    assert lines - NEVER_STOP == set(CAUSES) - OF_THE_STATION


def test_a_code_that_nobody_thought_of_is_said_to_be_unchecked() -> None:
    assert cause_of("of-the-future") == cause_of("no-report")


@pytest.mark.parametrize("code", CAUSES)
def test_cause_and_remedy_are_said_in_every_language(gallery: Gallery, code: str) -> None:
    screen = OutOfOrderScreen(gallery.look, gallery.program_words)
    screen.show_reason(code)
    said = {screen._remedies[language].text() for language in Language}
    assert len(said) == len(Language)
    assert all(text.count(".") + text.count("?") >= 3 for text in said), said
    screen.deleteLater()
