"""The station's own journal: event ids and codes, and not a word more."""

import os
import re
from pathlib import Path
from typing import Final

import msgspec

from kiosk.events import EventId
from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, Verdict, judged, not_applicable, unseen

LOOKED_AT: Final = 256 * 1024  # bytes from the end: some thousand lines, more than a visit writes
_HOW: Final = "the last lines of the journal hold event ids and our own codes only"
_STARTED: Final = EventId.STATION_STARTED.value.encode()
_CODE: Final = re.compile(r"[a-z][a-z0-9-]{0,63}")


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    at_ns: int
    event: EventId
    code: str | None = None


def journal(look: Look) -> Line:
    """Only a file can be read back; the machine's journal is closed to an ordinary account."""
    if look.request.journal is None:
        return not_applicable("journal", _HOW, "the journal goes to no file: the machine keeps it, or nobody")
    try:
        untrusted_lines = _last_lines(Path(look.request.journal))
    except OSError:
        return unseen("journal", _HOW, "the journal's file cannot be read")
    entries = [line for line in untrusted_lines if line.startswith(b"{")]
    found = sum(not _is_ours(line) for line in entries)
    if not found and len(entries) < len(untrusted_lines):
        return Line("journal", _HOW, Verdict.WARNING, "something else writes into the same file")
    return judged("journal", _HOW, found)


def _last_lines(file: Path) -> list[bytes]:
    with file.open("rb") as stream:
        beginning = max(0, stream.seek(0, os.SEEK_END) - LOOKED_AT)
        stream.seek(beginning)
        lines = stream.read(LOOKED_AT).split(b"\n")
    lines = [line for line in lines[1 if beginning else 0 : -1] if line]  # cut ones are left out
    starts = [at for at, line in enumerate(lines) if _STARTED in line]
    return lines[starts[-1] :] if starts else lines  # an older program may have had other ids


def _is_ours(untrusted_line: bytes) -> bool:
    try:
        entry = msgspec.json.decode(untrusted_line, type=_Entry)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False
    return entry.code is None or _CODE.fullmatch(entry.code) is not None
