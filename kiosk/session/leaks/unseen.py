"""Places that a process cannot look at, or that this program does not have; each says why."""

from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, not_applicable


def last_picture(look: Look) -> Line:
    """What the glass showed last."""
    del look
    how = "the station's window covers the glass before anything is erased"
    return not_applicable("last-picture", how, "a process without a window cannot see the glass")


def staff_access(look: Look) -> Line:
    """What a facilitator had opened."""
    del look
    how = "what a facilitator opened ends with the session's process"
    return not_applicable("staff-access", how, "this station keeps no unlocked state outside the session")
