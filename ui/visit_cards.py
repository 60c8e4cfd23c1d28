"""Cards in a visit: the question whose card it is, what to do without one, and the practice card."""

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from kiosk.cards.errors import CardError
from kiosk.cards.practice import PracticeReader
from kiosk.cards.readers import CardReaders, ReaderState, cards_present
from kiosk.cards.trouble import CardTrouble
from ui.browser.browser import GuidedBrowser
from ui.screens.card import CardChoiceSheet, CardSheet
from ui.screens.card_trouble import CardTroubleScreen
from ui.screens.guide import GuideScreen
from ui.visit_window import VisitWindow


class VisitCards(QObject):
    """Stands between the browser, which finds cards, and the citizen, who says which is theirs.

    Signals:
        trouble_met: a page that wants a card did not come.
        settled: the citizen goes back to the site.
    """

    trouble_met = Signal()
    settled = Signal()

    def __init__(self, window: VisitWindow, browser: GuidedBrowser, readers: CardReaders) -> None:
        super().__init__()
        self._window, self._browser, self._readers = window, browser, readers
        self._one, self._several = CardSheet(window.look), CardChoiceSheet(window.look)
        self._trouble = CardTrouble.NOT_READ
        self.screen = CardTroubleScreen(window.look)
        self._wire()

    def come(self) -> None:
        """A citizen is here: the practice card may have been moved since this session was made."""
        if isinstance(self._readers, PracticeReader):
            with suppress(CardError):  # then no card is found, and the screens say so
                self._readers.refresh()

    def leave(self) -> None:
        """Show no card any more."""
        self._browser.refuse_card()
        self._close()

    def left_behind(self) -> bool:
        """Whether a card is still in a reader."""
        return cards_present(self._readers)

    def trouble_screen(self) -> CardTroubleScreen:
        """What to do without a card."""
        self.screen.offer_practice(self._practice())
        self.screen.show_trouble(self._trouble, self._readers.state())
        return self.screen

    def offer_practice(self, guide: GuideScreen, *, needs_card: bool) -> None:
        """Let people of a practice put the card in and take it out, at the steps that need it."""
        guide.offer_card(self._practice() if needs_card else None)

    def move_practice_card(self) -> None:
        """Put the practice card in, or take it out."""
        if isinstance(self._readers, PracticeReader):
            with suppress(CardError):
                self._readers.take_out() if self.left_behind() else self._readers.put_in()

    def reader_line(self) -> str:
        """What is wrong with the readers, in one line; nothing where nothing is."""
        match self._readers.state():
            case ReaderState.NO_READER:
                return self.tr("No card reader found.")
            case ReaderState.NO_CARD:
                return self.tr("No card in the reader.")
        return ""

    def _practice(self) -> bool | None:
        return self.left_behind() if isinstance(self._readers, PracticeReader) else None

    def _wire(self) -> None:
        browser = self._browser
        browser.card_asked.connect(self._on_asked)
        browser.card_withdrawn.connect(self._close)
        browser.card_failed.connect(self._on_failed)
        for sheet in (self._one, self._several):
            sheet.card_confirmed.connect(self._on_confirmed)
            sheet.closed.connect(browser.refuse_card)
        self.screen.try_again_asked.connect(self._on_try_again)
        self.screen.other_key_asked.connect(self._on_other_key)
        self.screen.practice_asked.connect(self._on_practice_asked)

    def _on_asked(self, names: tuple[str, ...]) -> None:
        if len(names) == 1:
            self._one.show_name(names[0])
            self._window.open_sheet(self._one)
        else:
            self._several.show_names(names)
            self._window.open_sheet(self._several)

    def _on_confirmed(self, number: int) -> None:
        self._close()
        self._browser.choose_card(number)

    def _on_failed(self, trouble: CardTrouble) -> None:
        self._trouble = trouble
        self.trouble_met.emit()

    def _on_try_again(self) -> None:
        self._browser.try_card_again()
        self.settled.emit()

    def _on_other_key(self) -> None:
        if self._trouble is CardTrouble.TAKEN_OUT:
            self._browser.back()  # from the page that asks for the PIN to the one with the keys
        self.settled.emit()

    def _on_practice_asked(self) -> None:
        self.move_practice_card()
        self.screen.offer_practice(self._practice())

    def _close(self) -> None:
        for sheet in (self._one, self._several):
            self._window.close_sheet(sheet)
