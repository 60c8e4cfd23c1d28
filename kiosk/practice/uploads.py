"""Documents that a citizen adds: counted and measured, never kept."""

import io
from collections.abc import Buffer
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

KINDS: Final = ("pdf", "jpg", "jpeg", "png")
LARGEST_FILE_BYTES: Final = 20 * 1024 * 1024
LARGEST_TOTAL_BYTES: Final = 100 * 1024 * 1024
MOST_FILES: Final = 10
LONGEST_NAME: Final = 255


@dataclass(frozen=True, slots=True)
class Document:
    """All that is remembered of a file."""

    name: str
    size: int
    kind: str


class Refusal(StrEnum):
    """Why a file is not taken; the value is the key of its words."""

    NOTHING = "uploads.nothing"
    KIND = "uploads.kind"
    NAME = "uploads.name"
    FILE_SIZE = "uploads.file_size"
    TOTAL_SIZE = "uploads.total_size"
    COUNT = "uploads.count"


class MeasuringStream(io.BytesIO):
    """Takes a file's bytes, counts them and forgets them."""

    def __init__(self) -> None:
        super().__init__()
        self.size = 0

    def write(self, content: Buffer) -> int:
        """Count the bytes."""
        length = memoryview(content).nbytes
        self.size += length
        return length


def check_upload(present: tuple[Document, ...], untrusted_name: str, size: int) -> Document | Refusal:
    """The document to remember, or the first reason to refuse it."""
    kind = untrusted_name.rpartition(".")[2].lower()
    rules = (
        (Refusal.NOTHING, not untrusted_name),
        (Refusal.COUNT, len(present) >= MOST_FILES),
        (Refusal.NAME, len(untrusted_name) > LONGEST_NAME),
        (Refusal.KIND, "." not in untrusted_name or kind not in KINDS),
        (Refusal.FILE_SIZE, size > LARGEST_FILE_BYTES),
        (Refusal.TOTAL_SIZE, sum(document.size for document in present) + size > LARGEST_TOTAL_BYTES),
    )
    refusal = next((refusal for refusal, broken in rules if broken), None)
    return refusal or Document(untrusted_name, size, kind)
