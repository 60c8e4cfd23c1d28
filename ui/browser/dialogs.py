"""Carries a site's questions to our own sheet: no window of the engine's ever opens."""

from PySide6.QtCore import QEventLoop, QObject, Signal

from kiosk.browsing.dialogs import NO_ANSWER, DialogKind, SiteAnswer, SiteQuestion, StormGuard
from kiosk.clock import Clock


class SiteDialogs(QObject):
    """One question at a time; the page waits, everything else goes on.

    Signals: question_asked(question), question_withdrawn(), settled() - the page waits no more.
    """

    question_asked = Signal(SiteQuestion)
    question_withdrawn = Signal()
    settled = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._guard = StormGuard(clock)
        self._waiting: QEventLoop | None = None
        self._answer = NO_ANSWER
        self._closed = False

    def ask(self, question: SiteQuestion) -> SiteAnswer:
        """Wait for the citizen's answer; a storm of questions is answered with no."""
        if self._closed:
            return SiteAnswer(agreed=question.kind is DialogKind.LEAVE)
        if self._waiting is not None or not self._guard.lets_through():
            return NO_ANSWER
        self._answer = NO_ANSWER
        self._waiting = QEventLoop(self)
        self.question_asked.emit(question)
        self._waiting.exec()
        self._waiting = None
        self.settled.emit()
        return self._answer

    def answer(self, answer: SiteAnswer) -> None:
        """The citizen has answered."""
        if self._waiting is not None:
            self._answer = answer
            self._waiting.quit()

    def withdraw(self) -> None:
        """The page is gone: nobody waits for an answer any more."""
        if self._waiting is not None:
            self._waiting.quit()
            self.question_withdrawn.emit()

    def close(self) -> None:
        """The visit ends: from now on no question is shown, and no page can hold itself open."""
        self._closed = True
        self.withdraw()
