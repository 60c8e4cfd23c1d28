"""What was copied: a selection without an owner is empty."""

from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, judged, not_applicable, unseen
from kiosk.session.x11 import NoDisplayError, is_x, x_display


def clipboard(look: Look) -> Line:
    """The clipboard, what was last marked, and the selection that nobody uses."""
    del look
    how = "no X selection has an owner"
    if not is_x():
        reason = "no X display: a Wayland selection ends with the process that offered it"
        return not_applicable("clipboard", how, reason)
    try:
        with x_display() as display:
            return judged("clipboard", how, display.owned_selections())
    except NoDisplayError:
        return unseen("clipboard", how, "the display does not answer")
