"""Reading the files of a pack: limits, links, and whatever else may lie in a directory."""

import os
from pathlib import Path

import pytest

from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.files import DEPTH_LIMIT, FILE_LIMIT, FILES_LIMIT, PACK_LIMIT, read_texts


def codes(problems: tuple[Problem, ...]) -> list[tuple[str, Code]]:
    return [(problem.file, problem.code) for problem in problems]


def words(number: int) -> Path:
    return Path("procedures", f"p{number}", "words.fr.toml")


def lay(directory: Path, file: Path, text: str = "") -> None:
    (directory / file).parent.mkdir(parents=True, exist_ok=True)
    (directory / file).write_text(text, encoding="utf-8")


def test_texts_are_read_by_their_path_inside_the_pack(tmp_path: Path) -> None:
    lay(tmp_path, Path("pack.toml"), "é")
    lay(tmp_path, words(1), "1")
    assert read_texts(tmp_path) == ({"pack.toml": "é", "procedures/p1/words.fr.toml": "1"}, ())


def test_a_file_of_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    lay(tmp_path, Path("pack.toml"), "a" * FILE_LIMIT)
    lay(tmp_path, Path("portals.toml"), "a" * (FILE_LIMIT + 1))
    texts, problems = read_texts(tmp_path)
    assert list(texts) == ["pack.toml"]
    assert codes(problems) == [("portals.toml", Code.FILES_TOO_LARGE)]


def test_as_many_files_as_allowed_are_read_and_no_more(tmp_path: Path) -> None:
    for number in range(FILES_LIMIT):
        lay(tmp_path, words(number))
    assert codes(read_texts(tmp_path)[1]) == []
    lay(tmp_path, words(FILES_LIMIT))
    texts, problems = read_texts(tmp_path)
    assert len(texts) == FILES_LIMIT
    assert codes(problems) == [(".", Code.FILES_TOO_MANY)]


def test_a_directory_of_many_entries_is_not_read_to_the_end(tmp_path: Path) -> None:
    for number in range(FILES_LIMIT * 2):
        lay(tmp_path, Path(f"stray{number}"))
    assert len(read_texts(tmp_path)[1]) == FILES_LIMIT + 1


def test_a_pack_that_is_too_large_in_all_is_not_read_on(tmp_path: Path) -> None:
    for number in range(PACK_LIMIT // FILE_LIMIT + 1):
        lay(tmp_path, words(number), "a" * FILE_LIMIT)
    assert codes(read_texts(tmp_path)[1]) == [(".", Code.FILES_TOO_LARGE)]


def test_links_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    lay(outside, Path("secret"), "secret")
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / "pack.toml").symlink_to(outside / "secret")
    (pack / "portals.toml").symlink_to("portals.toml")
    (pack / "procedures").symlink_to(outside)
    texts, problems = read_texts(pack)
    assert texts == {}
    assert {code for _, code in codes(problems)} == {Code.FILES_LINK}


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pack.toml")
    assert codes(read_texts(tmp_path)[1]) == [("pack.toml", Code.FILES_UNKNOWN)]


def test_directories_are_read_to_a_depth(tmp_path: Path) -> None:
    deep = Path(*("d" * (DEPTH_LIMIT + 1)))
    (tmp_path / deep).mkdir(parents=True)
    assert codes(read_texts(tmp_path)[1]) == [("/".join(deep.parts), Code.FILES_TOO_DEEP)]


@pytest.mark.parametrize(
    ("name", "code"),
    [("missing", Code.FILES_MISSING), ("file", Code.FILES_MISSING), ("a\0b", Code.FILES_UNREADABLE)],
)
def test_what_is_no_directory_is_no_pack(name: str, code: Code, tmp_path: Path) -> None:
    lay(tmp_path, Path("file"))
    assert codes(read_texts(tmp_path / name)[1]) == [(".", code)]


def test_a_circle_of_links_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to("circle")
    assert codes(read_texts(tmp_path / "circle")[1]) == [(".", Code.FILES_UNREADABLE)]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    lay(tmp_path, Path("pack.toml"))
    lay(tmp_path, words(1))
    (tmp_path / "pack.toml").chmod(0)
    (tmp_path / "procedures").chmod(0)
    try:
        found = codes(read_texts(tmp_path)[1])
    finally:
        (tmp_path / "procedures").chmod(0o700)
    assert found == [("pack.toml", Code.FILES_UNREADABLE), ("procedures", Code.FILES_UNREADABLE)]
