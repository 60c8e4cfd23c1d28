"""What the site wants of the citizen, shown in our own sheets: refused pages, and questions of the site."""

from PySide6.QtCore import QObject, QUrl, Signal

from kiosk.browsing.blocked import BlockedHosts
from kiosk.browsing.dialogs import SiteAnswer, SiteQuestion, StormGuard
from kiosk.browsing.gate import Refused
from kiosk.clock import MonotonicClock
from ui.browser.browser import GuidedBrowser
from ui.screens.blocked import BlockedSheet
from ui.screens.blocked_list import BlockedListSheet
from ui.screens.site_dialog import SiteDialogSheet
from ui.visit_window import VisitWindow


class SiteSheets(QObject):
    """Lays the sheets that a site causes over the window, a few in a row and no more.

    Signals:
        step_asked: go to this step, and open this address there.
        blocked: something was not opened.
    """

    step_asked = Signal(str, QUrl)
    blocked = Signal()

    def __init__(self, window: VisitWindow, browser: GuidedBrowser) -> None:
        super().__init__()
        self._window, self._browser = window, browser
        self._guard = StormGuard(MonotonicClock())
        self._hosts = BlockedHosts()
        self._refused: tuple[str, QUrl] | None = None  # the step that opens the page, and the page
        self._blocked = BlockedSheet(window.look)
        self._list = BlockedListSheet(window.look)
        self._dialog = SiteDialogSheet(window.look)
        self._wire()

    def show_list(self) -> None:
        """Show a facilitator what was not opened."""
        self._list.show_counts(self._hosts.counts())
        self._window.open_sheet(self._list)

    def _wire(self) -> None:
        self._browser.host_blocked.connect(self._on_host_blocked)
        self._browser.page_refused.connect(self._on_page_refused)
        self._browser.question_asked.connect(self._on_question_asked)
        self._browser.question_withdrawn.connect(lambda: self._window.close_sheet(self._dialog))
        self._blocked.step_asked.connect(self._on_step_asked)
        self._dialog.answered.connect(self._on_answered)

    def _on_host_blocked(self, host: str) -> None:
        self._hosts.note(host)
        self.blocked.emit()

    def _on_page_refused(self, refused: Refused, address: QUrl) -> None:
        self._refused = (refused.step_id, address) if refused.step_id else None
        if self._guard.lets_through():
            self._blocked.show_blocked(refused.decision.host, other_step=refused.step_id is not None)
            self._window.open_sheet(self._blocked)

    def _on_step_asked(self) -> None:
        self._window.close_sheet(self._blocked)
        if self._refused is not None:
            self.step_asked.emit(*self._refused)

    def _on_question_asked(self, question: SiteQuestion) -> None:
        self._dialog.show_question(question)
        self._window.open_sheet(self._dialog)

    def _on_answered(self, answer: SiteAnswer) -> None:
        self._window.close_sheet(self._dialog)
        self._browser.answer(answer)
