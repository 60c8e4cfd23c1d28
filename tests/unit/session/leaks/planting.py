"""Leaks that tests plant, and what the checker says of them."""

import time
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from kiosk.session.leaks import Line, Report, Request, check
from kiosk.session.leaks.look import Machine
from kiosk.session.moment import Moment


@dataclass
class Planted:
    """A machine of folders, and the question about it."""

    root: Path
    machine: Machine
    since_ns: int = 0
    asked: dict[str, object] = field(default_factory=dict)

    def write(self, path: str, text: str = "x") -> Path:
        """Lay a file."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def begin(self) -> None:
        """A visit begins: what was laid so far is older."""
        before = Moment.now().file_ns
        while Moment.now().file_ns == before:
            time.sleep(0.001)
        self.since_ns = Moment.now().file_ns

    def report(self) -> Report:
        """Everything that the checker says."""
        asked = {"visits": str(self.root / "visits"), "since_ns": self.since_ns} | self.asked
        told = check(msgspec.convert(asked, Request), self.machine)
        return msgspec.json.decode(msgspec.json.encode(told), type=Report)  # as the station hears it

    def line(self, name: str) -> Line:
        """What it says in one line."""
        return next(line for line in self.report().lines if line.id == name)
