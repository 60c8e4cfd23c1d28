"""The program's words are complete, and the check that says so can fail."""

from pathlib import Path

import pytest

from tests.helpers import words


def test_the_catalogues_are_finished() -> None:
    assert not list(words.unfinished())
    assert not list(words.built_words())


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ("<translation>Retour</translation>", '<translation type="unfinished"></translation>', "unfinished"),
        ("<translation>Retour</translation>", "<translation></translation>", "empty"),
        ("<translation>Étape {0} sur {1}</translation>", "<translation>Étape {0}</translation>", "differ"),
    ],
)
def test_a_poor_catalogue_is_told(tmp_path: Path, was: str, becomes: str, told: str) -> None:
    for name in words.CATALOGUES:
        text = (words.TRANSLATIONS / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace(was, becomes), encoding="utf-8")
    problems = list(words.unfinished(tmp_path))
    assert len(problems) == 1
    assert told in problems[0]


def test_an_f_string_inside_tr_is_told(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text('self.tr(f"Step {number}")\n', encoding="utf-8")
    assert list(words.built_words(tmp_path)) == ["screen.py:1: an f-string inside tr()"]


def test_new_words_make_the_catalogues_stale(tmp_path: Path) -> None:
    for name in words.CATALOGUES:
        text = (words.TRANSLATIONS / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace("Stop and erase everything", "Stop"), encoding="utf-8")
    assert len(list(words.stale(tmp_path))) == 2
