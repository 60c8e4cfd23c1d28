"""Every place on the machine where a copy of a word could be, and one search through all of them."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.canary.counting import Copies, Counting
from kiosk.canary.family import family, part_of
from kiosk.canary.files import ChangedFiles, copies_in_open_files
from kiosk.canary.memory import NotSearchableError, copies_in_process
from kiosk.canary.report import Copies as CopiesLine
from kiosk.canary.report import Looked, Place
from kiosk.canary.selections import selections
from kiosk.canary.talk import Look
from kiosk.canary.words import Encoding
from kiosk.session.proc import Process

_SELECTIONS: Final = {
    "CLIPBOARD": Place.CLIPBOARD,
    "PRIMARY": Place.PRIMARY,
    "SECONDARY": Place.SECONDARY,
}


@dataclass
class Places:
    """The folders to search, and since when."""

    marker: Path  # a file whose time of change is the beginning of the visit, on the machine's own clock
    folders: Mapping[Place, tuple[Path, ...]]
    since_ns: int = 0

    def begin(self) -> None:
        """A visit begins."""
        self.marker.touch()
        self.since_ns = self.marker.stat().st_mtime_ns


def usual_folders(run: Path, output: Path, state: Path, visits: Path) -> Mapping[Place, tuple[Path, ...]]:
    """Where programs of this account may write: its home, its own folders, what the machine lends to all."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    lent = {Path(os.environ.get("TMPDIR", "/tmp")), Path("/tmp"), Path("/var/tmp")}  # noqa: S108 - read only
    folders = {
        Place.OUTPUT: (output,),
        Place.VISITS: (visits,),
        Place.STATE: (state, run),
        Place.HOME: (Path.home(),),
        Place.TMP: tuple(sorted(lent)),
        Place.SHARED_MEMORY: (Path("/dev/shm"),),  # noqa: S108 - likewise
        Place.RUNTIME: (Path(runtime),) if runtime else (),
        Place.SPOOL: (Path("/var/spool/cups"),),
        Place.LOGS: (Path("/run/log/journal"), Path("/var/log")),
    }
    return dict(folders)


@dataclass
class Searching:
    """One search for one set of needles."""

    places: Places
    needles: Mapping[bytes, Encoding]
    _found: dict[str, Copies] = field(default_factory=dict)
    _hidden: set[str] = field(default_factory=set)

    def look(self, asked: Look, test: int) -> Looked:
        """Search the memory of the family of processes, all changed files, and the selections."""
        counting = Counting(self.needles)
        for process in family(test, frozenset({*asked.without, os.getpid()})):
            self._look_into(process, asked, test, counting)
        folders = tuple(self._folders())
        apart = frozenset(os.fspath(folder) for _, folder in folders)
        for place, folder in folders:
            changed = ChangedFiles(folder, self.places.since_ns, apart)
            self._note(place, changed.copies(counting))
            if changed.unread:
                self._hidden.add(place)
        self._look_at_selections(counting)
        return Looked(tuple(self._lines()), tuple(sorted(self._hidden)))

    def _look_into(self, process: Process, asked: Look, test: int, counting: Counting) -> None:
        part = part_of(process, test, asked.station, asked.leader)
        memory = f"memory: {part}"
        try:
            self._note(memory, copies_in_process(process.pid, counting))
            self._note(Place.OPEN_FILES, copies_in_open_files(process.pid, counting))
        except NotSearchableError:
            self._hidden.add(memory)

    def _look_at_selections(self, counting: Counting) -> None:
        try:
            for name, content in selections().items():
                self._note(_SELECTIONS[name], counting.inside(content))
        except NotSearchableError:
            self._hidden.add(Place.CLIPBOARD)

    def _folders(self) -> Iterator[tuple[Place, Path]]:
        """Each folder once, though one may lie in another: the first place that names it has it."""
        seen: set[Path] = set()
        for place, folders in self.places.folders.items():
            for folder in folders:
                real = folder.resolve()
                if real not in seen:
                    seen.add(real)
                    yield place, real

    def _note(self, place: str, copies: Copies) -> None:
        self._found.setdefault(place, Copies()).update(copies)

    def _lines(self) -> Iterator[CopiesLine]:
        for place, copies in self._found.items():
            for encoding, count in copies.items():
                yield CopiesLine(str(place), encoding, count)
