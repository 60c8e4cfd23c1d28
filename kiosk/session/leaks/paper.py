"""The printer: what waits in its queue, and what lies in its tray."""

from kiosk.printing.spool import spool_of
from kiosk.session.leaks.look import Look
from kiosk.session.leaks.report import Line, judged, not_applicable


def print_jobs(look: Look) -> Line:
    """The print server keeps what was printed, unless it is told otherwise; ours must be told."""
    how = "the print server knows no job of this account, printed or waiting"
    if look.request.printer is None:
        return not_applicable("print-jobs", how, "no printer is set")
    return judged("print-jobs", how, int(not spool_of(look.request.printer).is_clear()))


def paper_tray(look: Look) -> Line:
    """Paper that was printed and forgotten."""
    del look
    how = "the screens remind the citizen of the papers"
    return not_applicable("paper-tray", how, "no machine can see what lies in a tray")
