"""The session's end of the pipe: what the station says becomes calls, what happens becomes messages."""

import os
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.session import messages as say
from kiosk.session.wire import LineDecoder, WireError, receive, send
from ui.visit import Visit
from ui.visit_window import VisitWindow

INPUT_SAID_EVERY: Final = timedelta(seconds=1)
BLOCKED_SAID_EVERY: Final = timedelta(seconds=1)  # a page may try a thousand times
ALIVE_SAID_EVERY: Final = timedelta(milliseconds=200)  # oftener than the station looks
_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    }
)


class SessionLink(QObject):
    """Listens to the station; when it is gone, or says what cannot be understood, the process ends."""

    def __init__(self, inbox: int, outbox: int, visit: Visit, window: VisitWindow, app: QApplication) -> None:
        super().__init__()
        self._inbox, self._outbox = inbox, outbox
        self._visit, self._window, self._app = visit, window, app
        self._decoder: LineDecoder[say.Message] = LineDecoder(say.ToSession)
        self._since_input, self._since_blocked = QElapsedTimer(), QElapsedTimer()
        self._alive = QTimer(self, interval=ALIVE_SAID_EVERY // timedelta(milliseconds=1))
        self._alive.timeout.connect(lambda: self._say(say.Alive()))

    def open(self) -> None:
        """Say that the session is warm, and listen."""
        os.set_blocking(self._inbox, False)
        notifier = QSocketNotifier(self._inbox, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda *_: self._on_readable())
        self._visit.end_asked.connect(lambda reason: self._say(say.EndAsked(reason)))
        self._visit.help_asked.connect(lambda: self._say(say.HelpAsked()))
        self._visit.language_changed.connect(lambda language: self._say(say.LanguageChosen(language)))
        self._visit.site_opened.connect(lambda: self._say(say.SiteOpened()))
        self._visit.ended.connect(lambda log_out: self._say(say.Ended(log_out)))
        self._visit.paused.connect(lambda: self._say(say.Paused()))
        self._visit.resumed.connect(lambda: self._say(say.Resumed()))
        self._visit.pace_changed.connect(lambda pace: self._say(say.PaceChanged(pace)))
        self._visit.moved.connect(self._note_input)
        self._visit.page_blocked.connect(self._note_blocked)
        self._visit.printed.connect(lambda job: self._say(say.Printed(job)))
        self._visit.printer_troubled.connect(lambda: self._say(say.PrinterTroubled()))
        self._window.painted.connect(lambda: self._say(say.Shown()))
        self._say(say.Ready(say.PROTOCOL))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the station that somebody is here."""
        if event.type() in _INPUT:
            self._note_input()
        return super().eventFilter(watched, event)

    def _note_input(self) -> None:
        if _is_due(self._since_input, INPUT_SAID_EVERY):
            self._say(say.InputSeen())

    def _note_blocked(self) -> None:
        if _is_due(self._since_blocked, BLOCKED_SAID_EVERY):
            self._say(say.PageBlocked())

    def _on_readable(self) -> None:
        untrusted_bytes = receive(self._inbox)
        if untrusted_bytes is None:
            self._app.exit(0)
            return
        try:
            for message in self._decoder.feed(untrusted_bytes):
                self._obey(message)
        except WireError:
            self._app.exit(0)

    def _obey(self, message: say.Message) -> None:
        match message:
            case say.Begin(language, pause_limit_s):
                # All input comes through the one native window. A filter on the whole application would see
                # the web engine's own objects too, and crashes in PySide6 6.12.
                self._window.windowHandle().installEventFilter(self)
                self._visit.begin(language, pause_limit_s)
                self._window.appear()
                self._alive.start()
            case say.Warn(seconds):
                self._visit.warn(seconds)
            case say.Calm():
                self._visit.calm()
            case say.Finish():
                self._visit.finish()

    def _say(self, message: say.Message) -> None:
        send(self._outbox, message)


def _is_due(since: QElapsedTimer, every: timedelta) -> bool:
    """Whether it is time to say it again; if so, the time starts anew."""
    due = not since.isValid() or since.hasExpired(every // timedelta(milliseconds=1))
    if due:
        since.start()
    return due
