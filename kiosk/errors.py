"""The root of every error of ours.

KioskError
├── kiosk.settings.SettingsError       station.toml cannot be used
├── kiosk.procedures.errors.PackError  a pack cannot be used
├── kiosk.media.errors.MediaError      a file on a stick gave trouble
├── kiosk.printing.errors.PrintError   nothing can be printed
├── kiosk.session.wire.WireError       the other process broke the protocol
├── kiosk.station.lock.StationRunsError  another station owns this machine
└── kiosk.station.ground.VisitsFolderError  the folder of the visits is not ours to erase
"""


class KioskError(Exception):
    """An error with a stable code; the sentence for people is looked up in ui/wording.py."""

    code = "kiosk"
