"""One citizen's visit: which screen is shown when, from the choice of a procedure to the farewell."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal

from kiosk.browsing.troubles import Troubles
from kiosk.language import Language
from kiosk.procedures.journey import Journey
from kiosk.procedures.model import Portal, Step
from kiosk.procedures.pack import Pack
from kiosk.procedures.words import ProcedureWords
from kiosk.session.messages import EndReason, LogOut, Pace
from ui.browser.browser import GuidedBrowser
from ui.equipment import Equipment
from ui.guided import Guided
from ui.language import ProgramWords
from ui.pausing import Pausing
from ui.screens.guide import GuideScreen
from ui.theme import TextSize
from ui.visit_cards import VisitCards
from ui.visit_printing import PrintSheets
from ui.visit_screens import VisitScreens
from ui.visit_sheets import VisitSheets
from ui.visit_site import SiteSheets
from ui.visit_window import VisitWindow
from ui.widgets.screen import Screen


class Place(Enum):
    """Where in a visit the citizen is."""

    CHOICE = "choice"
    NONE_FITS = "none-fits"  # the procedure that is looked for is not here
    INTRO = "intro"
    JOURNEY = "journey"
    MISSING_NEED = "missing-need"  # the way on for who does not have something
    TROUBLE = "trouble"  # the site does not come
    CARD = "card"  # the site wants a card, and none was read
    OTHER_WAYS = "other-ways"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the citizen is, about what, and whether they chose it themselves or the page led them there."""

    place: Place
    about: str = ""  # a need's id, a trouble's code
    by_hand: bool = True


class Visit(QObject):
    """Draws each moment anew from where the citizen stands, so that a change of language loses nothing.

    Signals:
        end_asked: the citizen wants the visit to end, and why.
        help_asked: the citizen asks for a facilitator.
        moved: the citizen did something, with whatever device.
        paused: the citizen has hidden the screen.
        resumed: and is back.
        pace_changed: how long the citizen may be still now.
        page_blocked: something that the site wanted was not opened.
        language_changed: the citizen goes on in this language.
        site_opened: the site may know the citizen from now on.
        ended: nothing is held open any more; whether the site was seen to log the citizen out.
        printed: the print server has taken a document; the number of its job.
        printer_troubled: a document does not come out.
    """

    moved = Signal()
    language_changed = Signal(Language)
    site_opened = Signal()
    ended = Signal(LogOut)
    end_asked = Signal(EndReason)
    help_asked = Signal()
    page_blocked = Signal()
    printed = Signal(int)
    printer_troubled = Signal()
    paused = Signal()
    resumed = Signal()
    pace_changed = Signal(Pace)

    def __init__(
        self,
        window: VisitWindow,
        browser: GuidedBrowser,
        pack: Pack,
        portal: Portal,
        program_words: ProgramWords,
        equipment: Equipment,
    ) -> None:
        super().__init__()
        self._window, self._pack, self._portal, self._program_words = window, pack, portal, program_words
        self._browser = browser
        self._screens = VisitScreens(window.look)
        self._sheets = VisitSheets(window)
        self._pausing = Pausing(window)
        self._site = SiteSheets(window, browser)
        self._printing = PrintSheets(window, browser, self._screens.document, equipment.desk)
        self._cards = VisitCards(window, browser, equipment.readers)
        self._guided = Guided(GuideScreen(window.look), browser, portal)
        self._files = equipment.files
        self._language = Language.FR
        self._standing = Standing(Place.CHOICE)
        self._journey: Journey | None = None
        self._troubles = Troubles()
        self._pace = Pace.USING
        self._wire()
        self._wire_pauses()

    # --- what the station says ---

    def begin(self, language: Language, pause_limit_s: int) -> None:
        """A citizen is here, and may hide the screen for so long."""
        self._pausing.set_limit(pause_limit_s)
        self._language = language
        self._program_words.speak(language)
        self._cards.come()
        self._guided.follow_theme()  # the window has found its size
        self._show()

    def warn(self, seconds: int) -> None:
        """Ask whether somebody is still there."""
        self._sheets.warn(seconds)

    def calm(self) -> None:
        """Somebody is."""
        self._sheets.calm()

    def finish(self) -> None:
        """Log out of the site, and hold nothing open any more."""
        self._files.leave()
        self._browser.prepare_to_leave()
        self._window.setEnabled(False)  # the station's cover lies over it
        self._printing.leave()
        self._cards.leave()
        self._screens.document.release()
        self._guided.log_out()

    # --- showing ---

    def _show(self) -> None:
        """Draw the present moment."""
        frame = self._window.frame
        screen = self._screen()
        guiding = screen is self._guided.screen
        if not guiding:
            self._guided.leave()
            self._sheets.show_step(None)
        frame.show_subject(self._words().title if self._journey else self.tr("Your request"))
        progress = self._journey.progress if self._journey and guiding else None
        frame.show_step(progress.position if progress else 0, progress.total if progress else 0)
        frame.show_back(possible=self._standing.place is not Place.CHOICE)
        frame.show_screen(screen)
        self._keep_pace(screen)

    def _keep_pace(self, screen: Screen) -> None:
        """Tell how long the citizen may be still."""
        step = self._journey.present if self._journey and screen is self._guided.screen else None
        waits = isinstance(step, Step) and step.waits_for_phone
        pace = Pace.PHONE if waits else screen.pace
        if pace is not self._pace:
            self._pace = pace
            self.pace_changed.emit(pace)

    def _screen(self) -> Screen:
        match self._standing.place:
            case Place.CHOICE:
                return self._screens.choice_of(self._pack, self._portal, self._language)
            case Place.NONE_FITS:
                return self._screens.none_fits()
            case Place.TROUBLE:
                return self._screens.trouble_of(self._standing.about)
            case Place.CARD:
                return self._cards.trouble_screen()
            case Place.DOCUMENT:
                return self._screens.document
            case _:
                return self._journey_screen()

    def _journey_screen(self) -> Screen:
        assert self._journey is not None  # noqa: S101 - these places are entered with a journey alone
        words = self._words()
        match self._standing.place:
            case Place.INTRO:
                return self._screens.intro_of(self._journey.procedure, words)
            case Place.MISSING_NEED:
                return self._screens.missing_need(self._journey, words, self._standing.about)
            case Place.OTHER_WAYS:
                return self._screens.other_ways(self._journey.procedure, words)
        node = self._journey.present
        if isinstance(node, Step):
            return self._guide_screen(node, words)
        if node is None:
            self._screens.end.show_card(left=self._cards.left_behind())
        return self._screens.node_of(self._journey, node, words, self._language)

    def _guide_screen(self, step: Step, words: ProcedureWords) -> Screen:
        assert self._journey is not None  # noqa: S101 - a step belongs to a journey
        step_words = words.steps[step.id]
        self._sheets.show_step(step_words)
        self._cards.offer_practice(self._guided.screen, needs_card=step.card)
        self._sheets.say_of_readers(self._cards.reader_line if step.card else None)
        by_hand = self._standing.by_hand
        self._guided.show(self._journey, step, step_words, self._language, by_hand=by_hand)
        return self._guided.screen

    def _words(self) -> ProcedureWords:
        assert self._journey is not None  # noqa: S101 - words belong to a procedure
        procedure = self._journey.procedure
        return self._pack.words[procedure.id, self._language]

    # --- moving ---

    def _go(self, place: Place, about: str = "", *, by_hand: bool = True) -> None:
        self._standing = Standing(place, about, by_hand)
        self.moved.emit()
        self._show()

    def _on_procedure_chosen(self, procedure_id: str) -> None:
        procedure = self._pack.procedures[procedure_id]
        self._journey = Journey.start(procedure, self._pack.municipalities)
        self._go(Place.INTRO)

    def _on_answered(self, option: str) -> None:
        node = self._journey.present if self._journey else None
        if self._journey and node:
            self._journey = self._journey.answer(node.id, option)
            self._go(Place.JOURNEY)

    def _on_went_on(self) -> None:
        node = self._journey.present if self._journey else None
        if self._standing.place is Place.INTRO:
            self._go(Place.JOURNEY)
        elif self._standing.place in (Place.MISSING_NEED, Place.OTHER_WAYS, Place.NONE_FITS) or node is None:
            self.end_asked.emit(EndReason.FINISHED)
        elif self._journey:
            after = self._journey.go_on(node.id)
            if after == self._journey:  # an outcome: there is nothing after it
                self.end_asked.emit(EndReason.FINISHED)
                return
            self._journey = after
            self._go(Place.JOURNEY)

    def _on_went_back(self) -> None:
        place = self._standing.place
        if place in (Place.INTRO, Place.NONE_FITS):
            self._journey = None
            self._go(Place.CHOICE)
        elif place is Place.OTHER_WAYS:
            self._go(Place.TROUBLE, self._standing.about)
        elif place is not Place.JOURNEY:
            self._go(Place.JOURNEY)
        elif self._journey and self._journey.passed:
            self._journey = self._journey.back()
            self._go(Place.JOURNEY)
        else:
            self._go(Place.INTRO)

    def _on_step_reached(self, step_id: str) -> None:
        if self._journey and self._standing.place is Place.JOURNEY:
            self._journey = self._journey.move_to(step_id)
            self._go(Place.JOURNEY, by_hand=False)

    def _on_step_asked(self, step_id: str, address: QUrl) -> None:
        """The site wanted a page of another step, and the citizen goes there."""
        if self._journey:
            self._journey = self._journey.move_to(step_id)
            self._go(Place.JOURNEY, by_hand=False)
            self._guided.open(address)

    def _on_page_failed(self, code: str) -> None:
        """Tell it beside the site alone; who comes there later has the site opened anew."""
        self._troubles = self._troubles.after(code)
        if self._troubles.enough:
            self.end_asked.emit(EndReason.TROUBLE)
            return
        present = self._journey.present if self._journey else None
        if self._standing.place is Place.JOURNEY and isinstance(present, Step):
            self._go(Place.TROUBLE, code)

    def _on_document_ready(self, file: Path) -> None:
        if self._journey:  # who has left the procedure is not led back into it
            self._screens.document.show_document(file)
            self._go(Place.DOCUMENT)

    def _on_save_asked(self, file: Path) -> None:
        self._files.save(file, self._words().title if self._journey else self.tr("Document"))

    def _on_try_again(self) -> None:
        self._guided.try_again()
        self._go(Place.JOURNEY, by_hand=False)  # the page that had failed may belong to the next step

    def _on_paused(self) -> None:
        self._guided.hide()
        self.paused.emit()

    def _on_resumed(self) -> None:
        self._guided.come_back()
        self.resumed.emit()
        self._show()

    def _on_language_chosen(self, language: Language) -> None:
        self._language = language
        self._program_words.speak(language)
        self.language_changed.emit(language)
        self._show()

    def _on_size_chosen(self, size: TextSize) -> None:
        self._window.look.set_text_size(size)
        self._guided.follow_theme()
        self._show()

    def _on_card_trouble(self) -> None:
        if self._journey:
            self._go(Place.CARD)

    def _on_practice_card_asked(self) -> None:
        self._cards.move_practice_card()
        self._cards.offer_practice(self._guided.screen, needs_card=True)

    def _ask_stop(self) -> None:
        self._sheets.ask_stop(card_left=self._cards.left_behind())

    def _wire_pauses(self) -> None:
        self._sheets.hide_asked.connect(self._pausing.ask)
        self._pausing.paused.connect(self._on_paused)
        self._pausing.resumed.connect(self._on_resumed)
        self._pausing.end_asked.connect(self.end_asked)

    def _wire(self) -> None:
        frame, screens, sheets = self._window.frame, self._screens, self._sheets
        frame.went_back.connect(self._on_went_back)
        frame.stop_asked.connect(self._ask_stop)
        frame.help_asked.connect(sheets.show_help)
        frame.language_asked.connect(lambda: sheets.ask_language(self._language))
        frame.text_size_asked.connect(sheets.ask_text_size)
        sheets.language_chosen.connect(self._on_language_chosen)
        sheets.size_chosen.connect(self._on_size_chosen)
        sheets.help_asked.connect(self.help_asked)
        sheets.end_confirmed.connect(self.end_asked)
        sheets.still_here.connect(self.moved)
        sheets.blocked_asked.connect(self._site.show_list)
        self._site.blocked.connect(sheets.offer_blocked)
        self._site.blocked.connect(self.page_blocked)
        self._site.step_asked.connect(self._on_step_asked)
        self._printing.help_asked.connect(sheets.show_help)
        self._printing.accepted.connect(self.printed)
        self._printing.troubled.connect(self.printer_troubled)
        self._printing.under_way_changed.connect(lambda on: sheets.note_printing(under_way=on))
        screens.choice.procedure_chosen.connect(self._on_procedure_chosen)
        screens.choice.none_chosen.connect(lambda: self._go(Place.NONE_FITS))
        screens.question.answered.connect(self._on_answered)
        screens.checklist.missing_asked.connect(lambda need: self._go(Place.MISSING_NEED, need))
        screens.trouble.try_again_asked.connect(self._on_try_again)
        screens.trouble.other_ways_asked.connect(lambda: self._go(Place.OTHER_WAYS, self._standing.about))
        screens.document.closed.connect(lambda: self._go(Place.JOURNEY))
        screens.document.save_asked.connect(self._on_save_asked)
        for screen in (*screens.that_go_on, self._guided.screen):
            screen.went_on.connect(self._on_went_on)
        self._cards.trouble_met.connect(self._on_card_trouble)
        self._cards.settled.connect(lambda: self._go(Place.JOURNEY))
        self._guided.screen.practice_card_asked.connect(self._on_practice_card_asked)
        self._guided.screen.why_asked.connect(sheets.show_why)
        self._guided.screen.trouble_asked.connect(sheets.show_trouble)
        self._guided.step_reached.connect(self._on_step_reached)
        self._guided.page_failed.connect(self._on_page_failed)
        self._guided.site_opened.connect(self.site_opened)
        self._guided.left.connect(self.ended)
        self._files.document_ready.connect(self._on_document_ready)
        self._files.moved.connect(self.moved)
        self._files.help_asked.connect(sheets.show_help)
