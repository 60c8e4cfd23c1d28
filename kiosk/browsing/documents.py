"""What may be kept of what a site sends: a few PDF documents, under names of our own."""

from enum import StrEnum
from pathlib import Path
from typing import Final

DOCUMENT_LIMIT_BYTES: Final = 20 * 1024 * 1024
DOCUMENTS_LIMIT: Final = 20
KIND: Final = "application/pdf"
_PDF_START: Final = b"%PDF-"


class Refusal(StrEnum):
    """Why a document was not kept."""

    KIND = "kind"
    SIZE = "size"
    COUNT = "count"
    HOST = "host"
    INTERRUPTED = "interrupted"
    CONTENT = "content"  # it says it is a PDF, and is not


class Shelf:
    """The folder of one visit's documents."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._taken = 0

    def refusal(self, untrusted_kind: str, size: int) -> Refusal | None:
        """Why a document may not come in; a size below zero is not known yet."""
        if untrusted_kind.partition(";")[0].strip().lower() != KIND:
            return Refusal.KIND
        if self._taken >= DOCUMENTS_LIMIT:
            return Refusal.COUNT
        return Refusal.SIZE if size > DOCUMENT_LIMIT_BYTES else None

    def take_place(self) -> Path:
        """The path of the next document; the site's own name for it is not used."""
        self._taken += 1
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return self._folder / f"document-{self._taken}.pdf"

    def check(self, document: Path) -> Refusal | None:
        """Look at a document that has come in; one that may not stay is deleted."""
        refusal = _content_refusal(document)
        if refusal is not None:
            document.unlink(missing_ok=True)
            return refusal
        document.chmod(0o600)
        return None


def _content_refusal(document: Path) -> Refusal | None:
    try:
        if document.stat().st_size > DOCUMENT_LIMIT_BYTES:
            return Refusal.SIZE
        with document.open("rb") as content:
            return None if content.read(len(_PDF_START)) == _PDF_START else Refusal.CONTENT
    except OSError:
        return Refusal.INTERRUPTED
