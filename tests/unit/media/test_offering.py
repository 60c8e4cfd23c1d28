"""Which files of a stick are offered."""

import os
from pathlib import Path

import pytest

from kiosk.file_kinds import FileKind
from kiosk.media import offering
from kiosk.media.offering import OFFERED_LIMIT, offers_in

ALL = tuple(FileKind)


def lay(file: Path, modified_s: float = 1000.0, content: bytes = b"x") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    os.utime(file, (modified_s, modified_s))
    return file


def names(root: Path, kinds: tuple[FileKind, ...] = ALL) -> list[str]:
    return ["/".join(offer.parts) for offer in offers_in(root, kinds).files]


def test_the_newest_of_two_levels_comes_first(tmp_path: Path) -> None:
    lay(tmp_path / "old.pdf", 1)
    lay(tmp_path / "scans" / "new.PDF", 3)
    lay(tmp_path / "photo.jpeg", 2)
    lay(tmp_path / "scans" / "deeper" / "never.pdf", 4)
    assert names(tmp_path) == ["scans/new.PDF", "photo.jpeg", "old.pdf"]


def test_files_of_other_kinds_are_counted_and_not_offered(tmp_path: Path) -> None:
    for name in ("letter.docx", "photo.heic", "noname", "pdf"):
        lay(tmp_path / name)
    lay(tmp_path / "a.png")
    found = offers_in(tmp_path, (FileKind.PDF,))
    assert (found.files, found.others, found.cut) == ((), 5, False)


def test_only_plain_files_are_offered(tmp_path: Path) -> None:
    lay(tmp_path / ".hidden.pdf")
    lay(tmp_path / ".Trash" / "a.pdf")
    lay(tmp_path / "real.pdf")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    (tmp_path / "way").symlink_to("/")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "folder.pdf").mkdir()
    os.mkfifo(tmp_path / "pipe.pdf")
    assert names(tmp_path) == ["real.pdf"]


def test_odd_names_are_offered_as_they_are(tmp_path: Path) -> None:
    odd = ["a\nb.pdf", "\u202egpj.pdf", "x" * 251 + ".pdf", os.fsdecode(b"\xff\xfe.pdf"), " .pdf"]
    for name in odd:
        lay(tmp_path / name)
    assert sorted(names(tmp_path)) == sorted(odd)


def test_there_is_an_end_to_what_is_offered(tmp_path: Path) -> None:
    for number in range(OFFERED_LIMIT + 1):
        lay(tmp_path / f"{number}.pdf", number)
    found = offers_in(tmp_path, ALL)
    assert (len(found.files), found.cut) == (OFFERED_LIMIT, True)
    assert "0.pdf" not in names(tmp_path)


def test_there_is_an_end_to_what_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offering, "LOOKED_AT_LIMIT", 50)
    for number in range(30):
        for inner in range(30):
            lay(tmp_path / f"folder-{number}" / f"{inner}.txt")
    found = offers_in(tmp_path, ALL)
    assert found.cut
    assert found.others <= 50


def test_a_place_that_cannot_be_read_offers_nothing(tmp_path: Path) -> None:
    assert offers_in(tmp_path / "gone", ALL) == offering.Offers()
