"""Opening what lies on a stick, without following anything that leads away from it."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.media.errors import MediaError, Trouble, trouble_reading

_FOLDER: Final = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
_FILE: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOCTTY


@contextmanager
def opened_folder(root: Path, parts: tuple[str, ...] = ()) -> Iterator[int]:
    """A descriptor of a folder below a root; no part of the way may be a link or another device.

    Raises:
        MediaError: it is not there, or no such folder.
    """
    descriptor = -1
    try:
        descriptor = os.open(root, _FOLDER)
        device = os.fstat(descriptor).st_dev
        for part in parts:
            inner = os.open(_plain(part), _FOLDER, dir_fd=descriptor)
            os.close(descriptor)
            descriptor = inner
            if os.fstat(descriptor).st_dev != device:
                raise MediaError(Trouble.UNREADABLE)
        yield descriptor
    except OSError as error:
        raise MediaError(trouble_reading(error)) from error
    finally:
        if descriptor >= 0:
            os.close(descriptor)


@contextmanager
def opened_file(root: Path, parts: tuple[str, ...]) -> Iterator[BinaryIO]:
    """A regular file below a root, to be read; a pipe or a device is never waited for.

    Raises:
        MediaError: it is not there, is no regular file, or could not be read to its end.
    """
    *folders, name = parts
    with opened_folder(root, tuple(folders)) as folder:
        descriptor = os.open(_plain(name), _FILE, dir_fd=folder)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise MediaError(Trouble.UNREADABLE)
        with os.fdopen(descriptor, "rb", buffering=0) as content:
            yield content


def _plain(part: str) -> str:
    """A single name; whatever could lead elsewhere is refused."""
    if not part or part in (".", "..") or "/" in part or "\0" in part:
        raise MediaError(Trouble.UNREADABLE)
    return part
