"""The command that checks a pack."""

import io
from pathlib import Path

import pytest

from kiosk.procedures.cli import GOOD, HAS_PROBLEMS, NO_PACK, main_check
from tests.content.packs import BRUSSELS, copy_of_brussels, write


def check(path: Path) -> tuple[int, list[str]]:
    out = io.StringIO()
    return main_check(path, out), out.getvalue().splitlines()


def test_a_good_pack_is_called_good_and_its_weak_facts_are_named() -> None:
    code, lines = check(BRUSSELS)
    assert code == GOOD
    assert lines[0] == "brussels, version 1: no problems"
    assert "to be confirmed: own-counter (weak)" in lines


def test_every_problem_takes_one_line(tmp_path: Path) -> None:
    pack = copy_of_brussels(tmp_path)
    write("stray.txt", b"")(pack)
    write("pack.toml", b"")(pack)
    code, lines = check(pack)
    assert code == HAS_PROBLEMS
    assert [line.partition(":")[0] for line in lines] == ["stray.txt", "pack.toml", "2 problems"]


@pytest.mark.parametrize("name", ["nowhere", "file", "a\0b"])
def test_what_is_no_pack_is_told_without_a_traceback(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    code, lines = check(tmp_path / name)
    assert code == NO_PACK
    assert len(lines) == 1


def test_a_name_that_is_no_text_cannot_disturb_the_terminal(tmp_path: Path) -> None:
    pack = copy_of_brussels(tmp_path)
    write("\x1b[2Jevil\n", b"")(pack)
    _, lines = check(pack)
    assert lines[0].startswith("\N{REPLACEMENT CHARACTER}[2Jevil\N{REPLACEMENT CHARACTER}: has no place")
    assert len(lines) == 2


def test_a_terminal_without_accents_can_show_every_line(tmp_path: Path) -> None:
    pack = copy_of_brussels(tmp_path)
    write("é.txt", b"")(pack)
    raw = io.BytesIO()
    terminal = io.TextIOWrapper(raw, encoding="ascii", write_through=True)
    assert main_check(pack, terminal) == HAS_PROBLEMS
    assert raw.getvalue().startswith(b"?.txt: has no place")
