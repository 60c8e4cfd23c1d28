"""Reads every file of some folders that was changed since a moment, its name too."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.canary.counting import Copies, Counting
from kiosk.canary.memory import NotSearchableError

_PIECE: Final = 4 << 20  # bytes a read
_UNKNOWN_ACCOUNT: Final = Path("/proc/sys/kernel/overflowuid")


class ChangedFiles:
    """What was changed in a folder since a moment, deep down."""

    def __init__(self, folder: Path, since_ns: int, apart: frozenset[str] = frozenset()) -> None:
        """Take note; the folders that are `apart` are left out, because they are searched by themselves."""
        self._folder, self._since_ns, self._apart = folder, since_ns, apart
        self.unread = 0  # files and folders of our own account that could not be read

    def copies(self, counting: Counting) -> Copies:
        """Count the words in names and contents."""
        copies: Copies = Copies()
        folder = os.fspath(self._folder)
        found_files = self._changed(folder) if self._folder.is_dir() else self._itself(folder)
        for path, found in found_files:
            copies += counting.inside(os.fsencode(path))
            if stat.S_ISREG(found.st_mode):
                copies += self._inside(path, counting)
            elif stat.S_ISLNK(found.st_mode):
                copies += counting.inside(_target(path))
        return copies

    def _itself(self, path: str) -> Iterator[tuple[str, os.stat_result]]:
        with suppress(OSError):
            yield path, os.lstat(path)

    def _changed(self, folder: str) -> Iterator[tuple[str, os.stat_result]]:
        try:
            entries = list(os.scandir(folder))
        except OSError as error:
            self._note(folder, error)
            return
        for entry in entries:
            with suppress(OSError):  # it is gone since it was listed
                found = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(found.st_mode) and entry.path not in self._apart:
                    yield from self._changed(entry.path)
                if max(found.st_mtime_ns, found.st_ctime_ns) >= self._since_ns:
                    yield entry.path, found

    def _inside(self, path: str, counting: Counting) -> Copies:
        try:
            return counting.in_pieces(_pieces(path))
        except OSError as error:
            self._note(path, error)
            return Copies()

    def _note(self, path: str, error: OSError) -> None:
        """What is gone holds nothing; where others alone may look, this account cannot have written."""
        if isinstance(error, PermissionError) and _is_ours(path):
            self.unread += 1


def copies_in_open_files(pid: int, counting: Counting) -> Copies:
    """Count in the files that a process holds open though their names are gone, and in memory files.

    Raises:
        NotSearchableError: its open files may not be looked at.
    """
    copies: Copies = Copies()
    try:
        descriptors = list(Path(f"/proc/{pid}/fd").iterdir())
    except (FileNotFoundError, ProcessLookupError):
        return copies
    except PermissionError as error:
        raise NotSearchableError from error
    for descriptor in descriptors:
        try:
            found = descriptor.stat()
            if stat.S_ISREG(found.st_mode) and found.st_nlink == 0:
                copies += counting.in_pieces(_pieces(os.fspath(descriptor)))
        except OSError:  # closed since it was listed, or open for nobody else
            continue
    return copies


def _pieces(path: str) -> Iterator[bytes]:
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        while piece := os.read(descriptor, _PIECE):
            yield piece
    finally:
        os.close(descriptor)


def _target(path: str) -> bytes:
    try:
        return os.fsencode(os.readlink(path))  # noqa: PTH115 - plain strings of os.scandir
    except OSError:
        return b""


def _is_ours(path: str) -> bool:
    """Whether it is our account's; an account that bears the number of all unknown ones cannot tell."""
    account = os.getuid()
    try:
        unknown = int(_UNKNOWN_ACCOUNT.read_text(encoding="ascii"))
        return account != unknown and os.lstat(path).st_uid == account
    except OSError:
        return False
