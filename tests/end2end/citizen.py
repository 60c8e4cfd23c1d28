"""A citizen who uses the kiosk through assistive technology: roles, names, actions and keys alone."""

import contextlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import psutil

from kiosk.language import Language
from kiosk.session.proc import VISIT_VARIABLE
from tests.helpers.atspi import Desktop, GoneError, Node, State
from tests.helpers.timing import wait_until

PAGE_LIMIT_S: Final = 20.0


class SessionEndedError(GoneError):
    """The visit's process ended while the citizen was waiting for something."""


class Citizen:
    """Comes to a running station and uses the kiosk's own controls."""

    def __init__(self, desktop: Desktop, station: int, language: Language) -> None:
        self.desktop = desktop
        self.language = language
        self.window: Node | None = None
        self.scratch = Path()
        self._station = station
        self._process: psutil.Process | None = None

    # --- from the attract screen to the site ---

    def come(self) -> None:
        """Touch a language on the attract screen, and wait for the choice of a procedure."""
        station = self.desktop.application(self._station)
        self.desktop.press(station, identifier=f"attract.language.{self.language}")
        self.window = wait_until(self._find_window, "the session's window", limit_s=PAGE_LIMIT_S)
        self._process = psutil.Process(self.window.process)
        self.scratch = Path(self._process.environ()[VISIT_VARIABLE])
        self.expect("option.household-composition")

    def prepare(self, key: str, purpose: str = "belgium", municipality: str = "ixelles") -> None:
        """Answer the questions, up to the first step on the site."""
        self.answer(key, purpose, municipality)
        self.expect_step(1)

    def answer(self, key: str, purpose: str = "belgium", municipality: str = "ixelles") -> None:
        """Answer the questions and say that all is ready; then the site is opened."""
        self.choose("household-composition")
        self.go_on()
        self.choose(municipality)
        self.choose(purpose)
        if purpose in ("brussels", "abroad"):
            self.go_on()
        self.choose(key)
        self.go_on()  # the checklist
        self.go_on()  # ready

    def choose(self, option: str) -> None:
        """Press an option's card, on whichever page of cards it is, and wait for another screen."""
        title = self.title()
        self.wait(lambda: self._turned_to(option), f"the option {option}")
        self.press(f"option.{option}")
        self._wait_for_another(title)

    def choose_in_sheet(self, tool: str, option: str) -> None:
        """Open the sheet of a tool in the frame's bar, press an option, and wait until the sheet is gone."""
        self.press(tool)
        self.press(f"option.{option}")
        self.wait(lambda: self._find("sheet.title") is None, f"the sheet of {tool} gone")

    # --- looking and pressing ---

    def go_on(self) -> None:
        """Press "next", and wait until the screen is another one."""
        title = self.title()
        self.press("frame.next")
        self._wait_for_another(title)

    def press(self, identifier: str) -> None:
        """Press one of the kiosk's own controls."""
        self.wait(lambda: self._pressed(identifier), f"to press {identifier}")

    def close_sheet(self, identifier: str) -> None:
        """Go back from the sheet on which something stands, and wait until that is gone."""
        self.press("sheet.close")
        self.wait(lambda: not self.shows(identifier), f"{identifier} gone")

    def expect(self, identifier: str) -> Node:
        """Wait for one of the kiosk's own controls."""
        return self.wait(lambda: self._find(identifier), identifier)

    def shows(self, identifier: str) -> bool:
        """Whether one of the kiosk's own controls is on the screen now."""
        return self._find(identifier) is not None

    def title(self) -> str:
        """The heading of the present screen; of a folded guide, that of its strip."""
        return self.words("screen.title") or self.words("strip.title")

    def words(self, identifier: str) -> str:
        """What one of the kiosk's own controls says; nothing where it is not shown."""
        with contextlib.suppress(GoneError):
            found = self._find(identifier)
            return found.name if found else ""
        return ""

    # --- the steps ---

    def expect_step(self, number: int) -> None:
        """Wait until the guide says that this step is reached."""
        self.wait(lambda: self.step() == number, lambda: f"step {number}, is {self.step()}")

    def step(self) -> int:
        """The step that the guide is at; 0 before and after the site."""
        return self._progress()[0]

    def last_step(self) -> int:
        """How many steps there are."""
        return self._progress()[1]

    def finish(self) -> None:
        """From the last steps, which need nothing of the site, to the end of the visit."""
        while self.step():
            self.go_on()
        self.expect("end.next")
        self.press("frame.next")

    def stop(self) -> None:
        """Stop and erase everything."""
        self.press("frame.stop")
        self.press("stop.yes")

    # --- waiting ---

    def wait[T](self, probe: Callable[[], T | None], what: str | Callable[[], str]) -> T:
        """Wait for something that this visit shows; a visit that ended shows nothing more."""

        def probe_while_there() -> T | None:
            found = None
            with contextlib.suppress(GoneError):
                found = probe()
            if not found and not self.is_there():
                raise SessionEndedError
            return found

        def told() -> str:
            return f"{what if isinstance(what, str) else what()}\n{self.desktop.outline(self.window)}"

        return wait_until(probe_while_there, told, limit_s=PAGE_LIMIT_S)

    def is_there(self) -> bool:
        """Whether the visit's process lives."""
        try:
            return self._process is None or self._process.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return False

    def _progress(self) -> tuple[int, int]:
        numbers = re.findall(r"\d+", self.words("frame.progress"))
        return (int(numbers[0]), int(numbers[1])) if len(numbers) == 2 else (0, 0)

    def _wait_for_another(self, title: str) -> None:
        self.wait(lambda: self.title() not in ("", title), f"a screen after {title!r}")

    def _find_window(self) -> Node | None:
        """The program that shows the frame; a warm standby shows nothing."""
        apps = self.desktop.applications()
        return next((app for app in apps if self.desktop.find(app, identifier="frame.stop")), None)

    def _find(self, identifier: str) -> Node | None:
        return self.desktop.find(self.window, identifier=identifier)

    def _pressed(self, identifier: str) -> bool:
        found = self._find(identifier)
        if found is None or State.ENABLED not in found.states:
            return False
        found.press()
        return True

    def _turned_to(self, option: str) -> bool:
        """Turn the pages of cards until the option's is there."""
        if self.shows(f"option.{option}"):
            return True
        page = self.words("paged.count")
        if self._pressed("paged.more"):
            self.wait(lambda: self.words("paged.count") != page, f"a page of cards after {page!r}")
        return False
