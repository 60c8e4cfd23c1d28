"""What can go wrong with a stick or with a file on it.

KioskError
└── MediaError             a file could not be read, written or changed; why is its `trouble`
"""

import errno
from enum import StrEnum
from typing import Final

from kiosk.errors import KioskError


class Trouble(StrEnum):
    """Why nothing came of it."""

    GONE = "gone"  # the stick was pulled out, or the file is not there any more
    UNREADABLE = "unreadable"  # no file that can be read, or a broken one
    NOT_WHAT_IT_SAYS = "not-what-it-says"  # its name says one kind, its content another
    TOO_LARGE = "too-large"  # more bytes than may be taken, or a photo that no PDF can hold
    TOO_SLOW = "too-slow"  # it took longer than its limit
    FULL = "full"  # no room on the stick
    READ_ONLY = "read-only"  # the stick does not let itself be written
    NO_ROOM = "no-room"  # no room left on this computer
    NOT_THE_SAME = "not-the-same"  # what is on the stick is not what was written


class MediaError(KioskError):
    """A stick or a file on it gave trouble."""

    code = "media"

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


_ON_STICK: Final = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EFBIG: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
}
_READING: Final = {
    errno.EACCES: Trouble.UNREADABLE,
    errno.EPERM: Trouble.UNREADABLE,
    errno.ELOOP: Trouble.UNREADABLE,
}
_HERE: Final = {errno.ENOSPC: Trouble.NO_ROOM, errno.EDQUOT: Trouble.NO_ROOM}


def trouble_reading(error: OSError) -> Trouble:
    """Why a stick could not be read; whatever the system says else, the stick is most likely gone."""
    return _READING.get(error.errno or 0, Trouble.GONE)


def trouble_writing(error: OSError) -> Trouble:
    """Why a stick could not be written."""
    return _ON_STICK.get(error.errno or 0, Trouble.GONE)


def trouble_here(error: OSError) -> Trouble:
    """Why a copy could not be laid into the visit's own folder."""
    return _HERE.get(error.errno or 0, Trouble.UNREADABLE)
