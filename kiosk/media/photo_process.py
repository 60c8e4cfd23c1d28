"""Has a photo made into a PDF by a process that can do nothing else, and that does not last."""

import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.media.errors import MediaError, Trouble
from kiosk.media.pace import Pace
from kiosk.media.photo import NOT_SMALL_ENOUGH
from kiosk.paths import command

LOOK_AGAIN: Final = timedelta(milliseconds=100)


def make_pdf(photo: Path, pdf: Path, limit_bytes: int, pace: Pace) -> None:
    """Wait for the PDF until it is there or the pace is stopped.

    Raises:
        MediaError: there is none.
    """
    try:
        maker = subprocess.Popen(  # noqa: S603 - our own program, no shell
            command("photo", str(photo), str(pdf), str(limit_bytes)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise MediaError(Trouble.UNREADABLE) from error
    with maker:
        try:
            code = _wait(maker, pace)
        except MediaError:
            maker.kill()
            raise
    if code != 0:
        raise MediaError(Trouble.TOO_LARGE if code == NOT_SMALL_ENOUGH else Trouble.UNREADABLE)


def _wait(maker: subprocess.Popen[bytes], pace: Pace) -> int:
    while True:
        pace.check()
        try:
            return maker.wait(LOOK_AGAIN.total_seconds())
        except subprocess.TimeoutExpired:
            continue
