"""Runs a command as nobody: `python -m tests.helpers.unprivileged COMMAND...`, started as root.

Chromium keeps its sandbox on only away from root. The interpreter or the checkout may lie where only root
can go (/root, a 0700 directory); then the command gets a view of the file system of its own, in which each
closed directory is replaced by one that shows only what is needed. Outside of that view nothing changes.
"""

import contextlib
import ctypes
import fcntl
import os
import signal
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

NOBODY: Final = 65534
CHECKOUT: Final = Path(__file__).resolve().parents[2]

MS_BIND: Final = 0x1000
MS_REC: Final = 0x4000
MS_PRIVATE: Final = 0x40000
PR_SET_PDEATHSIG: Final = 1

_libc = ctypes.CDLL(None, use_errno=True)


def is_closed(directory: Path) -> bool:
    """Whether others cannot pass through the directory."""
    return not directory.stat().st_mode & stat.S_IXOTH


def outermost_closed(path: Path) -> Path | None:
    """Return the first directory on the way to `path`, itself included, that others cannot pass."""
    way = [*reversed(path.parents), path]
    return next((directory for directory in way if directory.is_dir() and is_closed(directory)), None)


def links_of(path: Path) -> list[Path]:
    """Return `path` and every further symbolic link on the way to the real file, in order."""
    links: list[Path] = []
    while path.is_symlink() and path not in links:
        links.append(path)
        path = Path(os.path.normpath(path.parent / path.readlink()))
    return links


def needed_places() -> list[Path]:
    """Return the directories the command cannot do without, outer ones first."""
    places = {Path(place).resolve() for place in (sys.base_prefix, sys.prefix, CHECKOUT)}
    return sorted(place for place in places if not any(parent in places for parent in place.parents))


def mount(source: str, target: Path, kind: str | None, flags: int, options: str | None = None) -> None:
    """Call mount(2)."""
    texts = [None if text is None else os.fsencode(text) for text in (source, target, kind, options)]
    if _libc.mount(texts[0], texts[1], texts[2], ctypes.c_ulong(flags), texts[3]) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(target))


def show_only(closed: Path, places: Iterable[Path], links: Iterable[Path]) -> None:
    """Replace a closed directory, in this view, by one that holds these places and links only."""
    entries = [entry for place in places for entry in ([place] if not is_closed(place) else place.iterdir())]
    opened = {entry: os.open(entry, os.O_PATH | os.O_NOFOLLOW) for entry in entries if not entry.is_symlink()}
    pointers = {
        link: link.readlink() for link in [*links, *(entry for entry in entries if entry.is_symlink())]
    }
    mount("tmpfs", closed, "tmpfs", 0, "mode=0755")
    for entry, descriptor in opened.items():
        entry.parent.mkdir(parents=True, exist_ok=True)
        entry.mkdir() if stat.S_ISDIR(os.fstat(descriptor).st_mode) else entry.touch()
        mount(f"/proc/self/fd/{descriptor}", entry, None, MS_BIND | MS_REC)
        os.close(descriptor)
    for link, pointer in pointers.items():
        if not link.is_symlink():
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(pointer)


def open_closed_places() -> None:
    """Give this process a view of the file system in which the needed places can be reached by others."""
    places = needed_places()
    links = links_of(Path(sys.executable))
    closed_of = {place: outermost_closed(place) for place in places}
    closed_roots = {closed for closed in (*closed_of.values(), *map(outermost_closed, links)) if closed}
    if not closed_roots:
        return
    os.unshare(os.CLONE_NEWNS)
    mount("none", Path("/"), None, MS_REC | MS_PRIVATE)
    for closed in sorted(closed_roots):
        show_only(
            closed,
            [place for place in places if closed_of[place] == closed],
            [link for link in links if closed in link.parents],
        )


def drop_privileges() -> None:
    """Become nobody for good; be told to end when the parent dies."""
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def unreachable() -> list[Path]:
    """Return what this process would need and cannot read."""
    probes = [Path(sys.executable), Path(os.__file__), CHECKOUT / "pyproject.toml", Path(__file__)]
    return [probe for probe in probes if not os.access(probe, os.R_OK)]


@contextlib.contextmanager
def lent(directory: Path) -> Iterator[None]:
    """Let nobody own the directory meanwhile; the last borrower gives it back to the checkout's owner."""
    directory.mkdir(exist_ok=True)
    borrowed = os.open(directory, os.O_RDONLY)
    try:
        fcntl.flock(borrowed, fcntl.LOCK_SH)
        _give(directory, NOBODY, NOBODY)
        yield
    finally:
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(borrowed, fcntl.LOCK_EX | fcntl.LOCK_NB)
            owner = CHECKOUT.stat()
            _give(directory, owner.st_uid, owner.st_gid)
        os.close(borrowed)


def _give(directory: Path, uid: int, gid: int) -> None:
    for folder, _, files in os.walk(directory):
        for entry in (folder, *(os.path.join(folder, name) for name in files)):  # noqa: PTH118 - plain strings of os.walk
            os.chown(entry, uid, gid, follow_symlinks=False)


def become_nobody() -> str | None:
    """Give up root for good and make sure that everything needed can be read; return what is in the way."""
    try:
        open_closed_places()
    except OSError as error:
        return f"no way for nobody to the checkout and to Python could be made ({error})"
    drop_privileges()
    hidden = unreachable()
    return f"nobody cannot read {', '.join(map(str, hidden))}" if hidden else None


def main(command: list[str]) -> int:
    """Become nobody and turn into the command; come back only when that is not possible."""
    if obstacle := become_nobody():
        sys.stderr.write(f"stage: {obstacle}\n")
        sys.stderr.write(
            "stage: put both where everybody can read them, or start this as an ordinary person\n"
        )
        return 1
    os.chdir(CHECKOUT)
    return os.execvp(command[0], command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
