"""Runs the probe on the page: at every change, and some times a second while a step is followed."""

from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

from kiosk import paths
from kiosk.browsing.finders import ProbeRequest, Question, script
from kiosk.browsing.guidance import may_look
from kiosk.browsing.sight import Sight, dark_sight, read_answer, through

LOOK_EVERY: Final = timedelta(milliseconds=250)
LOOK_AGAIN_AFTER: Final = timedelta(milliseconds=40)  # after a change: what moved may still be moving
ANSWER_LIMIT: Final = timedelta(seconds=1)
SILENT_LOOKS: Final = 8  # in a row without any answer, even a late one: the page answers nothing
_WORLD: Final = QWebEngineScript.ScriptWorldId.ApplicationWorld.value
_MILLISECOND: Final = timedelta(milliseconds=1)


class Prober(QObject):
    """Looks at the page on behalf of a question, one look at a time.

    Signals: page_seen(sight), look_failed() - no answer in time, or none that can be read;
    page_silent() - no answer at all for a long time.
    """

    page_seen = Signal(Sight)
    look_failed = Signal()
    page_silent = Signal()

    def __init__(self, page: QWebEnginePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._source = (paths.resources() / "js" / "probe.js").read_text(encoding="utf-8")
        self._question: Question | None = None
        self._resting = False
        self._unanswered = 0  # looks in a row
        self._look = 0  # counts looks, so that an answer that comes too late is known as such
        self._clock = _timer(self, LOOK_EVERY, self.look_now)
        self._again = _timer(self, LOOK_AGAIN_AFTER, self.look_now, once=True)
        self._deadline = _timer(self, ANSWER_LIMIT, self._on_no_answer, once=True)

    def ask(self, question: Question) -> None:
        """Look for other things from now on."""
        self._drop_look()
        self._question = question
        self._clock.start()
        self.look_soon()  # not at once: who asks may still be getting ready for the answer

    def stop(self) -> None:
        """Look no more."""
        self._drop_look()
        self._question = None
        self._unanswered = 0
        self._clock.stop()
        self._again.stop()

    def rest(self, *, resting: bool) -> None:
        """Ask nothing of a page that waits for an answer itself: it would seem silent."""
        self._resting = resting
        self._unanswered = 0
        self._drop_look()

    def look_soon(self) -> None:
        """Look once more when the page has come to rest."""
        if self._question is not None:
            self._again.start()

    def forget_page(self) -> None:
        """The page has changed: an answer about the one before says nothing."""
        self._drop_look()
        self.look_soon()

    def look_now(self) -> None:
        """Look, unless a look is under way; where we may not look, only the address is told."""
        question = self._question
        address = self._address()
        if question is None or self._resting or self._deadline.isActive() or not address.host:
            return
        if not may_look(question, address):
            self.page_seen.emit(address)
            return
        self._deadline.start()
        answered = partial(self._on_page_answer, self._look, question)
        self._page.runJavaScript(script(self._source, question.page), _WORLD, answered)

    def _address(self) -> Sight:
        return dark_sight(self._page.url().toEncoded().toStdString())

    def _on_page_answer(self, look: int, question: Question, untrusted_answer: object) -> None:
        self._unanswered = 0
        if look != self._look:
            return
        sight = read_answer(untrusted_answer, question.page)
        address = self._address()  # which may be another by now
        if sight is None or sight.host != address.host or not may_look(question, address):
            self._end_look(None)
        elif question.frame is None or sight.found is None:
            self._end_look(sight)
        else:
            self._look_into_frame(sight, question.frame)

    def _look_into_frame(self, sight: Sight, request: ProbeRequest) -> None:
        frames = [frame for frame in self._page.mainFrame().children() if frame.url().host() in request.hosts]
        if len(frames) != 1:
            self._end_look(through(sight, None))
            return
        answered = partial(self._on_frame_answer, self._look, sight, request)
        frames[0].runJavaScript(script(self._source, request), _WORLD, answered)

    def _on_frame_answer(
        self, look: int, sight: Sight, request: ProbeRequest, untrusted_answer: object
    ) -> None:
        if look == self._look:
            self._end_look(through(sight, read_answer(untrusted_answer, request)))

    def _on_no_answer(self) -> None:
        self._unanswered += 1
        self._end_look(None)
        if self._unanswered >= SILENT_LOOKS:
            self._unanswered = 0
            self.page_silent.emit()

    def _end_look(self, sight: Sight | None) -> None:
        self._drop_look()
        if sight is None:
            self.look_failed.emit()
        else:
            self.page_seen.emit(sight)

    def _drop_look(self) -> None:
        self._look += 1
        self._deadline.stop()


def _timer(parent: Prober, every: timedelta, slot: object, *, once: bool = False) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(every // _MILLISECOND)
    timer.setSingleShot(once)
    timer.timeout.connect(slot)
    return timer
