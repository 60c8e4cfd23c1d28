"""What files are called, and how they begin."""

import pytest

from kiosk.file_kinds import START_BYTES, FileKind, kind_by_content, kind_by_mime, kind_by_name


@pytest.mark.parametrize(
    ("mime", "name", "start", "kind"),
    [
        ("application/pdf", "a.pdf", b"%PDF-1.7", FileKind.PDF),
        ("Application/PDF; charset=binary", "A.PDF", b"%PDF-", FileKind.PDF),
        ("image/jpeg", "a.jpg", b"\xff\xd8\xff\xe0", FileKind.JPEG),
        ("image/jpeg", "a.JPEG", b"\xff\xd8\xff\xdb", FileKind.JPEG),
        ("image/png", "a.png", b"\x89PNG\r\n\x1a\n", FileKind.PNG),
        ("text/html", "a.html", b"<html>", None),
        ("application/pdfx", "a.pdf.exe", b"MZ\x90", None),
        ("", "pdf", b"", None),
        ("image/svg+xml", "a.svg", b" %PDF-", None),
    ],
)
def test_a_kind_is_told_by_mime_name_and_content(
    mime: str, name: str, start: bytes, kind: FileKind | None
) -> None:
    assert (kind_by_mime(mime), kind_by_name(name), kind_by_content(start)) == (kind, kind, kind)


def test_a_few_bytes_tell_every_kind() -> None:
    for kind in FileKind:
        assert not kind.begins(b"\0" * START_BYTES)
    assert kind_by_content(b"\x89PNG\r\n\x1a\n"[:START_BYTES]) is FileKind.PNG
