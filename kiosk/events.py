"""Every event the journal can hold: that something happened, never to whom or with what."""

from enum import StrEnum


class EventId(StrEnum):
    """The ids of journal lines, each with its meaning."""

    STATION_STARTED = "station-started"  # the process is up, nothing is shown yet
    STATION_STOPPED = "station-stopped"  # asked to stop, and everything is put away
    STATE_ENTERED = "state-entered"  # code: the state's name
    ATTRACT_SHOWN = "attract-shown"  # the attract screen is on the glass
    CITIZEN_STARTED = "citizen-started"  # a language was touched
    SESSION_SHOWN = "session-shown"  # the session's first frame is on the glass
    END_REQUESTED = "end-requested"  # code: who asked
    STANDBY_STARTED = "standby-started"
    STANDBY_READY = "standby-ready"
    STANDBY_DIED = "standby-died"  # code: why, as far as its exit code tells
    MACHINE_SLEPT = "machine-slept"  # too long, during a visit
    SESSION_DIED = "session-died"
    LOG_OUT_TOLD = "log-out-told"  # code: whether the site was seen to log the citizen out
    PART_KILLED = "part-killed"  # the largest page of a visit that took more memory than it may
    MESSAGE_REFUSED = "message-refused"  # the session broke the protocol; code: the error's code
    WIPE_STARTED = "wipe-started"
    WIPE_PROVEN = "wipe-proven"
    WIPE_FAILED = "wipe-failed"  # code: the first line that is not clean
    HELP_ASKED = "help-asked"
    PAGE_BLOCKED = "page-blocked"  # something that the site wanted was not opened
    PRINT_ACCEPTED = "print-accepted"  # the print server has taken a document
    PRINTER_TROUBLED = "printer-troubled"  # a citizen's document does not come out
    PORTAL_STARTED = "portal-started"  # the practice portal answers
    PORTAL_DIED = "portal-died"
    LIMIT_PASSED = "limit-passed"  # code: the limit's name
