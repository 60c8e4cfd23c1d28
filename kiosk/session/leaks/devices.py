"""What a citizen brought and may forget: told, and never a reason to stop."""

from pathlib import Path
from typing import Final

from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, judged, not_applicable

_MEDIA: Final = ("/media/", "/run/media/")


def removable_media(look: Look) -> Line:
    """A stick that is still mounted could be read by the next citizen's file dialog."""
    how = "no removable medium is mounted"
    try:
        mounts = (
            (look.machine.proc / "self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
        )
    except OSError:
        return not_applicable("removable-media", how, "the kernel does not say what is mounted")
    found = sum(_is_removable(line.split(), look.machine.system) for line in mounts)
    return judged("removable-media", how, found, stops=False)


def card_in_reader(look: Look) -> Line:
    """A card that is still in its reader."""
    del look
    how = "the screens remind the citizen of the card"
    return not_applicable("card-in-reader", how, "what a reader holds is read by the session alone")


def _is_removable(mount: list[str], system: Path) -> bool:
    if len(mount) < 2 or not mount[0].startswith("/dev/"):
        return False
    if mount[1].startswith(_MEDIA):
        return True
    name = Path(mount[0]).name
    return any(
        _says_removable(system / "class/block" / name / part) for part in ("removable", "../removable")
    )


def _says_removable(file: Path) -> bool:
    try:
        return file.read_text(encoding="ascii").strip() == "1"
    except OSError:
        return False
