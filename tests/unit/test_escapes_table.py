"""The table of escapes is whole: every number has a row, and what a row names is there."""

from pathlib import Path

import pytest

from tests.end2end.escapes import NUMBERS, Act, Addresses, Covered, Keys, Screen, name_of, rows, rows_of

ROOT = Path(__file__).resolve().parents[2]


def test_every_number_of_the_collection_has_a_row_and_no_other_has() -> None:
    assert len(NUMBERS) == len(set(NUMBERS)) == 90
    assert {row.number for row in rows()} == set(NUMBERS)


def test_no_two_rows_bear_the_same_name() -> None:
    names = [name_of(row) for row in rows()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", rows_of(Covered), ids=name_of)
def test_what_covers_a_row_is_there_and_names_it(row: Covered) -> None:
    file, _, anchor = row.covered_by.partition("#")
    text = (ROOT / file).read_text(encoding="utf-8")
    if not anchor:
        return
    section = text.partition(f'<a id="{anchor}"></a>')[2].partition("<a id=")[0]
    assert row.number in section, f"{row.number} in the section {anchor} of {file}"


def test_every_screen_has_keys_pressed_on_it() -> None:
    assert {screen for row in rows_of(Keys) for screen in row.screens} == set(Screen)
    usual = [row for row in rows_of(Keys) if "E55" <= row.number <= "E61"]
    assert all(row.screens == tuple(Screen) for row in usual)


def test_every_address_row_tries_something_and_every_act_is_one_of_the_adversarys() -> None:
    assert all(row.targets for row in rows_of(Addresses))
    script = "".join(
        file.read_text(encoding="utf-8")
        for file in (ROOT / "resources" / "practice" / "static" / "adversary").glob("*.js")
    )
    assert [row.way for row in rows_of(Act) if f'"{row.way}":' not in script] == []
