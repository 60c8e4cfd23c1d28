"""Carries out what the machine decides: owns the session, the standby and the wipe."""

from collections.abc import Callable, Mapping
from typing import Final

from kiosk.cards.readers import CardReaders, cards_present
from kiosk.events import EventId
from kiosk.language import Language
from kiosk.log import Journal
from kiosk.session import messages as say
from kiosk.session.leaks import Report
from kiosk.session.visit import Visit
from kiosk.session.visits import Visits
from kiosk.settings import Settings
from kiosk.station.clocks import Clocks
from kiosk.station.farewell import Farewell
from kiosk.station.link import Link
from kiosk.station.loop import Loop
from kiosk.station.machine import LIVE, Effect, Event, State, step
from kiosk.station.memory import MemoryWatch
from kiosk.station.records import Records
from kiosk.station.standby import Standby
from kiosk.station.window import Window
from kiosk.station.wiping import Wipe

_SAID: Final[Mapping[type[say.Message], Event]] = {
    say.Shown: Event.SESSION_SHOWN,
    say.InputSeen: Event.INPUT_SEEN,
    say.EndAsked: Event.END_ASKED,
    say.Paused: Event.PAUSED,
    say.Resumed: Event.RESUMED,
    say.Ended: Event.SESSION_ENDED,
}
_NEWS: Final[Mapping[type[say.Message], EventId]] = {  # for the journal alone
    say.HelpAsked: EventId.HELP_ASKED,
    say.PageBlocked: EventId.PAGE_BLOCKED,
    say.Printed: EventId.PRINT_ACCEPTED,
    say.PrinterTroubled: EventId.PRINTER_TROUBLED,
}
_NO_EVENTS: Final = frozenset({say.Alive, say.LanguageChosen, say.SiteOpened, say.PaceChanged, *_NEWS})
_END_ASKED: Final = (Event.END_ASKED, Event.ERASE_ASKED)

_LIMIT_REASONS: Final[Mapping[Event, say.EndReason]] = {
    Event.VISIT_LIMIT_PASSED: say.EndReason.VISIT_LIMIT,
    Event.PAUSE_LIMIT_PASSED: say.EndReason.PAUSE_LIMIT,
}


class Supervisor:
    """The one place where states become deeds."""

    def __init__(
        self,
        settings: Settings,
        visits: Visits,
        loop: Loop,
        window: Window,
        records: Records,
        journal: Journal,
        readers: CardReaders,
    ) -> None:
        self._warning_s = settings.warning_s
        self._pause_limit_s = settings.pause_limit_s
        self._visits = visits
        self._loop = loop
        self._window = window
        self._records = records
        self._journal = journal
        self._readers = readers
        self._clocks = Clocks(settings, loop, self.handle)
        self._standby = Standby(
            visits.make,
            loop,
            journal,
            became_ready=self._on_standby_ready,
            lost=self._on_standby_lost,
        )
        self._memory = MemoryWatch(
            settings.memory_limit_mb, loop, journal, passed=lambda: self.handle(Event.MEMORY_PASSED)
        )
        self._session: Link | None = None
        self._wipe = self._new_wipe()
        self._language = Language.FR
        self._asked = say.EndReason.ASKED  # why, when the citizen asks for the end
        self._reason: say.EndReason | None = None  # why the visit ends; None where it broke off
        self._log_out = say.LogOut.NOT_NEEDED
        self._why_out = "no-report"
        self._trusting = False  # until a wipe is proven, the spare session goes too
        self.state = State.BOOTING
        self._deeds: Mapping[Effect, Callable[[], None]] = {
            Effect.SHOW_ATTRACT: self._window.show_attract,
            Effect.SHOW_STARTING: lambda: self._window.show_starting(self._language),
            Effect.SHOW_STALLED: self._window.show_stalled,
            Effect.SHOW_LEAVING: lambda: self._window.show_leaving(
                logs_out=self._log_out is not say.LogOut.NOT_NEEDED
            ),
            Effect.UNCOVER: self._window.uncover,
            Effect.SHOW_ERASING: self._show_erasing,
            Effect.SHOW_OUT_OF_ORDER: lambda: self._window.show_out_of_order(self._why_out),
            Effect.WARM_STANDBY: self._warm,
            Effect.BEGIN_SESSION: self._begin_session,
            Effect.RESTART_IDLE_CLOCK: self._clocks.restart_idle,
            Effect.START_PAUSE_CLOCK: self._clocks.start_pause,
            Effect.STOP_PAUSE_CLOCK: self._clocks.stop_pause,
            Effect.START_VISIT_CLOCK: self._start_visit,
            Effect.STOP_CLOCKS: self._stop_clocks,
            Effect.WARN: self._warn,
            Effect.CALM: lambda: self._say(say.Calm()),
            Effect.ASK_TO_END: lambda: self._say(say.Finish(self._reason or say.EndReason.ASKED)),
            Effect.WIPE: self._start_wipe,
            Effect.UPDATE: lambda: self.handle(Event.UPDATE_ENDED),
        }

    def boot(self) -> None:
        """Wipe whatever an earlier run left, before anything is offered."""
        self._clocks.enter(State.BOOTING)
        self._start_wipe()

    def citizen_came(self, language: Language) -> None:
        """A citizen chose a language on the attract screen."""
        self._language = language
        self._journal.write(EventId.CITIZEN_STARTED)
        self.handle(Event.CITIZEN_CAME)

    def erase(self) -> None:
        """A citizen will not wait for a session that is silent, or that still logs out."""
        self._asked = say.EndReason.ASKED
        self.handle(Event.ERASE_ASKED)

    def retry(self) -> None:
        """A facilitator asks to wipe again."""
        self.handle(Event.RETRY_ASKED)

    def stop(self) -> None:
        """The station is being stopped: put everything away, as far as the time allows."""
        self._stop_clocks()
        self._wipe.cancel()
        for visit in self._visits_to_end(with_standby=True):
            visit.end()

    def handle(self, event: Event) -> None:
        """Let the machine decide about an event, and do what it says."""
        before = self.state
        self.state, effects = step(before, event)
        if self.state is not before:
            self._journal.write(EventId.STATE_ENTERED, self.state.value)
            self._clocks.enter(self.state)
        self._trusting = self._trusting and self.state is not State.OUT_OF_ORDER
        if before in LIVE and before is not State.ENDING:
            self._reason = self._why(event, before)
        self._note(event, before)
        for effect in effects:
            self._deeds[effect]()

    def _why(self, event: Event, before: State) -> say.EndReason | None:
        """Why a visit would end by this event."""
        if event in _END_ASKED:
            return self._asked
        if event in _LIMIT_REASONS:
            return _LIMIT_REASONS[event]
        is_idle = before is State.WARNING and event is Event.STATE_LIMIT_PASSED
        return say.EndReason.IDLE if is_idle else None

    def _note(self, event: Event, before: State) -> None:
        if event is Event.STATE_LIMIT_PASSED:
            self._journal.write(EventId.LIMIT_PASSED, before.value)
            self._why_out = "wipe-limit"
        elif event in _END_ASKED and self.state is not before:
            self._journal.write(EventId.END_REQUESTED, self._asked.value)
        elif event is Event.MACHINE_SLEPT:
            self._journal.write(EventId.MACHINE_SLEPT)
        elif event is Event.SESSION_SHOWN and self.state is State.ACTIVE:
            self._journal.write(EventId.SESSION_SHOWN)

    # --- the session ---

    def _begin_session(self) -> None:
        visit = self._standby.take()
        if visit is None:
            self._standby.warm()  # STARTING has a limit, and `_on_standby_ready` comes back here
            return
        self._session = Link(
            visit, self._loop, heard=self._on_heard, died=self._on_session_died, broke=self._on_session_broke
        )
        self._log_out = say.LogOut.NOT_NEEDED
        visit.meet_citizen()
        self._say(say.Begin(self._language, self._pause_limit_s))

    def _start_visit(self) -> None:
        self._clocks.start_visit()
        number = self._session.visit.process.session if self._session else None
        if number is not None:
            self._memory.start(number)

    def _stop_clocks(self) -> None:
        self._clocks.stop_visit()
        self._memory.stop()

    def _warn(self) -> None:
        self._say(say.Warn(self._warning_s))
        self._window.sound_warning()

    def _on_standby_ready(self) -> None:
        if self.state is State.STARTING and self._session is None:
            self._begin_session()

    def _on_standby_lost(self, why: str) -> None:
        self._why_out = why
        self.handle(Event.STANDBY_LOST)

    def _show_erasing(self) -> None:
        left = cards_present(self._readers)
        self._window.show_erasing(Farewell(self._reason, self._log_out, card_left=left))

    def _say(self, message: say.ToSession) -> None:
        if self._session:
            self._session.say(message)

    def _on_heard(self, message: say.Message) -> None:
        self._clocks.hear_session()
        self._take_note(message)
        news = _NEWS.get(type(message))
        if news is not None:
            self._journal.write(news)
        event = _SAID.get(type(message))
        if event is not None:
            self.handle(event)
        elif type(message) not in _NO_EVENTS:  # "ready" from a session that has begun
            self._on_session_broke()

    def _take_note(self, message: say.Message) -> None:
        match message:
            case say.LanguageChosen(language):
                self._language = language
                self._window.speak(language)
            case say.SiteOpened():
                self._log_out = say.LogOut.UNCONFIRMED  # until it is seen
            case say.Printed(job) if self._session:
                self._session.visit.print_jobs.note(job)
            case say.PaceChanged(pace):
                self._clocks.keep_pace(pace)
            case say.EndAsked(reason):
                self._asked = reason
            case say.Ended(log_out):
                self._log_out = log_out
                self._journal.write(EventId.LOG_OUT_TOLD, log_out.value)

    def _on_session_died(self) -> None:
        self._journal.write(EventId.SESSION_DIED)
        self.handle(Event.SESSION_DIED)

    def _on_session_broke(self) -> None:
        self._journal.write(EventId.MESSAGE_REFUSED)
        self.handle(Event.PROTOCOL_BROKEN)

    # --- the wipe ---

    def _start_wipe(self) -> None:
        if self._wipe.started:
            self._wipe.cancel()
            self._wipe = self._new_wipe()
        ended = self._visits_to_end(with_standby=not self._trusting)
        self._standby.rest()
        self._journal.write(EventId.WIPE_STARTED)
        self._wipe.start(ended, self._standby.name)

    def _new_wipe(self) -> Wipe:
        return Wipe(
            self._loop,
            self._visits,
            clear_clipboard=self._window.clear_clipboard,
            proven=self._on_proven,
            failed=self._on_failed,
        )

    def _warm(self) -> None:
        """Get ready for the next citizen, and for the next wipe."""
        self._standby.warm()
        self._wipe.prepare()

    def _visits_to_end(self, *, with_standby: bool) -> tuple[Visit, ...]:
        ended = []
        if self._session:
            self._session.close()
            ended.append(self._session.visit)
            self._session = None
        spare = self._standby.discard() if with_standby else None
        if spare:
            ended.append(spare)
        return tuple(ended)

    def _on_proven(self, report: Report) -> None:
        self._records.keep(report)
        self._journal.write(EventId.WIPE_PROVEN)
        self._wipe = self._new_wipe()
        self._trusting = True
        self.handle(Event.WIPE_PROVEN)

    def _on_failed(self, report: Report) -> None:
        self._records.keep(report)
        self._why_out = report.first_failure
        self._journal.write(EventId.WIPE_FAILED, self._why_out)
        self.handle(Event.WIPE_FAILED)
