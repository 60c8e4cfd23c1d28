"""What a browser in kiosk mode leaves when it is restarted between two users, by the wipe test's search."""

import subprocess
import sys
from collections.abc import Iterator
from typing import Final

import msgspec

from kiosk.canary.report import Looked, Session
from tests.bench.chromium import PeerError

RUN_LIMIT_S: Final = 300.0
OUR_SESSIONS: Final = 3
BROWSERS: Final = ("chromium", "firefox")


class _OurReport(msgspec.Struct, frozen=True):
    """What the table needs of the wipe test's report."""

    sessions: tuple[Session, ...]


class Traces(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the table."""

    who: str
    stores: int  # that took the words
    during: int  # copies while the user was there
    on_disk: int  # copies afterwards
    in_memory: int
    elsewhere: int  # in a selection of the display
    seconds: float  # until the next user can begin


def peers() -> Iterator[Traces]:
    """The browsers, each in a process that may look into its children; one that is missing is left out."""
    for browser in BROWSERS:
        try:
            yield _peer(browser)
        except PeerError as reason:
            sys.stdout.write(f"No traces of {browser}: {reason}.\n")


def ours(seconds: float) -> Traces:
    """Ours, by the wipe test; `seconds` from the end of a visit to the next attract screen."""
    command = [sys.executable, "-m", "ui", "wipe-test", "--json", "--sessions", str(OUR_SESSIONS)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=RUN_LIMIT_S, check=False)
    report = msgspec.json.decode(run.stdout, type=_OurReport)
    return row(
        "ocr-kiosk",
        min(len(session.took) for session in report.sessions),
        min((session.during for session in report.sessions), key=Looked.count),
        max((session.after for session in report.sessions), key=Looked.count),
        seconds,
    )


def row(who: str, stores: int, during: Looked, after: Looked, seconds: float) -> Traces:
    """Sort what was found into a row."""
    memory = sum(each.count for each in after.copies if each.place.startswith("memory"))
    selections = sum(each.count for each in after.copies if each.place.endswith(("board", "selection")))
    return Traces(
        who=who,
        stores=stores,
        during=during.count(),
        on_disk=after.count() - memory - selections,
        in_memory=memory,
        elsewhere=selections,
        seconds=round(seconds, 2),
    )


def table(rows: list[Traces]) -> str:
    """The rows for people to read."""
    heads = ("", "stores", "copies during", "left on disk", "in memory", "in selections", "next user (s)")
    lines = [heads, *(tuple(str(value) for value in msgspec.structs.astuple(each)) for each in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def _peer(browser: str) -> Traces:
    command = [sys.executable, "-m", "tests.bench.peer", browser]
    run = subprocess.run(command, capture_output=True, text=True, timeout=RUN_LIMIT_S, check=False)
    if run.returncode:
        raise PeerError(run.stderr.strip().splitlines()[-1] if run.stderr.strip() else "it failed")
    return msgspec.json.decode(run.stdout.splitlines()[-1], type=Traces)
