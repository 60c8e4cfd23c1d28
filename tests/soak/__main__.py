"""`python -m tests.soak [--sessions N]`: many sessions in a row in one station; figures in build/soak.json.

What must not grow is counted while the station waits for the next citizen: processes, file descriptors,
files, and the memory that the station has for itself.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import msgspec

from kiosk.canary.children import PortalChild, StationChild
from kiosk.canary.family import family
from kiosk.canary.trial import lay_pack
from kiosk.events import EventId
from kiosk.station.machine import State
from tests.soak.figures import Count, Soak, concluded

FILE: Final = Path("build/soak.json")
SESSIONS: Final = 1000
COUNTS: Final = 100  # so many times in a run


def main() -> int:
    """Soak, print, keep the figures; 1 when something grows."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--sessions", type=int, default=SESSIONS)
    sessions: int = parser.parse_args().sessions
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        counts = soak(Path(folder), sessions)
    figures = concluded(counts, round(time.monotonic() - began, 1))
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_bytes(msgspec.json.format(msgspec.json.encode(figures), indent=2) + b"\n")
    sys.stdout.write(told(figures) + "\n")
    return int(not figures.holds)


def soak(folder: Path, sessions: int) -> list[Count]:
    """Let citizens come and go, and count now and then."""
    lay_pack(folder / "pack")
    portal = PortalChild()
    station = StationChild(folder, folder / "visits", folder / "nobody", portal.port)
    try:
        station.wait_ready()
        counts = [count(station, folder, 0)]
        every = max(1, sessions // COUNTS)
        for number in range(1, sessions + 1):
            come_and_go(station)
            if number % every == 0:
                station.wait_ready()
                counts.append(count(station, folder, number))
                sys.stderr.write(f"{number} of {sessions} sessions\n")
    finally:
        station.stop()
        portal.stop()
    return counts


def come_and_go(station: StationChild) -> None:
    """One visit: shown, said goodbye to, wiped with proof."""
    came_ns = time.monotonic_ns()
    station.tell("come")
    station.wait(EventId.STATE_ENTERED, State.ACTIVE, came_ns)
    station.tell("visit-limit")
    proven = station.wait(EventId.WIPE_PROVEN, after_ns=came_ns)
    station.wait(EventId.STATE_ENTERED, State.IDLE, proven.at_ns)


def count(station: StationChild, folder: Path, session: int) -> Count:
    """Count while nobody is there."""
    return Count(
        session=session,
        processes=sum(1 for _ in family(station.pid, frozenset())),
        descriptors=sum(1 for _ in Path(f"/proc/{station.pid}/fd").iterdir()),
        files=sum(1 for path in folder.rglob("*") if not path.is_dir()),
        own_kib=own_kib(station.pid),
    )


def own_kib(pid: int) -> int:
    """The memory that a process shares with nobody."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(
        int(line.split()[1]) for line in lines if line.startswith(("Private_Clean:", "Private_Dirty:"))
    )


def told(figures: Soak) -> str:
    """The figures for people."""
    first, last = figures.counts[0], figures.counts[-1]
    rows = [
        f"{name}: {getattr(first, name)} at first, {getattr(last, name)} at the end"
        for name in ("processes", "descriptors", "files", "own_kib")
    ]
    grown = f"station's memory: {figures.growth_kib:g} KiB a session (limit {figures.limit_kib:g})"
    verdict = "holds" if figures.holds else f"DOES NOT HOLD: {', '.join(figures.grown)}"
    return "\n".join([f"{last.session} sessions in {figures.seconds:g} s", *rows, grown, verdict])


if __name__ == "__main__":
    sys.exit(main())
