import itertools

import pytest

from tests.helpers.timing import TimedOutError, wait_until


def test_returns_what_was_found() -> None:
    answers = iter([None, None, "found"])

    assert wait_until(lambda: next(answers), "an answer", limit_s=5) == "found"


def test_looks_at_least_once() -> None:
    assert wait_until(lambda: True, "nothing", limit_s=0)


def test_ends_at_the_limit_and_says_what_was_missing() -> None:
    looks = itertools.count()

    with pytest.raises(TimedOutError, match=r"not within 0\.1 s: the moon after \d+ looks"):
        wait_until(lambda: next(looks) < 0, lambda: f"the moon after {next(looks)} looks", limit_s=0.1)
