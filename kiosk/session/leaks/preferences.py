"""Settings of the machine that outlive a session: volume and keyboard locks."""

from kiosk.session import room, sound
from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, judged, not_applicable


def volume(look: Look) -> Line:
    """A citizen who is hard of hearing may leave it loud, another may leave it silent."""
    how = "volume and silence are as they were when the station started"
    wanted = look.request.room.sound
    if wanted is None:
        return not_applicable("volume", how, "no sound server ran when the station started")
    return judged("volume", how, int(sound.read() != wanted))


def keyboard(look: Look) -> Line:
    """Locked capital letters would spoil the next citizen's code."""
    how = "the keyboard's locks and layout are as they were when the station started"
    wanted = look.request.room.keyboard
    if wanted is None:
        return not_applicable("keyboard", how, "there was no X display when the station started")
    return judged("keyboard", how, int(room.read_keyboard() != wanted))
