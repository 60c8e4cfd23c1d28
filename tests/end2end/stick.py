"""A folder that stands for a USB stick, what a citizen has on it, and how they use it through our sheets."""

import os
import subprocess
from pathlib import Path
from typing import Final

from PIL import Image

from tests.end2end.citizen import Citizen
from tests.helpers.timing import wait_until

LIST_LIMIT_S: Final = 15.0
PDF: Final = b"%PDF-1.7 practice\n"
LARGEST: Final = 20 * 1024 * 1024  # that the practice portal takes


class Stick:
    """One stick; it is plugged in by its folder being there."""

    def __init__(self, sockets: Path, label: str) -> None:
        self.folder = sockets / label
        self._away = sockets.parent / f"{label}-away"
        self.folder.mkdir(parents=True)
        self._lay("lease.pdf", PDF, 5)
        self._lay("fake.pdf", b"MZ\x90\0 a program", 4)
        self._lay("huge.pdf", PDF.ljust(LARGEST + 1, b"."), 3)
        self._lay("letter.docx", b"PK\x03\x04", 2)
        (self.folder / "link.pdf").symlink_to("/etc/passwd")
        photo = self.folder / "photo.png"
        Image.frombytes("RGB", (3000, 2500), os.urandom(3000 * 2500 * 3)).save(photo, compress_level=0)
        assert photo.stat().st_size > LARGEST
        os.utime(photo, (1, 1))

    def pull_out(self) -> None:
        """Take the stick out of the computer."""
        self.folder.rename(self._away)

    def plug_in(self) -> None:
        """Put it back."""
        self._away.rename(self.folder)

    def names(self) -> list[str]:
        """What is on it."""
        return sorted(entry.name for entry in self.folder.iterdir())

    def _lay(self, name: str, content: bytes, age_s: int) -> None:
        file = self.folder / name
        file.write_bytes(content)
        os.utime(file, (age_s, age_s))


class Sheets:
    """The sheets of files, as assistive technology sees them."""

    def __init__(self, citizen: Citizen) -> None:
        self._citizen = citizen

    def pick(self, name: str) -> None:
        """Press the card of a file, on whichever page of cards it is."""
        self._citizen.wait(lambda: self._pressed(name), f"to press the card {name!r}")

    def offers(self, name: str) -> bool:
        """Whether a card of this name is shown."""
        return self._citizen.desktop.find(self._citizen.window, role="button", name=name) is not None

    def see_title(self, title: str) -> None:
        """Wait for the sheet to say this."""
        self._citizen.wait(lambda: self._citizen.words("sheet.title") == title, f"the sheet {title!r}")

    def see_gone(self) -> None:
        """Wait until no sheet is shown."""
        self._citizen.wait(lambda: not self._citizen.shows("sheet.title"), "no sheet")

    def _pressed(self, name: str) -> bool:
        found = self._citizen.desktop.find(self._citizen.window, role="button", name=name)
        if found is None:
            page = self._citizen.words("paged.count")
            if self._citizen.shows("paged.more"):
                self._citizen.press("paged.more")
                wait_until(
                    lambda: self._citizen.words("paged.count") != page, "another page", limit_s=LIST_LIMIT_S
                )
            return False
        found.press()
        return True


def windows() -> list[int]:
    """The processes of all windows that can be seen, one number a window."""
    listing = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", ".*", "getwindowpid", "%@"],
        capture_output=True,
        text=True,
        check=False,
        timeout=LIST_LIMIT_S,
    )
    return sorted(int(line) for line in listing.stdout.split() if line.isdigit())
