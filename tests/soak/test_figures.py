"""A soak's conclusions: what grows is told."""

import pytest

from tests.soak.figures import Count, Soak, concluded


def soaked(**a_session: float) -> Soak:
    """A run in which some numbers grow by so much a session."""
    counts = [
        Count(
            session=number,
            processes=round(12 + a_session.get("processes", 0) * number),
            descriptors=round(40 + a_session.get("descriptors", 0) * number + number % 2),
            files=round(7 + a_session.get("files", 0) * number),
            own_kib=round(60_000 + a_session.get("own_kib", 0) * number + 500 * (number % 3)),
        )
        for number in range(0, 1001, 10)
    ]
    return concluded(counts, 1.0)


def test_numbers_that_only_go_up_and_down_hold() -> None:
    assert soaked().holds


@pytest.mark.parametrize("name", ["processes", "descriptors", "files"])
def test_one_more_every_hundred_sessions_is_a_leak(name: str) -> None:
    assert soaked(**{name: 0.01}).grown == (name,)


def test_memory_may_grow_by_less_than_the_limit() -> None:
    assert soaked(own_kib=4).holds
    assert soaked(own_kib=6).grown == ("memory",)
