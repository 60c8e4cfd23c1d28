"""Saving a document onto a stick: beside what is there, written through, and read again to be sure."""

import hashlib
import os
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.media.errors import MediaError, Trouble, trouble_here, trouble_writing
from kiosk.media.names import numbered
from kiosk.media.pace import Pace
from kiosk.media.reading import opened_folder

MOST_OF_ONE_NAME: Final = 99
_PIECE: Final = 256 * 1024  # bytes
_NEW: Final = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


def save(document: Path, stick: Path, name: str, pace: Pace) -> str:
    """Copy a document onto a stick under this name, or the name with a number; return the name it got.

    Raises:
        MediaError: it is not there whole; what was begun is removed where the stick still lets us.
    """
    try:
        content = document.open("rb")
    except OSError as error:
        raise MediaError(trouble_here(error)) from error
    with content, opened_folder(stick) as folder:
        size = os.fstat(content.fileno()).st_size
        _check_room(folder, size)
        descriptor, given = _new_file(folder, name)
        try:
            with os.fdopen(descriptor, "r+b", buffering=0) as target:
                _write(content, target, size, pace)
            os.fsync(folder)
        except OSError as error:
            _remove(folder, given)
            raise MediaError(trouble_writing(error)) from error
        except MediaError:
            _remove(folder, given)
            raise
        return given


def _check_room(folder: int, size: int) -> None:
    try:
        room = os.fstatvfs(folder)
    except OSError as error:
        raise MediaError(trouble_writing(error)) from error
    if room.f_flag & os.ST_RDONLY:
        raise MediaError(Trouble.READ_ONLY)
    if room.f_bavail * room.f_frsize < size:
        raise MediaError(Trouble.FULL)


def _new_file(folder: int, name: str) -> tuple[int, str]:
    """A file that was not there before: nothing of the citizen's is ever written over."""
    for number in range(1, MOST_OF_ONE_NAME + 1):
        given = numbered(name, number)
        try:
            return os.open(given, _NEW, 0o644, dir_fd=folder), given
        except FileExistsError:
            continue
        except OSError as error:
            raise MediaError(trouble_writing(error)) from error
    raise MediaError(Trouble.FULL)


def _write(content: BinaryIO, target: BinaryIO, size: int, pace: Pace) -> None:
    """Write, have it reach the stick, and compare what the stick gives back."""
    written, wanted = 0, hashlib.sha256()
    while piece := content.read(_PIECE):
        pace.check()
        wanted.update(piece)
        view = memoryview(piece)
        while view:
            view = view[target.write(view) :]
        written += len(piece)
        pace.tell(written, 2 * size)
    os.fsync(target.fileno())
    os.posix_fadvise(target.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # what is read now comes from the stick
    target.seek(0)
    found, read = hashlib.sha256(), 0
    while piece := target.read(_PIECE):
        pace.check()
        found.update(piece)
        read += len(piece)
        pace.tell(size + read, 2 * size)
    if (read, found.digest()) != (written, wanted.digest()) or written != size:
        raise MediaError(Trouble.NOT_THE_SAME)


def _remove(folder: int, name: str) -> None:
    try:
        os.unlink(name, dir_fd=folder)
    except OSError:
        return  # the stick is gone, and the piece of a file with it
