"""How often something must be seen before it is told."""

import pytest

from kiosk.browsing.attention import Attention
from kiosk.browsing.guidance import Arrived, Dark, Missing, Pointing, Unknown
from kiosk.browsing.sight import Sight
from tests.unit.browsing.journeys import LOGIN, PORTAL, watch
from tests.unit.browsing.test_guidance import BUTTON, DATA, END, LANDING

NOWHERE = Sight(PORTAL, "/else")
NO_BUTTON = Sight(PORTAL, "/landing", headings=frozenset({"Accueil"}))
DARK = Sight(LOGIN, "/elsewhere", dark=True)


@pytest.mark.parametrize(
    ("sight", "finding", "looks"),
    [
        (LANDING, Pointing(BUTTON.rect), 1),
        (DARK, Dark(), 1),
        (DATA, Arrived("read"), 2),
        (NO_BUTTON, Missing(), 4),
        (NOWHERE, Unknown(), 8),
    ],
)
def test_the_worse_the_news_the_more_looks_it_takes(sight: Sight, finding: object, looks: int) -> None:
    attention = Attention(watch("start"))
    assert [attention.see(sight) for _ in range(looks)] == [None] * (looks - 1) + [finding]


def test_a_flicker_starts_the_count_again() -> None:
    attention = Attention(watch("start"))
    assert attention.see(DATA) is None
    assert attention.see(END) is None
    assert attention.see(DATA) is None
    assert attention.see(DATA) == Arrived("read")


def test_a_step_chosen_by_hand_is_kept_until_the_page_changes() -> None:
    attention = Attention(watch("start"), chosen_by_hand=True)
    findings = [attention.see(DATA) for _ in range(20)]
    assert findings[-1] == Unknown()
    assert not any(isinstance(finding, Arrived) for finding in findings)
    assert [attention.see(END) for _ in range(2)][-1] == Arrived("fetch")
    assert [attention.see(DATA) for _ in range(2)][-1] == Arrived("read")


def test_a_step_chosen_by_hand_points_at_once_where_its_page_is_open() -> None:
    assert Attention(watch("start"), chosen_by_hand=True).see(LANDING) == Pointing(BUTTON.rect)


def test_a_dark_page_stays_dark_for_a_step_chosen_by_hand() -> None:
    attention = Attention(watch("start"), chosen_by_hand=True)
    assert attention.see(Sight(LOGIN, "/keys", dark=True)) == Dark()
