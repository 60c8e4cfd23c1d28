"""The real command with something wrong in it, run to its end, and what a person at a terminal reads."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.helpers.kiosk_process import ON_DISPLAY, parse_journal

ANSWER_LIMIT_S: Final = 40.0  # a refusal takes a fraction of a second; the machine may be loaded
REFUSED: Final = 2
USAGE: Final = "usage:"
NOT_PASSED_ON: Final = ("OCR_KIOSK_ALLOW_ROOT", "OCR_KIOSK_CHATTER")
AS_ROOT: Final = ("unshare", "--user", "--map-root-user")  # root inside, nobody outside


@dataclass(frozen=True, slots=True)
class Answer:
    """How the command ended."""

    code: int
    said: str
    complaint: str  # what it wrote to standard error, without the journal


def run(*arguments: str, within: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> Answer:
    """Run `ocr-kiosk` with arguments, inside another command, without some variables."""
    named = os.environ | ON_DISPLAY
    done = subprocess.run(
        [*within, sys.executable, "-m", "ui", *arguments],
        env={name: value for name, value in named.items() if name not in (*NOT_PASSED_ON, *without)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=ANSWER_LIMIT_S,
        check=False,
    )
    lines = [line for line in done.stderr.splitlines() if not parse_journal(line)]
    return Answer(done.returncode, done.stdout, "\n".join(lines))


def expect_refusal(answer: Answer, *told: str) -> None:
    """See one line, or the usage and one line, that says all of this; and nothing else."""
    assert answer.code == REFUSED, answer
    assert answer.said == "", answer
    assert "Traceback" not in answer.complaint, answer
    *before, line = answer.complaint.splitlines()
    assert line.startswith("ocr-kiosk"), answer
    assert all(each.startswith((USAGE, " ")) for each in before), answer
    assert [each for each in told if each not in line] == [], line


def folders(folder: Path) -> tuple[str, ...]:
    """The options of a station that has these folders to itself."""
    return ("--state", str(folder / "state"), "--visits", str(folder / "visits"))
