"""The files' own clock, and the moment from which a file may be a visit's."""

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
_TICK_NS: Final = 10_000_000  # the files' clock goes on in steps of at most this


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant on two clocks: that of files, which can be set, and one that only goes on."""

    file_ns: int
    boot_ns: int  # counts sleep of the machine too

    @classmethod
    def now(cls) -> "Moment":
        """This instant, as a file made now would bear it."""
        unseen = os.memfd_create("moment")
        try:
            return cls(os.fstat(unseen).st_mtime_ns, time.clock_gettime_ns(time.CLOCK_BOOTTIME))
        finally:
            os.close(unseen)


@dataclass(frozen=True, slots=True)
class Span:
    """Between these, on the files' clock, a file may have been written by a visit."""

    since_ns: int
    until_ns: int | None = None  # the machine was started anew at this moment

    def holds(self, file_ns: int) -> bool:
        """Whether a file of this age may be a visit's."""
        return self.since_ns <= file_ns and (self.until_ns is None or file_ns < self.until_ns)


class Unproven:
    """Since when visits write whose wipe is not proven; it outlives the station, and a power cut."""

    def __init__(self, mark: Path | None = None, boot_id: Path = _BOOT_ID) -> None:
        """Find the mark of an earlier run, if there is one."""
        self._mark = mark
        self._boot_id = boot_id
        self._since_ns: int | None = None
        self._until_ns: int | None = None
        self._began: Moment | None = None
        if mark:
            with suppress(OSError):
                self._take_over(mark.lstat().st_mtime_ns, mark.read_text(encoding="ascii", errors="replace"))

    def begin(self) -> None:
        """A citizen comes. A full disk loses the mark; the memory keeps it."""
        if self._began is None:
            self._began, self._until_ns = Moment.now(), None
            self._leave_mark(self._began)
        self.include(self._began.file_ns)

    def include(self, file_ns: int) -> None:
        """Something of a visit is as old as this."""
        self._since_ns = min(file_ns, self._since_ns or file_ns)

    def prove(self) -> None:
        """A wipe was proven: nothing older matters any more."""
        self._since_ns = self._until_ns = self._began = None
        if self._mark:
            with suppress(OSError):
                self._mark.unlink()

    def span(self) -> Span | None:
        """What the checker must look at; None when no visit is known."""
        if self._since_ns is None:
            return None
        since_ns = self._since_ns
        if self._began:  # somebody may have set the clock back since
            now = Moment.now()
            since_ns = min(since_ns, now.file_ns - (now.boot_ns - self._began.boot_ns))
        return Span(since_ns - _TICK_NS, self._until_ns)

    def _leave_mark(self, began: Moment) -> None:
        if self._mark:
            with suppress(OSError):
                self._mark.write_text(f"{self._boot_id.read_text('ascii').strip()} {began.boot_ns}", "ascii")

    def _take_over(self, file_ns: int, untrusted_text: str) -> None:
        """A mark of this boot tells both clocks; one of another boot ends with it; else nothing ends it."""
        self.include(file_ns)
        boot_id, _, boot_ns = untrusted_text.partition(" ")
        if not boot_ns.isascii() or not boot_ns.isdigit():
            return
        if boot_id == self._boot_id.read_text("ascii").strip():
            self._began = Moment(file_ns, int(boot_ns))
        else:
            now = Moment.now()
            self._until_ns = now.file_ns - now.boot_ns
