"""Crash dumps: a dead session's whole memory, written by the machine."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, judged, not_applicable, unseen
from kiosk.session.moment import Span

_HOW: Final = "no crash dump of this account was written since the visit began"
_SYSTEMD: Final = "lib/systemd/coredump"
_APPORT: Final = "crash"


def crash_dumps(look: Look) -> Line:
    """Where the kernel's pattern sends them; one within the visit's folder went with it."""
    span = look.span
    if span is None:
        return not_applicable("crash-dumps", _HOW, "no visit is known to have begun")
    try:
        pattern = (look.machine.proc / "sys/kernel/core_pattern").read_text(encoding="utf-8").strip()
    except OSError:
        return unseen("crash-dumps", _HOW, "the kernel does not say where it writes them")
    return judged("crash-dumps", _HOW, sum(_is_of(span, file) for file in _dumps(look, pattern)))


def _dumps(look: Look, pattern: str) -> Iterator[Path]:
    """Dumps of this account, in the places of the known collectors and in the pattern's own folder."""
    with suppress(OSError):
        for file in (look.machine.variable / _SYSTEMD).iterdir():
            if _named_account(file.name) == str(os.getuid()):
                yield file
    with suppress(OSError):
        for file in (look.machine.variable / _APPORT).iterdir():
            if file.name.endswith(f".{os.getuid()}.crash"):
                yield file
    if pattern.startswith("/"):
        with suppress(OSError):
            yield from (file for file in Path(pattern).parent.iterdir() if file.lstat().st_uid == os.getuid())


def _named_account(name: str) -> str:
    """The account in a name of systemd's: it stands before the boot's id, after a name that may hold dots."""
    parts = name.split(".")
    ends = next((at for at, part in enumerate(parts) if len(part) == 32), 0)
    return parts[ends - 1] if ends > 1 and parts[0] == "core" else ""


def _is_of(span: Span, file: Path) -> bool:
    try:
        return span.holds(file.lstat().st_ctime_ns)
    except OSError:
        return False  # it went since it was listed
