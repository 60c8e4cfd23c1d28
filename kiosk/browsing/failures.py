"""Why a page did not come, told from the browser's error number and never from the page's text."""

from enum import StrEnum
from typing import Final


class Failure(StrEnum):
    """What the citizen's screen tells apart."""

    NO_NETWORK = "no_network"
    HOST_NOT_FOUND = "host_not_found"
    REFUSED = "refused"
    TIME_OUT = "time_out"
    CERTIFICATE = "certificate"
    SERVER_ERROR = "server_error"  # HTTP 5xx
    CARD = "card"  # the site wants a card, and none was shown
    BLOCKED = "blocked"  # by our own rules
    CRASHED = "crashed"
    SILENT = "silent"  # the page answers nothing: it is caught in a loop, or far too heavy
    OTHER = "other"


# Chromium's net/base/net_error_list.h
_NETWORK: Final = {
    -7: Failure.TIME_OUT,
    -10: Failure.BLOCKED,
    -20: Failure.BLOCKED,
    -21: Failure.NO_NETWORK,
    -102: Failure.REFUSED,
    -105: Failure.HOST_NOT_FOUND,
    -106: Failure.NO_NETWORK,
    -109: Failure.NO_NETWORK,
    -110: Failure.CARD,
    -117: Failure.CARD,
    -118: Failure.TIME_OUT,
    -134: Failure.CARD,
    -135: Failure.CARD,
    -137: Failure.HOST_NOT_FOUND,
    -141: Failure.CARD,
    -177: Failure.CARD,
    -300: Failure.BLOCKED,
    -301: Failure.BLOCKED,
    -302: Failure.BLOCKED,
}
_ABORTED: Final = -3  # another page was asked for, or a download began


def network_failure(code: int) -> Failure | None:
    """The failure behind a network error; None when nothing failed."""
    if code in (0, _ABORTED):
        return None
    if -300 < code <= -200:
        return Failure.CERTIFICATE
    return _NETWORK.get(code, Failure.OTHER)


def status_failure(status: int) -> Failure | None:
    """The failure behind an HTTP status; a 4xx page is the site's own answer and is shown."""
    return Failure.SERVER_ERROR if status >= 500 else None
