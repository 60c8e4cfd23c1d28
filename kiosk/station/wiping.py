"""One wipe: end the visit, sweep what else is left, clear the clipboard, have it all checked."""

import threading
from collections.abc import Callable

from kiosk.session.checker import CheckerProcess
from kiosk.session.leaks import Report, Request
from kiosk.session.visit import Visit
from kiosk.session.visits import Visits
from kiosk.station.loop import Loop


class Wipe:
    """Runs beside the event loop, so that the erasing screen stays alive; it answers at most once."""

    def __init__(
        self,
        loop: Loop,
        visits: Visits,
        *,
        clear_clipboard: Callable[[], None],
        proven: Callable[[Report], None],
        failed: Callable[[Report], None],
    ) -> None:
        self._loop = loop
        self._visits = visits
        self._clear_clipboard = clear_clipboard
        self._proven = proven
        self._failed = failed
        self._checker: CheckerProcess | None = None
        self._unwatch: Callable[[], None] | None = None
        self._cancelled = False
        self.started = False

    def prepare(self) -> None:
        """Have the checker up before it is needed; it knows of nobody until it is asked."""
        if self._checker is None or not self._checker.waits():
            self._checker = self._start_checker()

    def start(self, ended: tuple[Visit, ...], spare: str | None) -> None:
        """Begin."""
        self.started = True
        self.prepare()
        threading.Thread(target=self._erase, args=(ended, spare), name="wipe", daemon=True).start()

    def cancel(self) -> None:
        """Forget the answer: the limit has passed and another wipe may follow."""
        self._cancelled = True
        self._close()

    def _start_checker(self) -> CheckerProcess | None:
        try:
            return self._visits.checker()
        except OSError:
            return None  # no checker, no proof: reported when the erasing is done

    def _erase(self, ended: tuple[Visit, ...], spare: str | None) -> None:
        request = self._visits.erase(ended, spare)
        self._loop.call_from_thread(lambda: self._ask(request))

    def _ask(self, request: Request) -> None:
        if self._cancelled:
            return
        self._clear_clipboard()  # after the kill: a dying session could still have offered something
        if self._checker is None or not self._checker.ask(request):
            self._answer(Report(()))
            return
        self._unwatch = self._loop.watch(self._checker.descriptor, self._on_readable)

    def _on_readable(self) -> None:
        report = self._checker.answer() if self._checker else None
        if report is not None:
            self._answer(report)

    def _answer(self, report: Report) -> None:
        self._close()
        if report.clean:
            self._visits.prove()
        (self._proven if report.clean else self._failed)(report)

    def _close(self) -> None:
        if self._unwatch:
            self._unwatch()
            self._unwatch = None
        if self._checker:
            self._checker.close()
            self._checker = None
