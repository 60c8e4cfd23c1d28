"""Which documents are kept."""

from pathlib import Path

import pytest

from kiosk.browsing import documents
from kiosk.browsing.documents import (
    DOCUMENT_LIMIT_BYTES,
    DOCUMENTS_LIMIT,
    DOCUMENTS_LIMIT_BYTES,
    Refusal,
    Shelf,
)

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"


@pytest.mark.parametrize(
    ("kind", "size", "refusal"),
    [
        (PDF, 10, None),
        (JPEG, 10, None),
        (PNG, 10, None),
        ("Application/PDF; charset=binary", -1, None),
        (PDF, DOCUMENT_LIMIT_BYTES, None),
        (PDF, DOCUMENT_LIMIT_BYTES + 1, Refusal.SIZE),
        ("text/html", 10, Refusal.KIND),
        ("application/pdfx", 10, Refusal.KIND),
        ("image/svg+xml", 10, Refusal.KIND),
        ("", 10, Refusal.KIND),
    ],
)
def test_documents_and_pictures_of_a_sane_size_may_come_in(
    tmp_path: Path, kind: str, size: int, refusal: Refusal
) -> None:
    assert Shelf(tmp_path).refusal(kind, size) is refusal


def test_documents_get_names_of_ours_in_a_closed_folder(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "documents")
    names = [shelf.take_place(kind).name for kind in (PDF, JPEG, PNG)]
    assert names == ["document-1.pdf", "document-2.jpg", "document-3.png"]
    assert (tmp_path / "documents").stat().st_mode & 0o777 == 0o700


def test_there_is_an_end_to_documents(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for _ in range(DOCUMENTS_LIMIT):
        assert shelf.refusal(PDF, 1) is None
        shelf.take_place(PDF)
    assert shelf.refusal(PDF, 1) is Refusal.COUNT


def test_all_documents_together_have_a_limit(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    places = [shelf.take_place(PDF) for _ in range(6)]
    for place in places[:4]:
        assert shelf.grow(place, DOCUMENT_LIMIT_BYTES) is None
    rest = DOCUMENTS_LIMIT_BYTES - 4 * DOCUMENT_LIMIT_BYTES
    assert shelf.grow(places[4], rest) is None
    assert shelf.grow(places[4], rest) is None  # told twice, counted once
    assert shelf.grow(places[5], 0) is None
    assert shelf.grow(places[5], 1) is Refusal.TOTAL
    assert shelf.refusal(PDF, 1) is Refusal.TOTAL
    shelf.drop(places[0])
    assert shelf.refusal(PDF, 1) is None


def test_a_document_on_its_way_may_not_grow_beyond_its_limit(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    place = shelf.take_place(PDF)
    assert shelf.grow(place, DOCUMENT_LIMIT_BYTES) is None
    assert shelf.grow(place, DOCUMENT_LIMIT_BYTES + 1) is Refusal.SIZE


@pytest.mark.parametrize(
    ("kind", "content"),
    [(PDF, b"%PDF-1.7 ..."), (JPEG, b"\xff\xd8\xff\xe0..."), (PNG, b"\x89PNG\r\n\x1a\n...")],
)
def test_what_is_what_it_says_is_kept_for_its_owner_alone(tmp_path: Path, kind: str, content: bytes) -> None:
    shelf = Shelf(tmp_path)
    document = shelf.take_place(kind)
    document.write_bytes(content)
    assert shelf.check(document, kind) is None
    assert document.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("kind", [PDF, JPEG, PNG])
@pytest.mark.parametrize("content", [b"", b"MZ\x90", b" %PDF-1.7", b"<html>"])
def test_what_is_not_what_it_says_is_deleted(tmp_path: Path, kind: str, content: bytes) -> None:
    shelf = Shelf(tmp_path)
    document = shelf.take_place(kind)
    document.write_bytes(content)
    assert shelf.check(document, kind) is Refusal.CONTENT
    assert not document.exists()


def test_a_picture_sent_as_a_document_is_deleted(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    document = shelf.take_place(PDF)
    document.write_bytes(b"\xff\xd8\xff\xe0...")
    assert shelf.check(document, PDF) is Refusal.CONTENT


def test_a_document_that_grew_too_large_is_deleted(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    document = shelf.take_place(PDF)
    with document.open("wb") as content:
        content.write(b"%PDF-1.7")
        content.truncate(DOCUMENT_LIMIT_BYTES + 1)
    assert shelf.check(document, PDF) is Refusal.SIZE
    assert not document.exists()


def test_what_makes_all_together_too_large_is_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "DOCUMENTS_LIMIT_BYTES", 15)
    shelf = Shelf(tmp_path)
    first, second = (shelf.take_place(PDF) for _ in range(2))
    for document in (first, second):
        document.write_bytes(b"%PDF-1.7")
    assert shelf.check(first, PDF) is None
    assert shelf.check(second, PDF) is Refusal.TOTAL
    assert (first.exists(), second.exists()) == (True, False)


def test_a_document_that_is_gone_was_interrupted(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    assert shelf.check(shelf.take_place(PDF), PDF) is Refusal.INTERRUPTED


def test_the_part_that_came_is_dropped_too(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "documents")
    place = shelf.take_place(PDF)
    part = place.with_name(place.name + ".download")
    part.write_bytes(b"%PDF-1.7")
    shelf.drop(place)
    assert list((tmp_path / "documents").iterdir()) == []
