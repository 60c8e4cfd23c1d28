"""Questions of a site: readable, and never a storm."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.browsing.dialogs import TEXT_LIMIT, DialogKind, StormGuard, question_of


class HandClock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now_ns(self) -> int:
        return int(self.seconds * 1_000_000_000)


def test_a_few_are_let_through_and_then_no_more_while_the_storm_lasts() -> None:
    clock = HandClock()
    guard = StormGuard(clock, limit=3, within_s=10)
    assert [guard.lets_through() for _ in range(5)] == [True, True, True, False, False]
    clock.seconds = 9
    assert not guard.lets_through()
    clock.seconds = 30
    assert guard.lets_through()


def test_calm_questions_all_come_through() -> None:
    clock = HandClock()
    guard = StormGuard(clock, limit=3, within_s=10)
    for _ in range(20):
        assert guard.lets_through()
        clock.seconds += 5


@given(st.text(max_size=2000), st.text(max_size=2000))
def test_whatever_a_site_says_becomes_readable_text(words: str, suggestion: str) -> None:
    question = question_of(DialogKind.ASK, words, suggestion)
    for shown in (question.words, question.suggestion):
        assert len(shown) <= TEXT_LIMIT + 1
        assert all(sign.isprintable() or sign == "\n" for sign in shown)
