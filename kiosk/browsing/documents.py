"""What may be kept of what a site sends: a few documents and pictures, under names of our own."""

from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.file_kinds import START_BYTES, kind_by_content, kind_by_mime

DOCUMENT_LIMIT_BYTES: Final = 20 * 1024 * 1024
DOCUMENTS_LIMIT: Final = 20
DOCUMENTS_LIMIT_BYTES: Final = 100 * 1024 * 1024  # of all documents of a visit, which lie in memory
_ON_ITS_WAY: Final = ".download"  # what Chromium adds to a name until all of it is there


class Refusal(StrEnum):
    """Why a document was not kept."""

    KIND = "kind"
    SIZE = "size"
    COUNT = "count"
    TOTAL = "total"  # all documents together would be too large
    HOST = "host"
    INTERRUPTED = "interrupted"
    TOO_SLOW = "too-slow"
    NO_ROOM = "no-room"  # the computer has no room left
    CONTENT = "content"  # it is not what it says it is


class Shelf:
    """The folder of one visit's documents."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sizes: dict[Path, int] = {}  # of each document that is there or on its way
        self._taken = 0

    def refusal(self, untrusted_kind: str, size: int) -> Refusal | None:
        """Why a document may not come in; a size below zero is not known yet."""
        if kind_by_mime(untrusted_kind) is None:
            return Refusal.KIND
        if self._taken >= DOCUMENTS_LIMIT:
            return Refusal.COUNT
        return self._too_much(size, sum(self._sizes.values()))

    def take_place(self, untrusted_kind: str) -> Path:
        """The path of the next document; the site's own name for it is not used."""
        kind = kind_by_mime(untrusted_kind)
        self._taken += 1
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = self._folder / f"document-{self._taken}{kind.suffixes[0] if kind else ''}"
        self._sizes[place] = 0
        return place

    def grow(self, document: Path, size: int) -> Refusal | None:
        """A document on its way has grown to this size; why it may grow no further."""
        refusal = self._too_much(size, sum(self._sizes.values()) - self._sizes.get(document, 0))
        self._sizes[document] = size
        return refusal

    def check(self, document: Path, untrusted_kind: str) -> Refusal | None:
        """Look at a document that has come in; one that may not stay is deleted."""
        refusal = self._content_refusal(document, untrusted_kind)
        if refusal is None:
            document.chmod(0o600)
        else:
            self.drop(document)
        return refusal

    def drop(self, document: Path) -> None:
        """Delete a document, or the part of it that came, and let its room be used by others."""
        self._sizes.pop(document, None)
        for file in (document, document.with_name(document.name + _ON_ITS_WAY)):
            file.unlink(missing_ok=True)

    def _content_refusal(self, document: Path, untrusted_kind: str) -> Refusal | None:
        try:
            refusal = self.grow(document, document.stat().st_size)
            with document.open("rb") as content:
                found = kind_by_content(content.read(START_BYTES))
        except OSError:
            return Refusal.INTERRUPTED
        if refusal is not None:
            return refusal
        return None if found is not None and found is kind_by_mime(untrusted_kind) else Refusal.CONTENT

    def _too_much(self, size: int, others: int) -> Refusal | None:
        if size > DOCUMENT_LIMIT_BYTES:
            return Refusal.SIZE
        return Refusal.TOTAL if others + max(0, size) > DOCUMENTS_LIMIT_BYTES else None
