"""From text to tables, whatever the text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.tables import DEPTH_LIMIT, DOTS_LIMIT, LINE_LIMIT, read_table

PARSE_LIMIT_S = 5.0


@given(st.text())
def test_any_text_gives_tables_or_a_problem(text: str) -> None:
    read = read_table("f.toml", text)
    assert isinstance(read, dict | Problem)


@given(st.text(alphabet="[]{}=\"'.,\n a1#-"))
def test_any_text_of_toml_signs_gives_tables_or_a_problem(text: str) -> None:
    assert isinstance(read_table("f.toml", text), dict | Problem)


def test_a_fault_is_told_with_its_line() -> None:
    read = read_table("f.toml", "a = 1\nb = = 2\n")
    assert isinstance(read, Problem)
    assert (read.where, read.code) == ("line 2, column 5", Code.FILES_NOT_TOML)


@pytest.mark.parametrize("opening", ["[", "[\n", "{ a = ", "[{ a = ["])
def test_endless_nesting_is_told(opening: str) -> None:
    count = 100 if "\n" not in opening else 50_000
    assert isinstance(read_table("f.toml", "x = " + opening * count), Problem)


def test_the_limit_of_depth_is_exact() -> None:
    def nested(depth: int) -> str:
        return "x = " + "[" * depth + "]" * depth

    assert isinstance(read_table("f.toml", nested(DEPTH_LIMIT - 1)), dict)
    read = read_table("f.toml", nested(DEPTH_LIMIT))
    assert isinstance(read, Problem)
    assert read.code is Code.FILES_NESTED


def test_the_limits_of_a_line_are_exact() -> None:
    assert isinstance(read_table("f.toml", "#" + "a" * (LINE_LIMIT - 1)), dict)
    assert isinstance(read_table("f.toml", "#" + "a" * LINE_LIMIT), Problem)
    assert isinstance(read_table("f.toml", "#" + "." * DOTS_LIMIT), dict)
    assert isinstance(read_table("f.toml", "#" + "." * (DOTS_LIMIT + 1)), Problem)


def test_no_text_of_the_allowed_size_takes_the_parser_long() -> None:
    header, key = ".".join("a" * DOTS_LIMIT), ".".join("c" * DOTS_LIMIT)
    text = "".join(f"[{header}{number}]\n{key} = 1\n" for number in range(1200))
    before = time.monotonic()
    read_table("f.toml", text[: 256 * 1024])
    assert time.monotonic() - before < PARSE_LIMIT_S
