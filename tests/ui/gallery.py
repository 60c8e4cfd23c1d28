"""Every screen with sample words; `python -m tests.ui.gallery [NAME...]` draws them into build/screens/."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPdfWriter
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import paths
from kiosk.language import Language
from kiosk.printing.queue import Progress
from kiosk.printing.terms import Terms
from kiosk.session.messages import EndReason, LogOut
from kiosk.station.farewell import Farewell
from tests.ui import samples
from tests.ui.gallery_cards import card_views
from tests.ui.gallery_site import site_views
from tests.ui.window import Window
from ui.fonts import load_fonts
from ui.language import ProgramWords
from ui.screens.attract import AttractScreen
from ui.screens.checklist import ChecklistScreen, NeedView
from ui.screens.choice import ChoiceScreen
from ui.screens.document import DocumentScreen
from ui.screens.download_refused import DownloadRefusedSheet
from ui.screens.end import EndScreen
from ui.screens.erasing import ErasingScreen
from ui.screens.guide import GuideScreen
from ui.screens.help import HelpSheet
from ui.screens.intro import IntroScreen
from ui.screens.language import LanguageSheet
from ui.screens.leaving import LeavingScreen
from ui.screens.notice import NoticeScreen
from ui.screens.out_of_order import OutOfOrderScreen
from ui.screens.outcome import OutcomeScreen
from ui.screens.page_trouble import PageTroubleScreen
from ui.screens.pause import PauseSheet
from ui.screens.pause_cover import PauseCover
from ui.screens.pick import PickSheet, PickView
from ui.screens.print_none import NoPrinterSheet
from ui.screens.print_order import PrintOrderSheet
from ui.screens.print_price import PrintPriceSheet
from ui.screens.print_progress import PrintProgressSheet
from ui.screens.question import QuestionScreen
from ui.screens.save import SaveSheet, SaveView
from ui.screens.stalled import StalledScreen
from ui.screens.starting import StartingScreen
from ui.screens.stop import StopSheet
from ui.screens.text_size import TextSizeSheet
from ui.screens.trouble import TroubleSheet
from ui.screens.warning import WarningSheet
from ui.screens.why import WhySheet
from ui.theme import TextSize
from ui.widgets.choices import Choice
from ui.widgets.frame import Frame
from ui.widgets.look import Look
from ui.widgets.screen import Screen
from ui.widgets.sheet import Sheet
from ui.widgets.step_panel import Sight

SIZES: Final = (QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768))
OFFICIAL_PAGE: Final = "https://irisbox.irisnet.be/irisbox/household"


STATION: Final = frozenset(
    {"attract", "starting", "erasing", "farewell", "stalled", "leaving", "out-of-order"}
)


def text_sizes(name: str) -> tuple[TextSize, ...]:
    """The text sizes to show a screen at; where nobody has chosen one yet, it is always the same."""
    return (TextSize.NORMAL,) if name in STATION else (TextSize.NORMAL, TextSize.LARGEST)


class StandIn(QWidget):
    """A quiet picture of a page, where the browser would be."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a bar, a heading and a few lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.fillRect(QRectF(0, 0, self.width(), 70), Qt.GlobalColor.darkBlue)
        for line in range(5):
            painter.fillRect(QRectF(48, 130 + line * 44, self.width() * 0.6, 14), Qt.GlobalColor.lightGray)


class Gallery:
    """A window in which any screen can be shown, in any language, at any size."""

    def __init__(self, scratch: Path, program_words: ProgramWords) -> None:
        self.scratch, self.program_words = scratch, program_words
        self.look = Look(paths.resources(), reduced_motion=True)
        self.canvas = Window(self.look)
        self.views: dict[str, Callable[[Language], QWidget]] = {
            "attract": lambda _: AttractScreen(self.look, self.program_words, tuple(Language)),
            "starting": lambda _: StartingScreen(self.look),
            "erasing": lambda _: ErasingScreen(self.look),
            "farewell": self._farewell,
            "stalled": lambda _: StalledScreen(self.look),
            "leaving": self._leaving,
            "out-of-order": self._out_of_order,
            "choice": self._choice,
            "intro": self._intro,
            "question": self._question,
            "municipality": self._municipality,
            "checklist": self._checklist,
            "notice": self._notice,
            "outcome": self._outcome,
            "guide": lambda language: self.guide(language, Sight.POINTING),
            "guide-missing": lambda language: self.guide(language, Sight.MISSING, citizen_only=True),
            "guide-unknown": lambda language: self.guide(language, Sight.UNKNOWN),
            "guide-dark": lambda language: self.guide(language, Sight.DARK),
            "guide-opened": self._guide_opened,
            "end": self._end,
            "document": self._document,
            **{name: partial(self._pick, view) for name, view in samples.PICKING.items()},
            **{name: partial(self._save, view) for name, view in samples.SAVING.items()},
            "download-refused": self._download_refused,
            "page-trouble": self._page_trouble,
            "end-card": lambda language: self._end(language, card_left=True),
            "stop": self._stop,
            "pause": self._pause,
            "pause-cover": self._pause_cover,
            "warning": self._warning,
            "help": self._help,
            "language": self._language,
            "text-size": lambda language: self.over(language, TextSizeSheet(self.look)),
            "trouble": self._trouble,
            "why": self._why,
            **card_views(self),
            **site_views(self),
            "stop-printing": self._stop_printing,
            "print": lambda language: self._print(language, Terms(price_cents=20)),
            "print-too-much": lambda language: self._print(language, Terms(pages_most=1)),
            "print-price": self._print_price,
            "print-none": lambda language: self.over(language, NoPrinterSheet(self.look)),
            **{f"print-{each.value}": self._printing(each) for each in Progress},
        }

    def show(self, name: str, language: Language, size: QSize, text_size: TextSize) -> QWidget:
        """Show one screen in a window of its own; the window before is gone."""
        shiboken6.delete(self.canvas)
        self.look = Look(paths.resources(), reduced_motion=True)
        self.canvas = Window(self.look)
        self.program_words.speak(language)
        self.look.set_text_size(text_size)
        self.canvas.resize(size)
        self.canvas.show()
        view = self.views[name](language)
        if view.parent() is None:
            self.canvas.show_view(view)
        for _ in range(3):
            QApplication.processEvents()
        return view

    def framed(self, language: Language, screen: Screen, step: tuple[int, int] = (0, 0)) -> Frame:
        frame = Frame(self.look)
        self.canvas.show_view(frame)
        frame.show_screen(screen)
        frame.show_subject(samples.PROCEDURE[language].title)
        frame.show_step(*step)
        frame.show_practice(practice=True)
        return frame

    def over(self, language: Language, sheet: Sheet) -> Sheet:
        self.guide(language, Sight.POINTING)
        self.canvas.open_sheet(sheet)
        return sheet

    def _farewell(self, _language: Language) -> QWidget:
        screen = ErasingScreen(self.look)
        screen.say_goodbye(Farewell(EndReason.TROUBLE, LogOut.UNCONFIRMED, card_left=True))
        screen.show_erased()
        return screen

    def _leaving(self, _language: Language) -> QWidget:
        screen = LeavingScreen(self.look)
        self.canvas.show_view(screen)
        screen.erase.show()  # as after a second
        return screen

    def _out_of_order(self, _language: Language) -> QWidget:
        screen = OutOfOrderScreen(self.look, self.program_words)
        screen.show_reason("account-files")  # the longest words
        return screen

    def _choice(self, language: Language) -> QWidget:
        screen, words = ChoiceScreen(self.look), samples.PROCEDURE[language]
        screen.show_procedures([Choice("household-composition", words.title, words.summary, "household")])
        return self.framed(language, screen)

    def _intro(self, language: Language) -> QWidget:
        screen = IntroScreen(self.look)
        screen.show_procedure(samples.PROCEDURE[language], 15, "household")
        return self.framed(language, screen)

    def _question(self, language: Language) -> QWidget:
        screen = QuestionScreen(self.look)
        (title, lines), *options = samples.PURPOSE[language]
        choices = [Choice(f"option-{number}", *option) for number, option in enumerate(options)]
        screen.ask(title, lines, choices, "option-1")
        return self.framed(language, screen, (2, 9))

    def _municipality(self, language: Language) -> QWidget:
        screen = QuestionScreen(self.look)
        title, line = samples.QUESTION[language]
        screen.ask(title, (line,), [Choice(name.lower(), name) for name in samples.MUNICIPALITIES])
        return self.framed(language, screen, (1, 9))

    def _checklist(self, language: Language) -> QWidget:
        screen = ChecklistScreen(self.look)
        title = {Language.FR: "Qu’avez-vous avec vous ?", Language.NL: "Wat hebt u bij u?"}
        needs = [NeedView(*need) for need in samples.NEEDS[language]]
        screen.show_needs(title.get(language, "What do you have with you?"), needs)
        return self.framed(language, screen, (3, 9))

    def _notice(self, language: Language) -> QWidget:
        screen, words = NoticeScreen(self.look), samples.STEP[language]
        screen.show_notice("idea", samples.QUESTION[language][0], (*words.why, *words.do))
        return self.framed(language, screen, (4, 9))

    def _outcome(self, language: Language) -> QWidget:
        screen, words = OutcomeScreen(self.look), samples.PROCEDURE[language]
        screen.show_outcome("other-ways", words.title, words.not_for, words.other_ways, OFFICIAL_PAGE)
        return self.framed(language, screen)

    def guide(self, language: Language, sight: Sight, *, citizen_only: bool = False) -> Frame:
        screen = GuideScreen(self.look)
        screen.set_browser(StandIn())
        frame = self.framed(language, screen, (5, 9))
        screen.show_step(samples.STEP[language], samples.SITE_WORD[language], citizen_only=citizen_only)
        screen.show_sight(sight)
        return frame

    def _guide_opened(self, language: Language) -> QWidget:
        frame = self.guide(language, Sight.POINTING, citizen_only=True)
        QApplication.processEvents()
        toggle = frame.findChild(QWidget, "guide.toggle")
        if toggle is not None and toggle.isVisible():
            toggle.click()  # type: ignore[attr-defined]  # found by its identifier: it is a button
        return frame

    def _stop(self, language: Language) -> QWidget:
        sheet = StopSheet(self.look)
        sheet.show_card(left=True)
        return self.over(language, sheet)

    def _end(self, language: Language, *, card_left: bool = False) -> QWidget:
        screen = EndScreen(self.look)
        screen.show_card(left=card_left)
        screen.show_end(samples.PROCEDURE[language], OFFICIAL_PAGE)
        return self.framed(language, screen)

    def _document(self, language: Language) -> QWidget:
        screen = DocumentScreen(self.look)
        screen.offer_print(possible=True)
        screen.show_document(self._certificate())
        return self.framed(language, screen)

    def _certificate(self) -> Path:
        file = self.scratch / "certificate.pdf"
        writer = QPdfWriter(str(file))
        painter = QPainter(writer)
        painter.drawText(QPoint(800, 1200), "EXERCICE - OEFENING - PRACTICE")
        writer.newPage()
        painter.drawText(QPoint(800, 1200), "2")
        painter.end()
        return file

    def _stop_printing(self, language: Language) -> QWidget:
        sheet = StopSheet(self.look)
        sheet.show_printing(under_way=True)
        return self.over(language, sheet)

    def _print(self, language: Language, terms: Terms) -> QWidget:
        sheet = PrintOrderSheet(self.look, terms)
        sheet.show_document(self._certificate(), 1)
        return self.over(language, sheet)

    def _print_price(self, language: Language) -> QWidget:
        sheet = PrintPriceSheet(self.look)
        sheet.show_price(4, 80)
        return self.over(language, sheet)

    def _printing(self, progress: Progress) -> Callable[[Language], QWidget]:
        def show(language: Language) -> QWidget:
            sheet = PrintProgressSheet(self.look)
            sheet.show_progress(progress)
            return self.over(language, sheet)

        return show

    def _pick(self, view: PickView, language: Language) -> QWidget:
        sheet = PickSheet(self.look)
        sheet.set_limits(samples.UPLOADS)
        sheet.name_file("Photo 12.jpg")
        sheet.show_view(view)
        return self.over(language, sheet)

    def _save(self, view: SaveView, language: Language) -> QWidget:
        sheet = SaveSheet(self.look)
        sheet.show_view(view)
        return self.over(language, sheet)

    def _download_refused(self, language: Language) -> QWidget:
        sheet = DownloadRefusedSheet(self.look)
        sheet.show_reason("no-room")
        return self.over(language, sheet)

    def _page_trouble(self, language: Language) -> QWidget:
        screen = PageTroubleScreen(self.look)
        screen.show_trouble("no_network")
        return self.framed(language, screen, (5, 9))

    def _pause(self, language: Language) -> QWidget:
        sheet = PauseSheet(self.look)
        sheet.show_code("4719", 10)
        return self.over(language, sheet)

    def _pause_cover(self, language: Language) -> QWidget:
        cover = PauseCover(self.look)
        cover.begin(10)
        cover.tell_wrong(4)
        return self.over(language, cover)

    def _warning(self, language: Language) -> QWidget:
        sheet = WarningSheet(self.look)
        sheet.show_seconds(45)
        sheet.show_seconds(32)
        return self.over(language, sheet)

    def _help(self, language: Language) -> QWidget:
        sheet = HelpSheet(self.look)
        sheet.offer_trouble(possible=True)
        return self.over(language, sheet)

    def _language(self, language: Language) -> QWidget:
        sheet = LanguageSheet(self.look, tuple(Language))
        sheet.show_present(language)
        return self.over(language, sheet)

    def _trouble(self, language: Language) -> QWidget:
        sheet = TroubleSheet(self.look)
        sheet.show_troubles(samples.STEP[language].trouble, self._seen(language))
        return self.over(language, sheet)

    def _seen(self, language: Language) -> str:
        return {
            Language.FR: "Pas de carte dans le lecteur.",
            Language.NL: "Er zit geen kaart in de lezer.",
        }.get(language, "No card in the reader.")

    def _why(self, language: Language) -> QWidget:
        sheet = WhySheet(self.look)
        sheet.show_why(samples.STEP[language].why)
        return self.over(language, sheet)


def main() -> None:
    """Leave a picture of every screen, or of those named, in every language, size and text size."""
    application = QApplication([])
    load_fonts(paths.resources() / "fonts")
    folder = Path("build/screens")
    folder.mkdir(parents=True, exist_ok=True)
    program_words = ProgramWords(paths.translations())
    wanted = [argument for argument in sys.argv[1:] if argument != "--rtl"]
    if "--rtl" in sys.argv:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    gallery = Gallery(folder, program_words)
    for name in wanted or gallery.views:
        for language in Language:
            for size in SIZES:
                for text_size in text_sizes(name):
                    gallery.show(name, language, size, text_size)
                    picture = f"{name}-{language}-{size.width()}-{text_size.value:.0%}.png"
                    gallery.canvas.grab().save(str(folder / picture))


if __name__ == "__main__":
    main()
