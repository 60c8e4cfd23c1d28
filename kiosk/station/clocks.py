"""The timers of a station: the stay in a state, idleness, the whole visit, the session's silence."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from kiosk.session.messages import Pace
from kiosk.settings import Settings
from kiosk.station.idling import IdleClock, idle_limits
from kiosk.station.limits import state_limits
from kiosk.station.loop import Cancel, Loop
from kiosk.station.machine import Event, State
from kiosk.station.pulse import Pulse


class Clocks:
    """Turns time that passes into events of the machine."""

    def __init__(self, settings: Settings, loop: Loop, passed: Callable[[Event], None]) -> None:
        self._limits: Mapping[State, timedelta] = state_limits(settings)
        self._pause_limit = timedelta(seconds=settings.pause_limit_s)
        self._visit_limit = timedelta(minutes=settings.visit_limit_min)
        self._loop = loop
        self._passed = passed
        self._running: dict[Event, Cancel] = {}
        self._idle = IdleClock(idle_limits(settings), loop, passed)
        self._pulse = Pulse(loop, passed)

    def enter(self, state: State) -> None:
        """Start the limit of a state that was entered, and drop the one that was left."""
        self._stop(Event.STATE_LIMIT_PASSED)
        if state in self._limits:
            self._start(Event.STATE_LIMIT_PASSED, self._limits[state])

    def restart_idle(self) -> None:
        """Somebody is here: count from now."""
        self._idle.restart()

    def start_pause(self) -> None:
        """The citizen has hidden the screen: being still is no idleness now."""
        self._idle.stop()
        self._stop(Event.PAUSE_LIMIT_PASSED)
        self._start(Event.PAUSE_LIMIT_PASSED, self._pause_limit)

    def stop_pause(self) -> None:
        """They came back."""
        self._stop(Event.PAUSE_LIMIT_PASSED)

    def keep_pace(self, pace: Pace) -> None:
        """The citizen does something that takes another time."""
        self._idle.keep(pace)

    def start_visit(self) -> None:
        """A visit begins."""
        self._idle.begin()
        self._stop(Event.VISIT_LIMIT_PASSED)
        self._start(Event.VISIT_LIMIT_PASSED, self._visit_limit)
        self._pulse.start()

    def hear_session(self) -> None:
        """The session has said something."""
        self._pulse.hear()

    def stop_visit(self) -> None:
        """No citizen is here: idleness, the visit's length and silence do not matter."""
        self._idle.stop()
        self._stop(Event.PAUSE_LIMIT_PASSED)
        self._stop(Event.VISIT_LIMIT_PASSED)
        self._pulse.stop()

    def _start(self, event: Event, limit: timedelta) -> None:
        self._running[event] = self._loop.call_later(limit, lambda: self._passed(event))

    def _stop(self, event: Event) -> None:
        cancel = self._running.pop(event, None)
        if cancel:
            cancel()
