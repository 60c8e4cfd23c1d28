"""Reads the text files of a pack from a directory, within limits, and nothing that could be a trap."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.layout import ALLOWED_FILES, is_known

FILE_LIMIT: Final = 256 * 1024  # bytes
PACK_LIMIT: Final = 5 * 1024 * 1024  # bytes
FILES_LIMIT: Final = 200
DEPTH_LIMIT: Final = 3  # directories below the pack's own

type Texts = dict[str, str]
"""The text of each file, by its path inside the pack."""


def read_texts(directory: Path) -> tuple[Texts, tuple[Problem, ...]]:
    """Everything readable in a pack, and what is wrong with the rest."""
    reader = _Reader(directory)
    reader.read()
    return reader.texts, tuple(reader.problems)


class _Reader:
    """One walk through a directory that nobody has checked yet."""

    def __init__(self, directory: Path) -> None:
        self.texts: Texts = {}
        self.problems: list[Problem] = []
        self._directory = directory
        self._size = 0

    def read(self) -> None:
        for count, file in enumerate(self._files("", 0), start=1):
            if count > FILES_LIMIT:
                self._report(".", "has too many files", f"at most {FILES_LIMIT} files", Code.FILES_TOO_MANY)
                return
            self._take(file)
            if self._size > PACK_LIMIT:
                self._report(".", "is too large", f"at most {PACK_LIMIT} bytes in all", Code.FILES_TOO_LARGE)
                return

    def _files(self, folder: str, depth: int) -> Iterator[str]:
        try:
            with os.scandir(self._directory / folder) as found:
                # One more than allowed is enough to refuse: a folder may hold millions.
                entries = [entry for entry, _ in zip(found, range(FILES_LIMIT + 1), strict=False)]
        except FileNotFoundError:
            self._report(folder or ".", "does not exist", "a directory with pack.toml", Code.FILES_MISSING)
            return
        except NotADirectoryError:
            self._report(
                folder or ".", "is not a directory", "a directory with pack.toml", Code.FILES_MISSING
            )
            return
        except (OSError, ValueError) as error:
            self._report_unreadable(folder or ".", error)
            return
        for entry in sorted(entries, key=lambda entry: entry.name):
            yield from self._entry(entry, f"{folder}/{entry.name}" if folder else entry.name, depth)

    def _entry(self, entry: os.DirEntry[str], name: str, depth: int) -> Iterator[str]:
        if entry.is_symlink():
            self._report(name, "is a symbolic link", "real files and directories", Code.FILES_LINK)
        elif entry.is_dir(follow_symlinks=False):
            if depth < DEPTH_LIMIT:
                yield from self._files(name, depth + 1)
            else:
                allowed = f"at most {DEPTH_LIMIT} directories deep"
                self._report(name, "lies too deep", allowed, Code.FILES_TOO_DEEP)
        elif entry.is_file(follow_symlinks=False) and is_known(name):
            yield name
        else:
            self._report(name, "has no place in a pack", ALLOWED_FILES, Code.FILES_UNKNOWN)

    def _take(self, file: str) -> None:
        try:
            with (self._directory / file).open("rb") as source:
                untrusted_bytes = source.read(FILE_LIMIT + 1)
        except OSError as error:
            self._report_unreadable(file, error)
            return
        self._size += len(untrusted_bytes)
        if len(untrusted_bytes) > FILE_LIMIT:
            self._report(file, "is too large", f"at most {FILE_LIMIT} bytes a file", Code.FILES_TOO_LARGE)
            return
        try:
            self.texts[file] = untrusted_bytes.decode("utf-8")
        except UnicodeDecodeError as error:
            wrong = f"is not UTF-8 (at byte {error.start})"
            self._report(file, wrong, "text in UTF-8", Code.FILES_NOT_TEXT)

    def _report_unreadable(self, file: str, error: OSError | ValueError) -> None:
        reason = error.strerror if isinstance(error, OSError) else "bad path"
        wrong = f"cannot be read ({reason})"
        self._report(file, wrong, "files and directories that may be read", Code.FILES_UNREADABLE)

    def _report(self, file: str, wrong: str, allowed: str, code: Code) -> None:
        self.problems.append(Problem(file, "", wrong, allowed, code))
