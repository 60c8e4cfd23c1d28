"""The command `ocr-kiosk wipe-test`."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.canary.children import ChildError
from kiosk.canary.report import STORES, Report, Session, Verdict, Way, as_json, as_table
from kiosk.canary.sight import see_into_children
from kiosk.canary.trial import rehearse
from kiosk.paths import Places

EXIT_CODES: Final = {Verdict.CLEAN: 0, Verdict.FAILED: 1, Verdict.INCOMPLETE: 3}
_REFUSED: Final = 2
_RESULT: Final = "last-wipe-test.json"


def main(arguments: Sequence[str]) -> int:
    """Run the test, print the report, keep it in the state folder."""
    chosen = _parse(arguments)
    places = Places.of_this_machine(chosen.state, chosen.visits)
    visits = places.visits.with_name(
        f"{places.visits.name}-wipe-test"
    )  # the room's own station may be running
    see_into_children()
    try:
        report = rehearse(places.state, visits, chosen.sessions, _tell if not chosen.json else _keep_quiet)
    except (ChildError, OSError) as error:
        sys.stderr.write(f"ocr-kiosk wipe-test: {error}\n")
        return _REFUSED
    _keep(places.state / _RESULT, report)
    sys.stdout.write(as_json(report).decode() if chosen.json else as_table(report) + "\n")
    return EXIT_CODES[report.verdict]


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="ocr-kiosk wipe-test",
        description="Plays fictional citizens with random words, ends their visits in every way, and looks "
        "for the words afterwards. It takes the whole screen. "
        "Exit code: 0 clean, 1 failed, 3 nothing found but some places could not be searched.",
    )
    parser.add_argument("--sessions", type=_count, default=len(Way), help=f"how many (default {len(Way)})")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    parser.add_argument("--state", type=Path, help="the folder that survives a restart")
    parser.add_argument("--visits", type=Path, help="beside this folder the test has one of its own")
    return parser.parse_args(arguments)


def _count(untrusted_text: str) -> int:
    number = int(untrusted_text)
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError("from 1 to 10000")
    return number


def _tell(session: Session) -> None:
    """One line a session, while people wait."""
    state = "clean" if session.clean and not session.blind else "NOT CLEAN or BLIND"
    sys.stderr.write(f"{session.way}: {len(session.took)} of {len(STORES)} stores, {state}\n")


def _keep_quiet(_session: Session) -> None:
    """Say nothing."""


def _keep(file: Path, report: Report) -> None:
    """Replace the last result; a full disk loses the record, never the verdict."""
    fresh = file.with_suffix(".new")
    with suppress(OSError):
        fresh.write_bytes(as_json(report))
        fresh.replace(file)
