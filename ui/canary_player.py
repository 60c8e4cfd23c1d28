"""A fictional citizen of the wipe test: types words on the canary page, and ends the visit as it is told."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, QUrl
from PySide6.QtNetwork import QAuthenticator, QLocalSocket

from kiosk.canary import talk
from kiosk.canary.words import Words
from ui.browser.browser import GuidedBrowser
from ui.browser.view import CitizenView
from ui.canary_hand import Hand
from ui.visit_window import VisitWindow

LOOK_EVERY_MS: Final = 40
ACT_LIMIT_MS: Final = 40_000
SCREEN_MS: Final = 300  # until the next screen stands
ZOOM: Final = 1.5
_MARK: Final = "canary:"
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class Account(msgspec.Struct, frozen=True):
    """What the page says in its title: how far it is, and about which stores."""

    phase: str = ""
    took: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


type Wait = tuple[str, Callable[[], bool]]
"""What an act waits for, and whether it is there."""


class CanaryPlayer(QObject):
    """Follows its part, one act after the other; each waits for what it needs."""

    def __init__(self, window: VisitWindow, browser: GuidedBrowser, door: Path) -> None:
        super().__init__()
        self._window, self._hand, self._browser, self._door = window, Hand(window), browser, door
        (self._view,) = browser.findChildren(CitizenView)
        self._page = Account()
        self._happened: set[str] = set()  # what the session itself has noticed
        self._words = Words("?", "?")
        self._part: Iterator[Wait] = iter(())
        self._waits: Wait = ("", lambda: True)
        self._since = QElapsedTimer()
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self._on_tick)
        self._socket = QLocalSocket(self)
        self._socket.readyRead.connect(self._on_readable)
        self._listen()

    def begin(self) -> None:
        """The visit has begun: ask for the words."""
        self._socket.connectToServer(str(self._door))

    def _listen(self) -> None:
        page = self._view.page()
        page.titleChanged.connect(self._on_title)
        page.authenticationRequired.connect(self._on_asked_for_name)
        self._browser.print_asked.connect(lambda: self._happened.add("print"))
        self._browser.document_saved.connect(lambda _: self._happened.add("download"))

    # --- the part ---

    def _visit(self) -> Iterator[Wait]:
        """From the choice of the procedure until the words are everywhere."""
        hand = self._hand
        yield from self._touch("option.canary")
        yield from self._touch("frame.next")
        yield "the page", lambda: self._page.phase == "ready"
        left = self._page.left
        self._browser.zoom(ZOOM)
        self._browser.setFocus()
        hand.write(self._words.plain)
        hand.press(Qt.Key.Key_Tab)
        hand.write(self._words.foreign)
        hand.press(Qt.Key.Key_A, modifiers=_CONTROL)
        hand.press(Qt.Key.Key_C, modifiers=_CONTROL)
        self._next_button()
        yield "the stores", lambda: self._page.phase == "stored"
        self._next_button()
        yield "the wish to print", lambda: "print" in self._happened
        yield from self._lay_sheets_away()
        self._next_button()
        yield "the document", lambda: "download" in self._happened
        self._say(talk.Played(took=(*self._page.took, *sorted(self._happened)), left=left))

    def _lay_sheets_away(self) -> Iterator[Wait]:
        """Go back to the page from what the session laid over it, such as that there is no printer."""
        self._hand.press(Qt.Key.Key_Escape)
        yield "the page without a sheet", lambda: not self._window.has_sheet
        self._browser.setFocus()

    def _stop(self) -> Iterator[Wait]:
        """Stop and erase."""
        yield from self._touch("frame.stop")
        yield from self._touch("stop.yes")

    def _go_on(self) -> Iterator[Wait]:
        """Go on until the end screen, and finish there; the station ends this process."""
        while True:
            yield from self._touch("frame.next")
            yield "the next screen", lambda: self._since.hasExpired(SCREEN_MS)

    def _touch(self, identifier: str) -> Iterator[Wait]:
        yield identifier, lambda: self._hand.sees(identifier)
        self._hand.touch(identifier)

    def _next_button(self) -> None:
        self._hand.press(Qt.Key.Key_Tab)
        self._hand.press(Qt.Key.Key_Space, " ")

    # --- following it ---

    def _follow(self, part: Iterator[Wait]) -> None:
        self._part = part
        self._waits = ("", lambda: True)
        self._since.start()
        self._clock.start()

    def _on_tick(self) -> None:
        what, is_there = self._waits
        if is_there():
            following = next(self._part, None)
            if following is None:
                self._clock.stop()
                return
            self._waits = following
            self._since.start()
        elif self._since.hasExpired(ACT_LIMIT_MS):
            self._clock.stop()
            self._say(talk.Played(took=self._page.took, left=self._page.left, stuck=what))

    def _on_title(self, untrusted_title: str) -> None:
        if untrusted_title.startswith(_MARK):
            self._page = msgspec.json.decode(untrusted_title.removeprefix(_MARK), type=Account)

    def _on_asked_for_name(self, _address: QUrl, answer: QAuthenticator) -> None:
        answer.setUser(self._words.plain)
        answer.setPassword(self._words.plain)

    def _on_readable(self) -> None:
        while self._socket.canReadLine():
            match msgspec.json.decode(self._socket.readLine().data(), type=talk.ToPlayer):
                case talk.Play(words):
                    self._words = words
                    self._follow(self._visit())
                case talk.End(talk.Ending.STOP):
                    self._follow(self._stop())
                case talk.End(talk.Ending.GO_ON):
                    self._follow(self._go_on())

    def _say(self, message: talk.Said) -> None:
        self._socket.write(talk.line(message))
