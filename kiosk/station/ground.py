"""The folder of the visits: claimed before anything in it is erased."""

import fcntl
import os
import re
from pathlib import Path
from typing import Final

from kiosk.errors import KioskError
from kiosk.paths import in_memory
from kiosk.session.operations import OperationError
from kiosk.session.scratch import own_folder

_VISIT_NAME: Final = re.compile(r"[0-9a-f]{16}")  # as kiosk.session.visit names them


class VisitsFolderError(KioskError):
    """The folder is none that a station may erase: the message says why."""

    code = "visits-folder"

    def __init__(self, folder: Path, wrong: str) -> None:
        super().__init__(f"{folder}: {wrong}")
        self.folder = folder
        self.wrong = wrong


class VisitsGround:
    """Ours alone as long as the object lives; a mistyped folder is never taken for rubbish."""

    def __init__(self, folder: Path, *, disk_refused: bool = False) -> None:
        """Make the folder or take it over.

        Raises:
            VisitsFolderError: it is not ours alone, holds anything but visits, or cannot be made; or it
                lies on a disk, where erased files may be found again, and that is refused.
        """
        try:
            own_folder(folder)
            self._descriptor = _locked(folder)
        except OperationError as error:
            raise VisitsFolderError(folder, "is not a folder that this account alone may open") from error
        except BlockingIOError as error:
            raise VisitsFolderError(folder, "another station uses it") from error
        except OSError as error:
            raise VisitsFolderError(folder, error.strerror or "cannot be used") from error
        if any(not _VISIT_NAME.fullmatch(name) for name in _names(folder)):
            self.release()
            raise VisitsFolderError(folder, "holds something else than visits")
        if disk_refused and not in_memory(folder):
            self.release()
            raise VisitsFolderError(
                folder, 'lies on a disk, which only visits_on_disk = "overwritten" allows'
            )

    def release(self) -> None:
        """Let another station have it."""
        os.close(self._descriptor)


def _names(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir()]


def _locked(folder: Path) -> int:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
