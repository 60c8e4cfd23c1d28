"""What every check is given: the question, and where this machine keeps its things."""

import os
import pwd
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kiosk.session.leaks.files import Changed, Ground, find_changed
from kiosk.session.leaks.places import ACCOUNT, IN_RUNTIME, IN_TEMPORARY
from kiosk.session.leaks.report import Line, Request
from kiosk.session.moment import Span


@dataclass(frozen=True, slots=True)
class Machine:
    """The folders that checks look into; a test gives others."""

    home: Path | None
    runtime: Path | None
    temporary: tuple[Path, ...] = (Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"))  # noqa: S108 - only looked at
    proc: Path = Path("/proc")
    system: Path = Path("/sys")
    variable: Path = Path("/var")

    @classmethod
    def here(cls) -> "Machine":
        """This machine, for this account."""
        runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
        return cls(home=_home(), runtime=_folder(Path(runtime)))


class Look:
    """One look around; the files are walked once, however many checks ask."""

    def __init__(self, request: Request, machine: Machine) -> None:
        self.request = request
        self.machine = machine

    @property
    def visits(self) -> Path:
        """The folder of the scratch folders."""
        return Path(self.request.visits)

    @cached_property
    def changed(self) -> Changed:
        """The account's files that changed since the visit began, by place."""
        home, runtime = self.machine.home, self.machine.runtime
        grounds = [Ground(home, ACCOUNT)] if home else []
        grounds += [Ground(runtime, IN_RUNTIME)] if runtime else []
        grounds += [Ground(folder, IN_TEMPORARY) for folder in self.machine.temporary]
        spared = (self.visits, *map(Path, self.request.own))
        return find_changed(grounds, spared, self.span or Span(0))

    @property
    def span(self) -> Span | None:
        """When the visit may have written; None when no visit is known."""
        since_ns = self.request.since_ns
        return None if since_ns is None else Span(since_ns, self.request.until_ns)


type Check = Callable[[Look], Line]


def _home() -> Path | None:
    """The account's own home: a session's lies in its scratch folder."""
    named = os.environ.get("HOME")
    return _folder(Path(named or pwd.getpwuid(os.getuid()).pw_dir))


def _folder(path: Path) -> Path | None:
    return path if path.is_dir() and path != Path("/") else None
