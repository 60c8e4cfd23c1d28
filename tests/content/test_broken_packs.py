"""Broken copies of the pack: each is refused, and what is wrong is said word for word."""

import io
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from kiosk.procedures.cli import HAS_PROBLEMS, main_check
from kiosk.procedures.errors import PackContentError, PackError, PackFilesError, PackShapeError
from kiosk.procedures.pack import load_pack
from tests.content.packs import Break, both, change, copy_of_brussels, link, remove, write

PROCEDURE: Final = "procedures/household-composition/procedure.toml"
WORDS_FR: Final = "procedures/household-composition/words.fr.toml"
WORDS_NL: Final = "procedures/household-composition/words.nl.toml"
PLACES: Final = (
    "pack.toml, municipalities.toml, portals.toml, "
    "procedures/<id>/procedure.toml, procedures/<id>/words.<language>.toml"
)
NESTED: Final = "is nested too deeply; allowed: at most 12 tables or arrays inside each other [files-nested]"
MISSING: Final = "is missing; allowed: every file that the pack declares [files-missing]"
PICTOGRAMS: Final = frozenset(
    {"household", "municipality", "idea", "passport", "card", "code", "phone", "key"}
    | {"question", "document", "screen", "lock", "euro"}
)

FILES: Final[dict[str, tuple[Break, tuple[str, ...]]]] = {
    "binary": (
        write(PROCEDURE, bytes(range(256))),
        (f"{PROCEDURE}: is not UTF-8 (at byte 128); allowed: text in UTF-8 [files-not-text]",),
    ),
    "not UTF-8": (
        write(WORDS_FR, b'title = "M\xe9nage"'),
        (f"{WORDS_FR}: is not UTF-8 (at byte 10); allowed: text in UTF-8 [files-not-text]",),
    ),
    "file too large": (
        write(WORDS_FR, b"#" * (256 * 1024 + 1)),
        (f"{WORDS_FR}: is too large; allowed: at most 262144 bytes a file [files-too-large]",),
    ),
    "line too long": (
        write(WORDS_FR, b"\n# " + b"a" * 1000),
        (f"{WORDS_FR}: line 2: is too long; allowed: at most 1000 characters a line [files-not-toml]",),
    ),
    "too many dots": (
        write(WORDS_FR, b"a" + b".a" * 60 + b" = 1"),
        (f"{WORDS_FR}: line 1: has too many dots; allowed: at most 50 dots a line [files-not-toml]",),
    ),
    "arrays without end": (write(PROCEDURE, b"x = " + b"[\n" * 5000), (f"{PROCEDURE}: {NESTED}",)),
    "inline tables without end": (
        write(PROCEDURE, b"x = [\n" + b"{ a = [\n" * 5000),
        (f"{PROCEDURE}: {NESTED}",),
    ),
    "deep key": (write(WORDS_FR, b"a.b.c.d.e.f.g.h.i.j.k.l.m = 1"), (f"{WORDS_FR}: {NESTED}",)),
    "no pack file": (remove("pack.toml"), (f"pack.toml: {MISSING}",)),
    "no municipalities": (remove("municipalities.toml"), (f"municipalities.toml: {MISSING}",)),
    "no words in a language": (remove(WORDS_NL), (f"{WORDS_NL}: {MISSING}",)),
    "no procedure beside words": (
        write("procedures/other/words.fr.toml", b'language = "fr"'),
        (f"procedures/other/procedure.toml: {MISSING}",),
    ),
    "stray file": (
        write("readme.md", b"x"),
        (f"readme.md: has no place in a pack; allowed: {PLACES} [files-unknown]",),
    ),
    "words in an undeclared language": (
        write("procedures/household-composition/words.de.toml", b""),
        (
            "procedures/household-composition/words.de.toml: is not a language of the procedure; "
            "allowed: fr, nl, en [files-unknown]",
        ),
    ),
    "linked file": (
        link(WORDS_FR, "/etc/hostname"),
        (f"{WORDS_FR}: is a symbolic link; allowed: real files and directories [files-link]",),
    ),
    "link to itself": (
        link("procedures/loop", "loop"),
        ("procedures/loop: is a symbolic link; allowed: real files and directories [files-link]",),
    ),
    "directories too deep": (
        write("procedures/a/b/c/d/procedure.toml", b""),
        ("procedures/a/b/c: lies too deep; allowed: at most 3 directories deep [files-too-deep]",),
    ),
    "two faults in one file": (
        both(
            change(WORDS_FR, 'label = "Un autre pays"', "label = 3"),
            change(WORDS_FR, 'title = "Donnez votre accord"\n', ""),
        ),
        (
            f"{WORDS_FR}: questions.purpose.options.abroad.label: is int; allowed: str [shape-value]",
            f"{WORDS_FR}: steps.consent: lacks title; "
            "allowed: all of title, do, why, place, trouble [shape-missing-key]",
        ),
    ),
}


def _rows() -> Iterator[tuple[str, Break, tuple[str, ...]]]:
    yield from ((name, how, says) for name, (how, says) in FILES.items())
    table = tomllib.loads((Path(__file__).parent / "broken_packs.toml").read_text(encoding="utf-8"))
    for row in table["broken"]:
        yield row["name"], change(row["file"], row["old"], row["new"]), tuple(row["says"])


ROWS: Final = tuple(_rows())


@pytest.mark.parametrize(("how", "says"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_broken_pack_is_refused_word_for_word(how: Break, says: tuple[str, ...], tmp_path: Path) -> None:
    pack, out = copy_of_brussels(tmp_path), io.StringIO()
    how(pack)
    assert main_check(pack, out, PICTOGRAMS) == HAS_PROBLEMS
    assert tuple(out.getvalue().splitlines())[:-1] == says


@pytest.mark.parametrize(
    ("how", "kind"),
    [
        (FILES["binary"][0], PackFilesError),
        (FILES["two faults in one file"][0], PackShapeError),
        (change(PROCEDURE, "{ purpose = [", "{ key = ["), PackContentError),
    ],
)
def test_a_broken_pack_is_not_loaded(how: Break, kind: type[PackError], tmp_path: Path) -> None:
    pack = copy_of_brussels(tmp_path)
    how(pack)
    with pytest.raises(kind) as refused:
        load_pack(pack)
    assert refused.value.problem.file
    assert refused.value.problem.allowed
