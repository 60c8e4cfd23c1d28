"""The guided part of a visit: the present step beside the site, moved on by what the page shows."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal

from kiosk.language import Language
from kiosk.procedures.journey import Journey
from kiosk.procedures.model import Portal, Step
from kiosk.procedures.words import StepWords
from kiosk.session.messages import LogOut
from ui.browser.browser import GuidedBrowser
from ui.screens.guide import GuideScreen
from ui.theme import TextSize
from ui.widgets.step_panel import Sight

_ZOOM: Final[Mapping[TextSize, float]] = {
    TextSize.NORMAL: 1.0,
    TextSize.LARGE: 1.25,
    TextSize.LARGER: 1.5,
    TextSize.LARGEST: 2.0,
}


class Guided(QObject):
    """Keeps browser and guide at the same step.

    Signals:
        step_reached: the page shows that the citizen is at this step.
        page_failed: the site does not come; a code.
        site_opened: the site may know the citizen from now on.
        left: nothing of the site is open any more, and whether it was seen to log the citizen out.
    """

    step_reached = Signal(str)
    page_failed = Signal(str)
    site_opened = Signal()
    left = Signal(LogOut)

    def __init__(self, screen: GuideScreen, browser: GuidedBrowser, portal: Portal) -> None:
        super().__init__()
        self.screen = screen
        self._browser = browser
        self._portal = portal
        self._opened: tuple[str, Language] | None = None  # which procedure's site, in which language
        self._failed = False
        self._before_window: QUrl | None = None  # the page from which the site opened another one
        screen.set_browser(browser)
        self._wire()

    def show(
        self, journey: Journey, step: Step, words: StepWords, language: Language, *, by_hand: bool
    ) -> None:
        """Show a step, and open the site once a visit; a step chosen by hand stays until the page changes."""
        site_language = self._language_of_site(journey, language)
        stays = by_hand and not self._opens(journey, site_language)  # a site opened anew may lead elsewhere
        word = site_word(step, self._portal, site_language)
        self.screen.show_step(words, word, citizen_only=step.citizen_only)
        self.screen.show_sight(Sight.POINTING)
        tag = words.tag or self.tr("Here")
        further = self.tr("Further down")
        self._browser.follow(
            journey.steps, step, site_language, tag, scroll_tag=further, chosen_by_hand=stays
        )
        self._open(journey, site_language)  # after `follow`, which tells the site the language

    def leave(self) -> None:
        """Look at the page no more."""
        self._browser.stop_following()

    def hide(self) -> None:
        """Let the site be neither seen nor heard, and look at it no more."""
        self.leave()
        self._browser.mute(muted=True)

    def come_back(self) -> None:
        """Let the site be heard again; it is looked at when it is shown."""
        self._browser.mute(muted=False)

    def open(self, address: QUrl) -> None:
        """Open an address that was refused before the step that opens it."""
        self._browser.open(address)

    def log_out(self) -> None:
        """Have the site forget the citizen, if it ever saw them; then nothing is open any more."""
        self.leave()
        if self._opened is None:
            self.left.emit(LogOut.NOT_NEEDED)
        else:
            self._browser.log_out(self._opened[1])

    def try_again(self) -> None:
        """Open the page once more."""
        self._failed = False
        self._browser.reload()

    def follow_theme(self) -> None:
        """Let the site grow with the text."""
        theme = self.screen.look.theme
        self._browser.set_theme(theme)
        self._browser.zoom(_ZOOM[theme.text_size])

    def _language_of_site(self, journey: Journey, language: Language) -> Language:
        """The citizen's, or the site's first; a request under way stays in the one it was begun in."""
        procedure = journey.procedure
        if self._opened and self._opened[0] == procedure.id and journey.progress.position > 1:
            return self._opened[1]
        return language if language in procedure.site_languages else procedure.site_languages[0]

    def _opens(self, journey: Journey, site_language: Language) -> bool:
        return self._failed or (journey.procedure.id, site_language) != self._opened

    def _open(self, journey: Journey, site_language: Language) -> None:
        if not self._opens(journey, site_language):
            return
        self._opened, self._failed = (journey.procedure.id, site_language), False
        self.site_opened.emit()
        address = journey.procedure.start[self._portal]
        self._browser.open(address.replace("{language}", site_language.value))

    def _wire(self) -> None:
        browser, show = self._browser, self.screen.show_sight
        browser.step_arrived.connect(self.step_reached)
        browser.target_pointed.connect(self._on_procedure_seen)
        browser.target_missed.connect(lambda covered: show(Sight.COVERED if covered else Sight.MISSING))
        browser.page_recognised.connect(self._on_procedure_seen)
        browser.step_arrived.connect(self._forget_window)
        browser.window_opened_here.connect(self._on_window_opened)
        browser.page_unknown.connect(lambda: show(Sight.UNKNOWN))
        browser.dark_entered.connect(lambda: show(Sight.DARK))
        browser.page_failed.connect(self._on_failed)
        browser.logged_out.connect(
            lambda confirmed: self.left.emit(LogOut.CONFIRMED if confirmed else LogOut.UNCONFIRMED)
        )
        self.screen.site_back_asked.connect(browser.back)
        self.screen.procedure_back_asked.connect(self._on_procedure_back_asked)

    def _on_procedure_seen(self) -> None:
        self._forget_window()
        self.screen.show_sight(Sight.POINTING)

    def _on_window_opened(self, before: QUrl) -> None:
        self._before_window = self._before_window or before
        self.screen.show_aside(aside=True)

    def _on_procedure_back_asked(self) -> None:
        if self._before_window is not None:
            self._browser.open(self._before_window)
        self._forget_window()

    def _forget_window(self) -> None:
        self._before_window = None
        self.screen.show_aside(aside=False)

    def _on_failed(self, code: str) -> None:
        self._failed = True
        self.page_failed.emit(code)


def site_word(step: Step, portal: Portal, language: Language) -> str | None:
    """The words on the site's own button, in the site's language; None where nothing is pointed at."""
    target = step.sites[portal].target
    if target is None:
        return None
    words = target.words.get(language) or next(iter(target.words.values()))
    return words[0]
