"""A print server of its own: a real CUPS without rights, with one queue whose paper is files in a folder.

CUPS-PDF cannot be its printer: that backend is for root alone (mode 0700, and it insists on being root). So
the queue's backend is the shell script below; scheduler, spool, filters and protocol are those of CUPS, and
what falls into the tray has been through its PDF filter, which selects the pages and makes the copies.
"""

import os
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Final, Self

from kiosk.printing.queue import Queue
from kiosk.printing.server import Cups
from tests.helpers.timing import wait_until

NAME: Final = "practice"
START_LIMIT_S: Final = 15.0
PAPER_LIMIT_S: Final = 20.0
TOOL_LIMIT_S: Final = 20.0
STOP_LIMIT: Final = timedelta(seconds=10)
_PARTS: Final = Path("/usr/lib/cups")
_DAEMON: Final = Path("/usr/sbin/cupsd")

_BACKEND: Final = """#!/bin/sh
# CUPS starts it with: job, account, title, copies, options; without anything to list devices.
[ $# -eq 0 ] && exit 0
echo "job $1 for $2: $3" >> "$TRAY/seen"
while [ -e "$TRAY/busy" ]; do sleep 0.05; done
[ -e "$TRAY/jam" ] && exit 4  # "stop the queue"
cat > "$TRAY/$1.part" && mv "$TRAY/$1.part" "$TRAY/$1.pdf"
"""
_PRINTERS: Final = """<DefaultPrinter practice>
DeviceURI tray:/
State Idle
Accepting Yes
ErrorPolicy stop-printer
OpPolicy default
</DefaultPrinter>
"""
_FILES: Final = """ServerRoot {room}/etc
RequestRoot {room}/spool
TempDir {room}/spool/tmp
CacheDir {room}/cache
StateDir {room}/state
ServerBin {room}/bin
AccessLog {room}/log/access
ErrorLog {room}/log/error
PageLog {room}/log/page
SetEnv TRAY {room}/tray
"""
# The policy is the one that Debian ships; how long printed jobs are kept is CUPS's own default too.
_SERVER: Final = """LogLevel info
Listen {room}/cups.sock
Browsing No
WebInterface No
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit Create-Job Print-Job Print-URI Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Send-URI Hold-Job Release-Job Restart-Job Purge-Jobs Set-Job-Attributes Cancel-My-Jobs>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit Cancel-Job CUPS-Authenticate-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_PPD: Final = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "TRAY.PPD"
*Product: "(Tray)"
*PSVersion: "(3010.000) 0"
*Manufacturer: "Practice"
*ModelName: "Practice tray"
*ShortNickName: "Practice tray"
*NickName: "Practice tray"
*LanguageLevel: "3"
*ColorDevice: True
*cupsManualCopies: True
*DefaultColorSpace: RGB
*cupsFilter: "application/vnd.cups-pdf 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4: "595 842"
"""


class PrintRoom:
    """Leave the `with` block and nothing of it runs; it must be started away from root."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tray, self._spool = folder / "tray", folder / "spool"
        self._daemon: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """What CUPS_SERVER must be."""
        return str(self._folder / "cups.sock")

    @property
    def queue(self) -> Queue:
        """The queue, as the program sees it."""
        return Queue(Cups(Path(self.address)), NAME)

    def __enter__(self) -> Self:
        self._furnish()
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start the print server, with whatever its spool holds."""
        files, server = self._folder / "etc" / "cups-files.conf", self._folder / "etc" / "cupsd.conf"
        self._daemon = subprocess.Popen(
            [str(self._folder / "bin" / "cupsd"), "-f", "-c", str(server), "-s", str(files)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        socket = Path(self.address)
        wait_until(socket.exists, lambda: f"the print server's socket\n{self.log()}", limit_s=START_LIMIT_S)

    def stop(self) -> None:
        """Stop the print server; its spool stays."""
        self.mend()
        if self._daemon:
            self._daemon.terminate()
            self._daemon.wait(STOP_LIMIT.total_seconds())
            Path(self.address).unlink(missing_ok=True)

    # --- what happens to the printer ---

    def keep_busy(self) -> None:
        """Let jobs stay under way."""
        (self._tray / "busy").touch()

    def jam(self) -> None:
        """Let the next job stop the printer."""
        (self._tray / "jam").touch()

    def mend(self) -> None:
        """Let it print again."""
        for trouble in ("busy", "jam"):
            (self._tray / trouble).unlink(missing_ok=True)

    def switch_on_again(self) -> None:
        """Do what a facilitator does with a printer that has stopped."""
        self.mend()
        subprocess.run(
            ["/usr/sbin/cupsenable", NAME],
            env=os.environ | {"CUPS_SERVER": self.address},
            check=True,
            timeout=20,
        )

    def empty(self) -> None:
        """Take everything out: of the queue, and of the tray."""
        for job in self.queue.jobs():
            self.queue.remove(job)
        for file in self._tray.iterdir():
            file.unlink()

    # --- what can be seen ---

    def paper(self, job: int) -> str:
        """The words on the pages of a job, once they are in the tray."""
        file = self._tray / f"{job}.pdf"
        wait_until(file.exists, lambda: f"the paper of job {job}\n{self.log()}", limit_s=PAPER_LIMIT_S)
        told = subprocess.run(
            ["pdftotext", str(file), "-"], capture_output=True, text=True, check=True, timeout=20
        )
        return told.stdout

    def printed(self) -> list[int]:
        """The numbers of the jobs in the tray."""
        return sorted(int(file.stem) for file in self._tray.glob("*.pdf"))

    def seen(self) -> str:
        """What the printer was told about each job."""
        file = self._tray / "seen"
        return file.read_text() if file.exists() else ""

    def spooled(self) -> set[str]:
        """The files of jobs that the print server keeps: control files and documents."""
        return {file.name for file in self._spool.iterdir() if file.is_file()}

    def _furnish(self) -> None:
        for part in ("etc/ppd", "spool/tmp", "cache", "state", "log", "tray", "bin/backend"):
            (self._folder / part).mkdir(parents=True)
        for part in ("filter", "daemon", "monitor", "notifier", "cgi-bin"):
            (self._folder / "bin" / part).symlink_to(_PARTS / part)
        shutil.copy(
            _DAEMON, self._folder / "bin" / "cupsd"
        )  # where it lies, AppArmor may confine it to its own folders
        backend = self._folder / "bin" / "backend" / "tray"
        backend.write_text(_BACKEND)
        backend.chmod(0o755)
        etc = self._folder / "etc"
        (etc / "cups-files.conf").write_text(_FILES.format(room=self._folder))
        (etc / "cupsd.conf").write_text(_SERVER.format(room=self._folder))
        (etc / "printers.conf").write_text(_PRINTERS)
        (etc / "ppd" / f"{NAME}.ppd").write_text(_PPD)

    def log(self) -> str:
        """What the print server wrote of itself."""
        file = self._folder / "log" / "error"
        return file.read_text(errors="replace")[-3000:] if file.exists() else "(no log)"
