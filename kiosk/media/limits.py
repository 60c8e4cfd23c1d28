"""Whether a site takes a file: its limits, checked before the site sees anything of it."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.file_kinds import FileKind
from kiosk.procedures.model import Uploads


class UploadRefusal(StrEnum):
    """Why the site would not take a file."""

    KIND = "kind"
    EMPTY = "empty"
    COUNT = "count"
    FILE_SIZE = "file-size"
    TOTAL_SIZE = "total-size"


@dataclass(frozen=True, slots=True)
class Given:
    """What the site was given in this visit. What was taken away there again is not known here."""

    files: int = 0
    total_bytes: int = 0

    def plus(self, size: int) -> "Given":
        """With one file more."""
        return Given(self.files + 1, self.total_bytes + size)


def upload_refusal(limits: Uploads, given: Given, kind: FileKind, size: int) -> UploadRefusal | None:
    """The first reason why the site would not take a file, if there is one."""
    rules = (
        (UploadRefusal.KIND, kind not in limits.kinds),
        (UploadRefusal.EMPTY, size <= 0),
        (UploadRefusal.COUNT, given.files >= limits.most_files),
        (UploadRefusal.FILE_SIZE, size > limits.largest_file_bytes),
        (UploadRefusal.TOTAL_SIZE, given.total_bytes + size > limits.largest_total_bytes),
    )
    return next((refusal for refusal, broken in rules if broken), None)


def can_become_pdf(limits: Uploads, given: Given, kind: FileKind) -> bool:
    """Whether a PDF made of the file would help, whatever its size."""
    return (
        kind.is_photo
        and FileKind.PDF in limits.kinds
        and given.files < limits.most_files
        and given.total_bytes < limits.largest_total_bytes
    )


def room_left(limits: Uploads, given: Given) -> int:
    """The largest file that may still be given."""
    return min(limits.largest_file_bytes, limits.largest_total_bytes - given.total_bytes)
