"""The kinds of files that may come in or go out: what they are called, and how they begin."""

from enum import StrEnum
from typing import Final

START_BYTES: Final = 8  # so many bytes tell every kind


class FileKind(StrEnum):
    """A kind of file; the value is its name in a pack."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"

    @property
    def mime(self) -> str:
        """What a site calls it."""
        return _TABLE[self][0]

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How its names may end, the usual one first."""
        return _TABLE[self][2]

    @property
    def is_photo(self) -> bool:
        """Whether it is a picture, which can be made into a PDF."""
        return self is not FileKind.PDF

    def begins(self, content: bytes) -> bool:
        """Whether a file with this content is of this kind, by its first bytes."""
        return content.startswith(_TABLE[self][1])


_TABLE: Final[dict[FileKind, tuple[str, bytes, tuple[str, ...]]]] = {
    FileKind.PDF: ("application/pdf", b"%PDF-", (".pdf",)),
    FileKind.JPEG: ("image/jpeg", b"\xff\xd8\xff", (".jpg", ".jpeg")),
    FileKind.PNG: ("image/png", b"\x89PNG\r\n\x1a\n", (".png",)),
}


def kind_by_mime(untrusted_mime: str) -> FileKind | None:
    """The kind that a site says it sends."""
    mime = untrusted_mime.partition(";")[0].strip().lower()
    return next((kind for kind in FileKind if kind.mime == mime), None)


def kind_by_name(untrusted_name: str) -> FileKind | None:
    """The kind that a file's name says it is."""
    name = untrusted_name.lower()
    return next((kind for kind in FileKind if name.endswith(kind.suffixes)), None)


def kind_by_content(start: bytes) -> FileKind | None:
    """The kind that a file is, by its first bytes."""
    return next((kind for kind in FileKind if kind.begins(start)), None)
