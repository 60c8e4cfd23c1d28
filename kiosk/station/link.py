"""The pipe to one session: typed messages in, typed messages out, and the news that it died."""

from collections.abc import Callable

from kiosk.session.messages import Message, ToSession, ToStation
from kiosk.session.visit import Visit
from kiosk.session.wire import LineDecoder, WireError, receive, send
from kiosk.station.loop import Loop


class Link:
    """Reads what a session says until it ends."""

    def __init__(
        self,
        visit: Visit,
        loop: Loop,
        *,
        heard: Callable[[Message], None],
        died: Callable[[], None],
        broke: Callable[[], None],
    ) -> None:
        self.visit = visit
        self._decoder: LineDecoder[Message] = LineDecoder(ToStation)
        self._heard = heard
        self._died = died
        self._broke = broke
        self._open = True
        self._unwatch = loop.watch(visit.process.inbox, self._on_readable)

    def say(self, message: ToSession) -> None:
        """Tell the session; one that does not listen is noticed by the limit of what was asked."""
        if self._open:
            send(self.visit.process.outbox, message)

    def close(self) -> None:
        """Stop listening."""
        self._open = False
        self._unwatch()

    def _on_readable(self) -> None:
        untrusted_bytes = receive(self.visit.process.inbox)
        if untrusted_bytes is None:
            self.close()
            self._died()
            return
        try:
            for message in self._decoder.feed(untrusted_bytes):
                if self._open:
                    self._heard(message)
        except WireError:
            self.close()
            self._broke()
