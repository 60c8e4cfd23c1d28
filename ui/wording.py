"""The sentences for error codes, looked up when they are shown."""

from PySide6.QtCore import QCoreApplication

from kiosk.errors import KioskError
from kiosk.settings import SettingsError
from kiosk.station.ground import VisitsFolderError
from kiosk.station.lock import StationRunsError


def sentence(error: KioskError) -> str:
    """One line for IT staff: what is wrong, and the remedy."""
    if isinstance(error, SettingsError):
        text = QCoreApplication.translate("Wording", "%1: %2. Mend the file and start again.")
        return text.replace("%1", str(error.file)).replace("%2", error.wrong)
    if isinstance(error, StationRunsError):
        text = QCoreApplication.translate(
            "Wording", "A station already runs on this machine (process %1). Stop it first."
        )
        return text.replace("%1", error.process)
    if isinstance(error, VisitsFolderError):
        text = QCoreApplication.translate("Wording", "%1: %2. Name another folder with --visits.")
        return text.replace("%1", str(error.folder)).replace("%2", error.wrong)
    return str(error)
