"""A citizen in a visit whose browser is a stand-in: presses what is seen, with a mouse."""

from datetime import date
from pathlib import Path
from typing import Final, cast

import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kiosk import paths
from kiosk.cards.readers import CardReaders, NoReaders
from kiosk.language import Language
from kiosk.media.sticks import Machine, Sticks
from kiosk.procedures.model import Portal
from kiosk.procedures.pack import Pack
from kiosk.procedures.words import ProcedureWords
from kiosk.session.messages import EndReason
from tests.ui.browser_stand_in import BrowserStandIn, Followed
from ui.browser.browser import GuidedBrowser
from ui.equipment import Equipment
from ui.language import ProgramWords
from ui.print_desk import PrintDesk
from ui.theme import TextSize
from ui.visit import Visit
from ui.visit_files import FilePlaces, VisitFiles
from ui.visit_window import VisitWindow
from ui.widgets.look import Look

PROCEDURE: Final = "household-composition"
TODAY: Final = date(2026, 11, 25)
_SCREEN: Final = QSize(1280, 800)
_MOST_PAGES: Final = 10


class Visitor:
    """The real window and the real screens, and what the visit told the station."""

    def __init__(
        self,
        pack: Pack,
        program_words: ProgramWords,
        folder: Path,
        portal: Portal = Portal.PRACTICE,
        desk: PrintDesk | None = None,
        readers: CardReaders | None = None,
    ) -> None:
        others = set(QApplication.topLevelWidgets())
        look = Look(paths.resources(), reduced_motion=True)
        look.fit(_SCREEN)
        self.pack, self.look, self.portal = pack, look, portal
        self.browser = BrowserStandIn()
        self.window = VisitWindow(look, practice=portal is Portal.PRACTICE)
        self.window.resize(_SCREEN)
        self.window.setUpdatesEnabled(False)  # drawing takes half the time; every screen is drawn elsewhere
        browser = cast("GuidedBrowser", self.browser)  # test_browser_stand_in holds it to the real one
        self.places = FilePlaces(folder / "documents", folder / "uploads", folder / "pages")
        self.sticks = folder / "sticks"  # whoever makes a folder in there has put a stick in
        sticks = Sticks(self.sticks, Machine(folder, folder, ()))
        limits = pack.portals[portal].uploads
        files = VisitFiles(self.window, browser, self.places, sticks, limits, lambda: TODAY)
        equipment = Equipment(files, desk, readers or NoReaders())
        self.visit = Visit(self.window, browser, pack, portal, program_words, equipment)
        # What was never shown belongs to no window: it would outlive it, and slow down every test after.
        self._made = [each for each in QApplication.topLevelWidgets() if each not in others]
        self.ends: list[EndReason] = []
        self.calls_for_help = 0
        self.moves = 0
        self.visit.end_asked.connect(self.ends.append)
        self.visit.help_asked.connect(self._on_help_asked)
        self.visit.moved.connect(self._on_moved)

    # --- coming and going ---

    def come(self, language: Language = Language.EN) -> None:
        """Be at the choice of a procedure."""
        self.visit.begin(language, 600)
        self.window.show()
        settle()

    def leave(self) -> None:
        """Take the window away, and all that is in it; nothing counts down for it any more."""
        self.visit.calm()
        self.visit.finish()
        for widget in (self.window, *self._made):
            if shiboken6.isValid(widget):
                shiboken6.delete(widget)
        settle()

    def prepare(self, key: str = "eid", purpose: str = "belgium", municipality: str = "ixelles") -> None:
        """Answer the questions, up to the first step on the site."""
        self.reach_checklist(key, purpose, municipality)
        self.go_on()  # the checklist
        self.go_on()  # ready

    def reach_checklist(self, key: str, purpose: str = "belgium", municipality: str = "ixelles") -> None:
        """Answer the questions, up to the checklist."""
        self.choose(PROCEDURE)
        self.go_on()
        self.choose(municipality)
        self.choose(purpose)
        if purpose in ("brussels", "abroad"):
            self.go_on()
        self.choose(key)

    # --- pressing ---

    def press(self, identifier: str) -> None:
        """Press a control where it is on the screen; what lies over it would be hit instead."""
        button = self.control(identifier)
        where = button.mapTo(self.window, button.rect().center())
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=where)
        settle()

    def choose(self, option: str) -> None:
        """Press an option's card, on whichever page of cards it is."""
        for _ in range(_MOST_PAGES):
            if self._button(f"option.{option}") is not None:
                break
            self.press("paged.more")
        self.press(f"option.{option}")

    def go_on(self) -> None:
        """Press "next"."""
        self.press("frame.next")

    def go_back(self, times: int = 1) -> None:
        """Press "back"."""
        for _ in range(times):
            self.press("frame.back")

    def speak(self, language: Language) -> None:
        """Choose another language."""
        self.press("frame.language")
        self.choose(language.value)

    def read_at(self, size: TextSize) -> None:
        """Choose another text size."""
        self.press("frame.text-size")
        self.choose(size.name.lower())

    # --- looking ---

    def controls(self) -> list[str]:
        """What can be pressed now."""
        buttons = self.window.findChildren(QPushButton)
        return [button.objectName() for button in buttons if self._is_on_top(button)]

    def can_press(self, identifier: str) -> bool:
        """Whether a control is there and not below a sheet."""
        return self._button(identifier) is not None

    def words(self, identifier: str) -> str:
        """What a control or a label says; nothing where it is not shown."""
        found = self.window.findChildren(QWidget, identifier)
        return next((widget.accessibleName() for widget in found if widget.isVisible()), "")

    def title(self) -> str:
        """The heading of the present screen."""
        return self.words("screen.title")

    def heading(self) -> str:
        """The heading, also where the guide is folded into its strip."""
        return self.title() or self.words("strip.title")

    def control(self, identifier: str) -> QPushButton:
        """A control that can be pressed."""
        button = self._button(identifier)
        assert button is not None, f"no {identifier}; there are {self.controls()}"
        return button

    def shows(self, identifier: str) -> bool:
        """Whether something is seen, be it below a sheet."""
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, identifier))

    def said(self) -> str:
        """Every word that is shown, line by line."""
        kinds = (QLabel, QPushButton)
        shown = [each for kind in kinds for each in self.window.findChildren(kind) if each.isVisible()]
        return "\n".join(widget.accessibleName() for widget in shown)

    def read(self) -> str:
        """Every word that is shown, with those on the pages that follow."""
        pages = [self.said()]
        while self.can_press("paged.more"):
            assert len(pages) < _MOST_PAGES, "the pages have no end"
            self.press("paged.more")
            pages.append(self.said())
        return "\n".join(pages)

    def progress(self) -> tuple[int, int]:
        """The step and the number of steps that the bar says; zeros where it says nothing."""
        numbers = [int(word) for word in self.words("frame.progress").split() if word.isdigit()]
        return (numbers[0], numbers[1]) if len(numbers) == 2 else (0, 0)

    def pack_words(self, language: Language = Language.EN) -> ProcedureWords:
        """The words of the procedure."""
        return self.pack.words[PROCEDURE, language]

    def following(self) -> Followed:
        """The step that the browser follows."""
        assert self.browser.following is not None, "no step is followed"
        return self.browser.following

    def _button(self, identifier: str) -> QPushButton | None:
        buttons = self.window.findChildren(QPushButton, identifier)
        return next((button for button in buttons if self._is_on_top(button)), None)

    def _is_on_top(self, button: QPushButton) -> bool:
        """Whether a press at the button's place would press it."""
        if not button.isVisible() or not button.isEnabled():
            return False
        return self.window.childAt(button.mapTo(self.window, button.rect().center())) is button

    def _on_help_asked(self) -> None:
        self.calls_for_help += 1

    def _on_moved(self) -> None:
        self.moves += 1


def settle() -> None:
    """Let everything that was posted happen; what is let go is deleted by a running loop alone."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
