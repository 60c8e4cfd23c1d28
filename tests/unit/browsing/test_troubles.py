"""Which failures of a page count, and how many are enough."""

import pytest

from kiosk.browsing.failures import Failure
from kiosk.browsing.troubles import TROUBLES_LIMIT, Troubles

COUNTED = (Failure.CRASHED, Failure.SILENT, Failure.TIME_OUT)


@pytest.mark.parametrize("code", COUNTED)
def test_the_third_time_is_enough(code: Failure) -> None:
    troubles = Troubles()
    for _ in range(TROUBLES_LIMIT - 1):
        troubles = troubles.after(code.value)
        assert not troubles.enough
    assert troubles.after(code.value).enough


def test_different_ones_count_together() -> None:
    troubles = Troubles()
    for code in COUNTED:
        troubles = troubles.after(code.value)
    assert troubles.enough


@pytest.mark.parametrize("code", [code for code in Failure if code not in COUNTED])
def test_a_network_or_a_site_that_is_down_sends_nobody_away(code: Failure) -> None:
    assert Troubles().after(code.value) == Troubles()


def test_a_code_that_nobody_knows_does_not_count() -> None:
    assert Troubles().after("unheard-of") == Troubles()
