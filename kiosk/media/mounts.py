"""What is mounted where, as the kernel tells it in /proc/self/mountinfo."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ESCAPE: Final = re.compile(r"\\([0-7]{3})")
_DEVICE: Final = re.compile(r"\d+:\d+")
_FIELDS_BEFORE_OPTIONAL: Final = 6


@dataclass(frozen=True, slots=True)
class Mount:
    """One line: a folder that a device's file system can be reached by."""

    device: str  # its numbers, as "8:17"
    folder: Path
    whole: bool  # the file system itself, not one of its folders
    read_only: bool


def parse_mounts(untrusted_text: str) -> tuple[Mount, ...]:
    """The mounts in the kernel's table; a line that is not as documented is passed over."""
    mounts = (_mount(line.split(" ")) for line in untrusted_text.splitlines())
    return tuple(mount for mount in mounts if mount is not None)


def _mount(fields: list[str]) -> Mount | None:
    """See proc_pid_mountinfo(5): number, parent, device, root, folder, options, optional fields, "-", ..."""
    if "-" not in fields[_FIELDS_BEFORE_OPTIONAL:] or not _DEVICE.fullmatch(fields[2]):
        return None
    rest = fields[fields.index("-", _FIELDS_BEFORE_OPTIONAL) + 1 :]
    own, of_file_system = fields[5].split(","), rest[2].split(",") if len(rest) > 2 else []
    folder = _plain(fields[4])
    if not folder.startswith("/"):
        return None
    return Mount(
        device=fields[2],
        folder=Path(folder),
        whole=fields[3] == "/",
        read_only="ro" in own or "ro" in of_file_system,
    )


def _plain(escaped: str) -> str:
    """A path with its spaces, tabs, line ends and backslashes as they are."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 8)), escaped)
