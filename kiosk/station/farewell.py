"""What the citizen is told when a visit is over."""

from dataclasses import dataclass

from kiosk.session.messages import EndReason, LogOut


@dataclass(frozen=True, slots=True)
class Farewell:
    """Why the visit ended, whether the site was seen to log the citizen out, and what must be taken home."""

    reason: EndReason | None = EndReason.ASKED  # None: it broke off
    log_out: LogOut = LogOut.NOT_NEEDED
    card_left: bool = False  # somebody's card is still in a reader
