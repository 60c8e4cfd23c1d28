"""What was begun is reverted, last first, whatever fails."""

import pytest

from kiosk.session.operations import OperationError, Sequence


class Recorded:
    """An operation that writes down what happens to it, and may fail."""

    def __init__(self, name: str, story: list[str], fails: str = "") -> None:
        self._name = name
        self._story = story
        self._fails = fails

    def perform(self) -> None:
        self._story.append(f"+{self._name}")
        if self._fails == "perform":
            raise OperationError(f"{self._name}-failed")

    def revert(self) -> None:
        self._story.append(f"-{self._name}")
        if self._fails == "revert":
            raise OperationError(f"{self._name}-left")


def test_the_order_is_turned_round() -> None:
    story: list[str] = []
    sequence = Sequence([Recorded(name, story) for name in "abc"])
    sequence.perform()
    assert sequence.revert() == ()
    assert story == ["+a", "+b", "+c", "-c", "-b", "-a"]


def test_an_operation_that_fails_half_way_is_reverted_too_and_the_rest_is_never_begun() -> None:
    story: list[str] = []
    sequence = Sequence([Recorded("a", story), Recorded("b", story, "perform"), Recorded("c", story)])
    with pytest.raises(OperationError, match="b-failed"):
        sequence.perform()
    assert sequence.revert() == ()
    assert story == ["+a", "+b", "-b", "-a"]


def test_reverting_goes_on_when_one_fails_and_says_which() -> None:
    story: list[str] = []
    sequence = Sequence(
        [Recorded("a", story), Recorded("b", story, "revert"), Recorded("c", story, "revert")]
    )
    sequence.perform()
    assert [failure.code for failure in sequence.revert()] == ["c-left", "b-left"]
    assert story[-1] == "-a"


def test_reverting_twice_does_nothing_twice() -> None:
    story: list[str] = []
    sequence = Sequence([Recorded("a", story)])
    sequence.perform()
    sequence.revert()
    assert sequence.revert() == ()
    assert story == ["+a", "-a"]
