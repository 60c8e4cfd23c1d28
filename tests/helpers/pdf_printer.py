"""CUPS-PDF, a printer whose paper is PDF files: only root may run it, so it starts before the stage."""

import contextlib
import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PIL import Image

from tests.helpers import print_room
from tests.helpers.print_room import NAME, PAPER_LIMIT_S, TOOL_LIMIT_S, PrintRoom
from tests.helpers.timing import TimedOutError, wait_until

VARIABLE: Final = "STAGE_PDF_PRINTER"  # the room's folder, for whoever is on the stage
BACKEND: Final = Path("/usr/lib/cups/backend/cups-pdf")
MODEL: Final = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
PLACE: Final = Path("/etc/cups")  # where the backend looks for the settings of a queue, and nowhere else


class PdfPrinter(PrintRoom):
    """A print server of root's, with CUPS-PDF behind its one queue."""

    def is_inked(self, job: int) -> bool:
        """Whether something stands on the newest page: what comes out here is drawn, and holds no words."""
        wait_until(self._newest, f"the paper of job {job}", limit_s=PAPER_LIMIT_S)
        drawn = subprocess.run(
            ["pdftoppm", "-r", "30", "-gray", str(self._newest())],
            capture_output=True,
            check=True,
            timeout=TOOL_LIMIT_S,
        )
        return b"\0" in Image.open(io.BytesIO(drawn.stdout)).point(lambda grey: grey > 128 and 255).tobytes()

    def _newest(self) -> Path | None:
        papers = (self._folder / "paper").glob("*.pdf")
        return max(papers, key=lambda file: file.stat().st_mtime, default=None)

    def _furnish(self) -> None:
        super()._furnish()
        backend = self._folder / "bin" / "backend" / "cups-pdf"
        shutil.copy(BACKEND, backend)
        backend.chmod(0o700)
        etc = self._folder / "etc"
        shutil.copy(MODEL, etc / "ppd" / f"{NAME}.ppd")
        printers = print_room._PRINTERS.replace("tray:/", f"cups-pdf:/{self._folder.parent.name}")
        (etc / "printers.conf").write_text(printers)
        files = etc / "cups-files.conf"
        files.write_text(f"{files.read_text()}User lp\nGroup lp\n")
        paper = self._folder / "paper"
        paper.mkdir()
        paper.chmod(0o777)
        settings_of(self._folder).write_text(
            f"Out {paper}\nAnonDirName {paper}\nUserUMask 0022\nLog {self._folder / 'log'}\n"
        )
        for part in (".", "spool", "spool/tmp", "cache"):
            shutil.chown(self._folder / part, "root", "lp")
            (self._folder / part).chmod(0o775)


def settings_of(room: Path) -> Path:
    """The backend's settings for a room, of which there may be several."""
    return PLACE / f"cups-pdf-{room.parent.name}.conf"


@contextlib.contextmanager
def pdf_printer() -> Iterator[dict[str, str]]:
    """Run it meanwhile, where it is installed; yield the variables that tell of it."""
    if os.geteuid() != 0 or not BACKEND.exists():
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="pdf-printer-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        room = Path(name) / "room"
        with contextlib.ExitStack() as stack:
            stack.callback(settings_of(room).unlink, missing_ok=True)
            told = {}
            try:
                stack.enter_context(PdfPrinter(room))
                told = {VARIABLE: str(room)}
            except (OSError, TimedOutError) as error:  # the tests then print on a printer of their own
                sys.stderr.write(f"stage: CUPS-PDF does not start here: {error}\n")
            yield told
