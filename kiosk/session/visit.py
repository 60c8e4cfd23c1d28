"""One session process with its scratch folder, from warm standby to erased."""

import os
import secrets
from collections.abc import Mapping
from collections.abc import Sequence as Items
from pathlib import Path
from typing import Final

from kiosk.cards.stores import CertificateStore, NoCertificates
from kiosk.printing.spool import Spool
from kiosk.session.certificates import Certificates
from kiosk.session.moment import Unproven
from kiosk.session.operations import OperationError, Sequence
from kiosk.session.print_jobs import PrintJobs
from kiosk.session.proc import VISIT_VARIABLE
from kiosk.session.process import ProcessGroup
from kiosk.session.scratch import Scratch

_PASSED_ON: Final = (
    "PATH", "LANG", "LC_ALL", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "PULSE_SERVER",
    "CUPS_SERVER",
    "PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "VIRTUAL_ENV",
    "QT_QPA_PLATFORM", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "OCR_KIOSK_ALLOW_ROOT", "OCR_KIOSK_CHATTER",
)  # fmt: skip


class Visit:
    """Everything that exists because of one citizen, or waits for the next one."""

    def __init__(
        self,
        visits: Path,
        command: Items[str],
        spool: Spool | None = None,
        certificates: CertificateStore | None = None,
        unproven: Unproven | None = None,
    ) -> None:
        self.scratch = Scratch(visits / secrets.token_hex(8))
        environment = self._environment(os.environ)
        self.process = ProcessGroup(command, environment, self.scratch.folder)
        self.print_jobs = PrintJobs(spool)
        # The order is the promise: the folder is there before the process, and goes after it; what the
        # process printed is taken out once it can print no more.
        prepared = Certificates(certificates or NoCertificates(), self.scratch.home)
        self._operations = Sequence([self.scratch, prepared, self.print_jobs, self.process])
        self._unproven = unproven or Unproven()

    @property
    def name(self) -> str:
        """The random name of its scratch folder."""
        return self.scratch.folder.name

    def start(self) -> None:
        """Make the folder and start the process.

        Raises:
            OperationError: one of them could not be; call `end`.
        """
        self._operations.perform()

    def meet_citizen(self) -> None:
        """From now on, whatever changes on the machine may be the citizen's."""
        self._unproven.begin()

    def end(self) -> tuple[OperationError, ...]:
        """Kill the process group, take out what it printed and erase the folder; what could not be done."""
        return self._operations.revert()

    def _environment(self, station: Mapping[str, str]) -> dict[str, str]:
        """Nothing of the station's environment reaches a session but what is named."""
        environment = {name: station[name] for name in _PASSED_ON if name in station}
        environment |= _desktop(station)
        environment |= self.scratch.environment()
        environment[VISIT_VARIABLE] = str(self.scratch.folder)
        return environment


def _desktop(station: Mapping[str, str]) -> dict[str, str]:
    """How to reach the display from another home and runtime folder: by whole paths."""
    found = {}
    cookie = Path(station.get("XAUTHORITY", Path.home() / ".Xauthority"))
    if cookie.exists():
        found["XAUTHORITY"] = str(cookie.absolute())
    if "WAYLAND_DISPLAY" in station and "XDG_RUNTIME_DIR" in station:
        found["WAYLAND_DISPLAY"] = str(Path(station["XDG_RUNTIME_DIR"]) / station["WAYLAND_DISPLAY"])
    return found
