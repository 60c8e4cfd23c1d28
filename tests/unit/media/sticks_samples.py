"""A machine as the kernel would tell of it, laid out in a folder."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.media.sticks import Machine


@dataclass
class SampleMachine:
    """Disks in /sys and mounts in /proc, all below one folder."""

    root: Path
    lines: list[str] = field(default_factory=list)

    @property
    def media(self) -> Path:
        """Where a desktop mounts what is plugged in."""
        return self.root / "media"

    def add_disk(self, name: str, *, removable: bool | None, parts: dict[str, str]) -> None:
        """A disk and its partitions: each partition's name, and its numbers."""
        disk = self.root / "devices" / "usb1" / name
        disk.mkdir(parents=True)
        if removable is not None:
            (disk / "removable").write_text(f"{removable:d}\n")
        links = self.root / "sys"
        links.mkdir(exist_ok=True)
        for part, numbers in parts.items():
            place = disk if part == name else disk / part
            place.mkdir(exist_ok=True)
            (links / numbers).symlink_to(place)

    def mount(self, numbers: str, folder: Path, *, options: str = "rw,nosuid", root: str = "/") -> Path:
        """Mount a device."""
        folder.mkdir(parents=True, exist_ok=True)
        escaped = str(folder).replace("\\", "\\134").replace(" ", "\\040").replace("\n", "\\012")
        self.lines.append(
            f"36 35 {numbers} {root} {escaped} {options} shared:1 - vfat /dev/sdx1 rw,errors=remount"
        )
        return folder

    def machine(self) -> Machine:
        """What Sticks looks at."""
        table = self.root / "mountinfo"
        table.write_text("\n".join(self.lines) + "\n", encoding="utf-8", errors="surrogateescape")
        return Machine(table, self.root / "sys", (self.media,))
