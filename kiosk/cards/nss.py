"""The database in which Chromium on Linux looks for certificates: NSS, in the home folder of a visit.

A change that one of these tools makes is seen by a browser that runs already.
"""

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Final

from kiosk.cards.errors import ToolError

TOOL_LIMIT: Final = timedelta(seconds=10)
IMPORT_WORD: Final = "practice"  # opens the files of practice cards, which protect nobody
_TOOLS: Final = ("certutil", "pk12util", "modutil")
_TRUSTED_FOR_SITES: Final = "C,,"


def tools_are_here() -> bool:
    """Whether this machine can change such a database (Debian: libnss3-tools)."""
    return all(shutil.which(tool) for tool in _TOOLS)


def database_of(home: Path) -> Path:
    """Where Chromium looks in a home folder."""
    return home / ".pki" / "nssdb"


class CertificateDatabase:
    """One database; every change is made by a tool of NSS.

    Raises:
        ToolError: by every method, when the tool is missing or does not do it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def create(self) -> None:
        """Make an empty database without a password."""
        self._folder.mkdir(mode=0o700, parents=True)
        self._run("certutil", "-N", "--empty-password")

    def trust(self, name: str, certificate: Path) -> None:
        """Believe sites whose certificate this authority has signed."""
        self._run("certutil", "-A", "-t", _TRUSTED_FOR_SITES, "-n", name, "-i", str(certificate))

    def put_in(self, card: Path) -> None:
        """Add the certificate and the key of a card, which its file names."""
        self._run("pk12util", "-i", str(card), "-K", "", "-W", IMPORT_WORD)

    def take_out(self, name: str) -> None:
        """Remove a certificate and its key."""
        self._run("certutil", "-F", "-n", name)

    def add_module(self, name: str, library: Path) -> None:
        """Let the certificates of a card reader's library be found."""
        self._run("modutil", "-add", name, "-libfile", str(library), "-force")

    def _run(self, tool: str, *arguments: str) -> None:
        flag = "-dbdir" if tool == "modutil" else "-d"
        try:
            done = subprocess.run(  # noqa: S603 - fixed tools, no shell, our own arguments
                [tool, flag, f"sql:{self._folder}", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=TOOL_LIMIT.total_seconds(),
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise ToolError(tool) from error
        if done.returncode != 0:
            raise ToolError(tool)
