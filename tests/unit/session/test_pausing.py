"""The code that brings a hidden screen back."""

from collections import Counter

import pytest

from kiosk.session.pausing import CODE_LENGTH, TRIES, PauseCode


def other(digits: str) -> str:
    return f"{(int(digits) + 1) % 10**CODE_LENGTH:0{CODE_LENGTH}}"


def test_its_own_digits_open_it() -> None:
    for _ in range(100):
        code = PauseCode()
        assert len(code.digits) == CODE_LENGTH
        assert code.digits.isascii()
        assert code.digits.isdigit()
        assert code.opens(code.digits)


@pytest.mark.parametrize("wrong", ["", "0", "00000", "abcd", "١٢٣٤", "12 4"])
def test_nothing_else_does(wrong: str) -> None:
    code = PauseCode()
    assert not code.opens(wrong)
    assert not code.opens(other(code.digits))
    assert code.tries_left == TRIES - 2
    assert code.opens(code.digits)


def test_after_the_last_wrong_try_not_even_the_right_digits_open_it() -> None:
    code = PauseCode()
    for left in reversed(range(TRIES)):
        assert not code.opens(other(code.digits))
        assert code.tries_left == left
    assert not code.opens(code.digits)
    assert code.tries_left == 0


def test_a_code_says_nothing_of_the_next_and_every_digit_comes_up() -> None:
    codes = [PauseCode().digits for _ in range(2000)]
    assert len(set(codes)) > 1500  # of 10,000; fewer than 1,700 come once in a life
    for place in range(CODE_LENGTH):
        seen = Counter(code[place] for code in codes)
        assert len(seen) == 10
        assert max(seen.values()) < 300  # 200 on average


def test_it_does_not_show_its_digits_by_mistake() -> None:
    code = PauseCode()
    assert code.digits not in f"{code} {code!r}".replace(f"{id(code):x}", "")
