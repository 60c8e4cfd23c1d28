"""Which documents are kept."""

from pathlib import Path

import pytest

from kiosk.browsing.documents import DOCUMENT_LIMIT_BYTES, DOCUMENTS_LIMIT, Refusal, Shelf


@pytest.mark.parametrize(
    ("kind", "size", "refusal"),
    [
        ("application/pdf", 10, None),
        ("Application/PDF; charset=binary", -1, None),
        ("application/pdf", DOCUMENT_LIMIT_BYTES, None),
        ("application/pdf", DOCUMENT_LIMIT_BYTES + 1, Refusal.SIZE),
        ("text/html", 10, Refusal.KIND),
        ("application/pdfx", 10, Refusal.KIND),
        ("", 10, Refusal.KIND),
    ],
)
def test_pdf_documents_of_a_sane_size_may_come_in(
    tmp_path: Path, kind: str, size: int, refusal: Refusal
) -> None:
    assert Shelf(tmp_path).refusal(kind, size) is refusal


def test_documents_get_names_of_ours_in_a_closed_folder(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "documents")
    assert [shelf.take_place().name for _ in range(2)] == ["document-1.pdf", "document-2.pdf"]
    assert (tmp_path / "documents").stat().st_mode & 0o777 == 0o700


def test_there_is_an_end_to_documents(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for _ in range(DOCUMENTS_LIMIT):
        assert shelf.refusal("application/pdf", 1) is None
        shelf.take_place()
    assert shelf.refusal("application/pdf", 1) is Refusal.COUNT


def test_a_pdf_is_kept_for_its_owner_alone(tmp_path: Path) -> None:
    document = tmp_path / "document-1.pdf"
    document.write_bytes(b"%PDF-1.7 ...")
    assert Shelf(tmp_path).check(document) is None
    assert document.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"MZ\x90", b" %PDF-1.7", b"<html>"])
def test_what_only_says_it_is_a_pdf_is_deleted(tmp_path: Path, content: bytes) -> None:
    document = tmp_path / "document-1.pdf"
    document.write_bytes(content)
    assert Shelf(tmp_path).check(document) is Refusal.CONTENT
    assert not document.exists()


def test_a_pdf_that_grew_too_large_is_deleted(tmp_path: Path) -> None:
    document = tmp_path / "document-1.pdf"
    with document.open("wb") as content:
        content.write(b"%PDF-1.7")
        content.truncate(DOCUMENT_LIMIT_BYTES + 1)
    assert Shelf(tmp_path).check(document) is Refusal.SIZE
    assert not document.exists()


def test_a_document_that_is_gone_was_interrupted(tmp_path: Path) -> None:
    assert Shelf(tmp_path).check(tmp_path / "gone.pdf") is Refusal.INTERRUPTED
