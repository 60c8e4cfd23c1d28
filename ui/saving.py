"""The citizen saves a document onto a USB stick."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.media.errors import Trouble
from kiosk.media.names import shown
from kiosk.media.saving import save
from kiosk.media.sticks import Stick, Sticks
from ui.errand import Errand
from ui.picking import LOOK_EVERY, LOOK_LIMIT
from ui.screens.save import AGAIN, DONE, HELP, STICK, Face, SaveSheet, SaveView, StickView
from ui.visit_window import VisitWindow

SAVE_LIMIT: Final = timedelta(minutes=2)
_MS: Final = timedelta(milliseconds=1)


class Saving(QObject):
    """Leads from a document to its copy on a stick.

    Signals:
        moved: the citizen did something.
        help_asked: the citizen would rather ask a person.
    """

    moved = Signal()
    help_asked = Signal()

    def __init__(self, window: VisitWindow, sticks: Sticks) -> None:
        super().__init__()
        self._window, self._sticks_there = window, sticks
        self._sheet = SaveSheet(window.look)
        self._looking = Errand(LOOK_LIMIT, self)
        self._saving = Errand(SAVE_LIMIT, self)
        self._look_again = QTimer(self, interval=LOOK_EVERY // _MS)
        self._sticks: tuple[Stick, ...] = ()
        self._document, self._name = Path(), ""
        self._wire()

    def save(self, document: Path, name: str) -> None:
        """Ask for a stick, and save the document under this name."""
        self._document, self._name = document, name
        self._begin()
        self._window.open_sheet(self._sheet)

    def leave(self) -> None:
        """Hold nothing open any more; what is half written is taken back."""
        for waiting in (self._looking, self._saving, self._look_again):
            waiting.stop()
        self._window.close_sheet(self._sheet)

    def _begin(self) -> None:
        self._sheet.show_view(SaveView())
        self._look()
        self._look_again.start()

    def _look(self) -> None:
        sticks = self._sticks_there
        if not self._looking.is_under_way():
            self._looking.run(lambda _: sticks.look())

    def _on_looked(self, sticks: object) -> None:
        if not isinstance(sticks, tuple) or self._sheet.view.face not in (Face.LOOKING, Face.STICKS):
            return
        self._sticks = sticks
        views = tuple(
            StickView(shown(stick.untrusted_label), stick.free_bytes, stick.read_only) for stick in sticks
        )
        self._sheet.show_view(SaveView(Face.STICKS, views))

    def _on_look_failed(self, _trouble: Trouble) -> None:
        if self._sheet.view.face is Face.LOOKING:
            self._sheet.show_view(SaveView(Face.STICKS))

    def _on_chosen(self, answer: str) -> None:
        self.moved.emit()
        if answer.startswith(STICK):
            self._save_on(self._sticks[int(answer.removeprefix(STICK))])
        elif answer == AGAIN:
            self._begin()
        elif answer == HELP:
            self.help_asked.emit()
        elif answer == DONE:
            self.leave()

    def _save_on(self, stick: Stick) -> None:
        self._look_again.stop()
        document, name = self._document, self._name
        self._sheet.show_view(replace(self._sheet.view, face=Face.SAVING))
        self._saving.run(lambda pace: save(document, stick.folder, name, pace))

    def _on_saved(self, name: object) -> None:
        self._sheet.show_view(replace(self._sheet.view, face=Face.SAVED, name=str(name)))

    def _on_closed(self) -> None:
        self.moved.emit()
        self.leave()

    def _wire(self) -> None:
        self._sheet.closed.connect(self._on_closed)
        self._sheet.chosen.connect(self._on_chosen)
        self._look_again.timeout.connect(self._look)
        self._looking.done.connect(self._on_looked)
        self._looking.failed.connect(self._on_look_failed)
        self._saving.done.connect(self._on_saved)
        self._saving.failed.connect(lambda trouble: self._sheet.fail(trouble.value))
        self._saving.progressed.connect(self._sheet.show_percent)
