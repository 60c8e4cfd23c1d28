"""Taking a chosen file in: a copy in the visit's own folder, which is what the site gets."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.file_kinds import START_BYTES, FileKind, kind_by_content
from kiosk.media.errors import MediaError, Trouble, trouble_here
from kiosk.media.names import given, stem
from kiosk.media.offering import Offer
from kiosk.media.pace import Pace
from kiosk.media.photo_process import make_pdf
from kiosk.media.reading import opened_file
from kiosk.procedures.model import Uploads

PHOTO_LIMIT_BYTES: Final = 80 * 1024 * 1024  # of a photo that is only taken in to become a PDF
_PIECE: Final = 256 * 1024  # bytes


def take_in(offer: Offer, uploads: Path, limits: Uploads, pace: Pace) -> Path:
    """A copy of the file as it is.

    Raises:
        MediaError: it could not be read, is larger than the site takes or is not what its name says.
    """
    folder = _new_folder(uploads)
    target = folder / given(stem(offer.untrusted_name), offer.kind.suffixes[0], limits.longest_name)
    with _whole_or_not(target):
        kind = _copy(offer, target, limits.largest_file_bytes, pace)
        _demand(kind is offer.kind)
    return target


def take_in_as_pdf(offer: Offer, uploads: Path, limits: Uploads, largest_bytes: int, pace: Pace) -> Path:
    """A PDF of the photo, no larger than this.

    Raises:
        MediaError: it could not be read, is no photo, or no PDF of it is small enough.
    """
    folder = _new_folder(uploads)
    photo = folder / "photo"
    target = folder / given(stem(offer.untrusted_name), FileKind.PDF.suffixes[0], limits.longest_name)
    try:
        with _whole_or_not(target):
            kind = _copy(offer, photo, PHOTO_LIMIT_BYTES, pace)
            _demand(kind is not None and kind.is_photo)
            make_pdf(photo, target, largest_bytes, pace)
    finally:
        photo.unlink(missing_ok=True)
    return target


@contextmanager
def _whole_or_not(target: Path) -> Iterator[None]:
    """Leave nothing of a file that could not be taken in."""
    try:
        yield
    except MediaError:
        target.unlink(missing_ok=True)
        raise


def _demand(is_what_it_says: bool) -> None:
    if not is_what_it_says:
        raise MediaError(Trouble.NOT_WHAT_IT_SAYS)


def _new_folder(uploads: Path) -> Path:
    """A folder for one file, so that every file keeps its own name."""
    folder = uploads / secrets.token_hex(4)
    try:
        uploads.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise MediaError(trouble_here(error)) from error
    return folder


def _copy(offer: Offer, target: Path, limit_bytes: int, pace: Pace) -> FileKind | None:
    """Copy the file, never more than the limit; return the kind that it is by its content."""
    with opened_file(offer.root, offer.parts) as content:
        try:
            copy = os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb", buffering=0)
        except OSError as error:
            raise MediaError(trouble_here(error)) from error
        with copy:
            return _pour(content, copy, limit_bytes, offer.size, pace)


def _pour(content: BinaryIO, copy: BinaryIO, limit_bytes: int, size: int, pace: Pace) -> FileKind | None:
    start, copied = b"", 0
    while piece := content.read(_PIECE):
        pace.check()
        start = (start + piece)[:START_BYTES] if len(start) < START_BYTES else start
        copied += len(piece)
        if copied > limit_bytes:
            raise MediaError(Trouble.TOO_LARGE)
        try:
            view = memoryview(piece)
            while view:
                view = view[copy.write(view) :]
        except OSError as error:
            raise MediaError(trouble_here(error)) from error
        pace.tell(copied, size)
    return kind_by_content(start)
