"""What the checker looks for after a visit; `inventory.py` is the list."""

from kiosk.session.leaks.inventory import check
from kiosk.session.leaks.report import Leak, Line, Report, Request, Verdict

__all__ = ["Leak", "Line", "Report", "Request", "Verdict", "check"]
