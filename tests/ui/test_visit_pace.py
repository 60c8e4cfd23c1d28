"""How long a citizen may be still, as the visit tells the station."""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.browsing.failures import Failure
from kiosk.session.messages import Pace
from tests.ui.visitor import Visitor


@pytest.fixture
def paces(visitor: Visitor) -> list[Pace]:
    told: list[Pace] = []
    visitor.visit.pace_changed.connect(told.append)
    visitor.come()
    return told


def arrive(visitor: Visitor, step: str) -> None:
    visitor.browser.step_arrived.emit(step)
    QApplication.processEvents()


def test_the_choice_of_a_procedure_is_no_reading(paces: list[Pace]) -> None:
    assert paces == []  # the station begins with the shortest time


def test_the_checklist_and_the_notice_are_for_reading(visitor: Visitor, paces: list[Pace]) -> None:
    visitor.reach_checklist("eid")
    assert paces == [Pace.READING]
    visitor.go_on()  # from the checklist to a notice: nothing to tell
    assert paces == [Pace.READING]
    visitor.go_on()
    assert paces == [Pace.READING, Pace.USING]


def test_who_identifies_with_a_telephone_has_the_time_for_it(visitor: Visitor, paces: list[Pace]) -> None:
    visitor.prepare("itsme")
    paces.clear()
    arrive(visitor, "identify-itsme")
    assert paces == [Pace.PHONE]
    visitor.browser.page_failed.emit(Failure.TIME_OUT)
    arrive(visitor, "consent")
    assert paces[-1] is Pace.USING


def test_who_identifies_with_a_card_has_not(visitor: Visitor, paces: list[Pace]) -> None:
    visitor.prepare("eid")
    paces.clear()
    arrive(visitor, "identify-eid")
    assert paces == []


def test_the_end_is_for_reading(visitor: Visitor, paces: list[Pace]) -> None:
    visitor.prepare("eid")
    while visitor.progress() != (0, 0):
        visitor.go_on()
    assert paces[-1] is Pace.READING


def test_other_ways_and_the_lack_of_something_are_for_reading(visitor: Visitor, paces: list[Pace]) -> None:
    visitor.prepare("eid")
    visitor.browser.page_failed.emit(Failure.TIME_OUT)
    QApplication.processEvents()
    visitor.press("trouble.other-ways")
    assert paces[-2:] == [Pace.USING, Pace.READING]
