"""The folder that holds everything one visit writes."""

import os
import shutil
import stat
from pathlib import Path
from typing import Final

from kiosk.paths import in_memory
from kiosk.session.operations import OperationError
from kiosk.session.overwriting import overwrite

FOLDERS: Final = ("home", "config", "cache", "data", "state", "run", "tmp", "documents")


class Scratch:
    """A private folder, made for one visit and erased after it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def documents(self) -> Path:
        """Where the citizen's downloads go."""
        return self.folder / "documents"

    @property
    def home(self) -> Path:
        """The home folder of the visit's programs."""
        return self.folder / "home"

    def environment(self) -> dict[str, str]:
        """The variables that keep a program inside the folder."""
        within = {name: str(self.folder / name) for name in FOLDERS}
        return {
            "HOME": within["home"],
            "XDG_CONFIG_HOME": within["config"],
            "XDG_CACHE_HOME": within["cache"],
            "XDG_DATA_HOME": within["data"],
            "XDG_STATE_HOME": within["state"],
            "XDG_RUNTIME_DIR": within["run"],
            "TMPDIR": within["tmp"],
        }

    def perform(self) -> None:
        """Make the folder, for our eyes only.

        Raises:
            OperationError: it is there already, or the disk is full or read-only.
        """
        try:
            own_folder(self.folder.parent)
            self.folder.mkdir(mode=0o700)
            for name in FOLDERS:
                (self.folder / name).mkdir(mode=0o700)
        except OSError as error:
            raise OperationError("scratch-not-made") from error

    def revert(self) -> None:
        """Erase the folder.

        Raises:
            OperationError: something of it is left.
        """
        try:
            erase(self.folder)
        except OSError as error:
            raise OperationError("scratch-left") from error
        if os.path.lexists(self.folder):
            raise OperationError("scratch-left")


def own_folder(folder: Path) -> None:
    """Make a folder that is ours and closed to others, or refuse one that somebody else laid there.

    Raises:
        OperationError: it belongs to another account, is no folder or is open to others.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise OperationError("visits-folder-unsafe")


def erase(path: Path) -> None:
    """Remove a file or a whole folder, going on where something resists; on a disk, overwrite it first."""
    if not in_memory(path.parent):
        overwrite(path)
    if path.is_symlink() or not path.is_dir():
        path.unlink(missing_ok=True)
        return
    shutil.rmtree(path, onexc=_open_and_retry)


def _open_and_retry(function: object, path: str, error: BaseException) -> None:
    """A folder without write permission keeps its files: give us the permission and try once more."""
    del function, error
    stubborn = Path(path)
    try:
        stubborn.parent.chmod(0o700)
        if stubborn.is_dir() and not stubborn.is_symlink():
            stubborn.chmod(0o700)
            shutil.rmtree(stubborn, ignore_errors=True)
        else:
            stubborn.unlink(missing_ok=True)
    except OSError:
        return  # what is left is found by the caller and by the checker
