"""The sheets of a visit: what can be asked at any moment, over whatever is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.language import Language
from kiosk.procedures.words import StepWords
from kiosk.session.messages import EndReason
from ui.screens.help import HelpSheet
from ui.screens.language import LanguageSheet
from ui.screens.stop import StopSheet
from ui.screens.text_size import TextSizeSheet
from ui.screens.trouble import TroubleSheet
from ui.screens.warning import WarningSheet
from ui.screens.why import WhySheet
from ui.theme import TextSize
from ui.visit_window import VisitWindow

_SECOND_MS = 1000


class VisitSheets(QObject):
    """Lays the sheets over the window and takes them away.

    Signals:
        language_chosen: go on in this language.
        size_chosen: read at this size.
        help_asked: the citizen asks for a facilitator.
        end_confirmed: the citizen stops.
        hide_asked: the citizen wants nobody to see the screen for a while.
        still_here: the citizen answered the warning, with whatever device.
        blocked_asked: a facilitator wants to see what was not opened.
    """

    language_chosen = Signal(Language)
    size_chosen = Signal(TextSize)
    help_asked = Signal()
    end_confirmed = Signal(EndReason)
    hide_asked = Signal()
    still_here = Signal()
    blocked_asked = Signal()

    def __init__(self, window: VisitWindow) -> None:
        super().__init__()
        self._window = window
        look = window.look
        self._language = LanguageSheet(look, tuple(Language))
        self._text_size = TextSizeSheet(look)
        self._stop = StopSheet(look)
        self._help = HelpSheet(look)
        self._why = WhySheet(look)
        self._trouble = TroubleSheet(look)
        self._warning = WarningSheet(look)
        self._seconds = 0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._on_second)
        self._step: StepWords | None = None
        self._reader_line: Callable[[], str] | None = None
        self._wire()

    def show_step(self, words: StepWords | None) -> None:
        """The step that "why" and "it doesn't work" are about; None where there is none."""
        self._step = words
        self._help.offer_trouble(possible=words is not None)

    def offer_blocked(self) -> None:
        """Something was not opened: a facilitator may want to see what."""
        self._help.offer_blocked(possible=True)

    def note_printing(self, *, under_way: bool) -> None:
        """Something is being printed: who stops is told first."""
        self._stop.show_printing(under_way=under_way)

    def say_of_readers(self, line: Callable[[], str] | None) -> None:
        """How to ask what is wrong with the card readers; None at a step that needs no card."""
        self._reader_line = line

    def ask_language(self, present: Language) -> None:
        """Offer the languages."""
        self._language.show_present(present)
        self._window.open_sheet(self._language)

    def ask_text_size(self) -> None:
        """Offer the text sizes."""
        self._window.open_sheet(self._text_size)

    def ask_stop(self, *, card_left: bool) -> None:
        """Ask whether everything shall be erased."""
        self._stop.show_card(left=card_left)
        self._window.open_sheet(self._stop)

    def show_help(self) -> None:
        """Show how to get a facilitator, and tell the station."""
        self._window.open_sheet(self._help)
        self.help_asked.emit()

    def show_why(self) -> None:
        """Say why the present step is needed."""
        if self._step:
            self._why.show_why(self._step.why)
            self._window.open_sheet(self._why)

    def show_trouble(self) -> None:
        """Say what can go wrong at the present step."""
        if self._step:
            self._trouble.show_troubles(self._step.trouble, self._reader_line() if self._reader_line else "")
            self._window.open_sheet(self._trouble)

    def warn(self, seconds: int) -> None:
        """Ask whether somebody is still there, above everything else."""
        self._seconds = seconds
        self._warning.show_seconds(seconds)
        self._second.start()
        self._window.open_sheet(self._warning)

    def calm(self) -> None:
        """Somebody is: take the question away."""
        self._second.stop()
        self._window.close_sheet(self._warning)

    def _wire(self) -> None:
        self._language.language_chosen.connect(self._on_language_chosen)
        self._text_size.size_chosen.connect(self._on_size_chosen)
        self._stop.stop_confirmed.connect(lambda: self.end_confirmed.emit(EndReason.ASKED))
        self._stop.hide_asked.connect(self._on_hide_asked)
        self._help.trouble_asked.connect(self._on_trouble_asked)
        self._trouble.help_asked.connect(self._on_help_asked)
        self._help.blocked_asked.connect(self._on_blocked_asked)
        # The station hears of it and calms us; at once is kinder.
        self._warning.still_here.connect(self.calm)
        # An assistive technology presses without touch or key, which the station would have heard of.
        self._warning.still_here.connect(self.still_here)

    def _on_hide_asked(self) -> None:
        self._window.close_sheet(self._stop)
        self.hide_asked.emit()

    def _on_trouble_asked(self) -> None:
        self._window.close_sheet(self._help)
        self.show_trouble()

    def _on_blocked_asked(self) -> None:
        self._window.close_sheet(self._help)
        self.blocked_asked.emit()

    def _on_help_asked(self) -> None:
        self._window.close_sheet(self._trouble)
        self.show_help()

    def _on_language_chosen(self, language: Language) -> None:
        self._window.close_sheet(self._language)
        self.language_chosen.emit(language)

    def _on_size_chosen(self, size: TextSize) -> None:
        self._window.close_sheet(self._text_size)
        self.size_chosen.emit(size)

    def _on_second(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        self._warning.show_seconds(self._seconds)
