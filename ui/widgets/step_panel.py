"""What a step says beside the site."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.procedures.words import StepWords
from ui.widgets.button import BigButton, Kind
from ui.widgets.care import CareCard
from ui.widgets.chip import SiteWordCard
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.painting import RING
from ui.widgets.text import Text

_PLACEHOLDER = "{word}"
_UNKNOWN_ICON, _DARK_ICON, _MISSING_ICON = "help-circle", "eye-off", "map-pin"


class Sight(Enum):
    """What we see of the page that the step is about."""

    POINTING = "pointing"  # the place is lit on the page
    MISSING = "missing"  # the page is right, the place was not found
    COVERED = "covered"  # something lies over the place
    UNKNOWN = "unknown"  # this is no page that we know
    DARK = "dark"  # we do not look at this page


class StepPanel(QWidget):
    """Title, lines, the site's own word, what to mind, and two quiet tools.

    Signals:
        why_asked: why is this step needed?
        trouble_asked: it does not work.
        site_back_asked: go back one page on the site.
        procedure_back_asked: go back to the page from which the site opened another one.
        practice_card_asked: put the practice card in, or take it out.
    """

    why_asked = Signal()
    trouble_asked = Signal()
    site_back_asked = Signal()
    procedure_back_asked = Signal()
    practice_card_asked = Signal()

    def __init__(self, look: Look, title: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._title = look, title
        self._words: StepWords | None = None
        self._site_word: str | None = None
        self._citizen_only = False
        self._card_inserted: bool | None = None
        self._sight = Sight.POINTING
        self._aside = False
        self._blocks = Paged(look, gap=16)
        self._why = BigButton(look, "guide.why", "help-circle", Kind.QUIET)
        self._trouble = BigButton(look, "guide.trouble", "hand-stop", Kind.QUIET)
        self._why.clicked.connect(self.why_asked)
        self._trouble.clicked.connect(self.trouble_asked)
        self._column, self._tools = QVBoxLayout(self), QHBoxLayout()
        self._column.addWidget(title)
        self._column.addWidget(self._blocks, 1)
        self._tools.addWidget(self._why)
        self._tools.addWidget(self._trouble)
        self._tools.addStretch(1)
        self._column.addLayout(self._tools)
        self._space_out()

    def show_step(self, words: StepWords, site_word: str | None, *, citizen_only: bool) -> None:
        """Show a step; `site_word` is what stands on the site's own button, in the site's language."""
        self._words, self._site_word, self._citizen_only = words, site_word, citizen_only
        self._sight = Sight.POINTING
        self.retranslate()

    def offer_card(self, inserted: bool | None) -> None:
        """Offer to move the practice card, which is in the reader or not; None without one."""
        if inserted is not self._card_inserted:
            self._card_inserted = inserted
            self.retranslate()

    def show_sight(self, sight: Sight) -> None:
        """Say what is seen of the page now."""
        if sight is not self._sight:
            self._sight = sight
            self.retranslate()

    def show_aside(self, *, aside: bool) -> None:
        """Say whether the site has opened a page beside the procedure."""
        if aside is not self._aside:
            self._aside = aside
            self.retranslate()

    def news(self) -> tuple[str, str] | None:
        """What the present sight comes to in one line, and its icon; None where the place is lit."""
        if self._words is None:
            return None
        match self._sight:
            case Sight.DARK:
                return self._dark_lines()[0], _DARK_ICON
            case Sight.MISSING | Sight.COVERED:
                return self._missing_lines(self._words)[0], _MISSING_ICON
            case Sight.UNKNOWN:
                return self._unknown_lines()[0], _UNKNOWN_ICON
        return None

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self._why.say(self.tr("Why?"))
        self._trouble.say(self.tr("It doesn't work"))
        if self._words is not None:
            unknown = self._sight is Sight.UNKNOWN
            title = self.tr("We don't know this page.") if unknown else self._said(self._words.title)
            self._title.setText(title)
            self._blocks.show_blocks(self._block_list(self._words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space_out()

    def _block_list(self, words: StepWords) -> list[QWidget]:
        blocks: list[QWidget] = []
        if self._sight is Sight.UNKNOWN:
            return self._unknown()
        if self._aside:
            blocks.append(self._way_back())
        if self._sight is Sight.DARK:
            blocks.append(self._card("guide.dark", _DARK_ICON, self._dark_lines()))
        blocks += self._lines(words)
        if self._site_word:
            chip = SiteWordCard(self._look, "guide.site-word")
            chip.show_word(self._site_word)
            blocks.append(chip)
        if self._sight in (Sight.MISSING, Sight.COVERED):
            blocks.append(self._card("guide.missing", _MISSING_ICON, self._missing_lines(words)))
        if self._citizen_only:
            lines = (self.tr("Only you may do this."), self.tr("Nobody else clicks here for you."))
            blocks.append(self._care("guide.citizen-only", "user", lines))
        blocks += self._practice_card()
        if words.care:
            blocks.append(self._care("guide.care", "alert-triangle", words.care))
        return blocks

    def _lines(self, words: StepWords) -> list[QWidget]:
        text = Text("lead", "guide.lines")
        text.setText("\n".join(self._said(line) for line in words.do))
        return [text]

    def _unknown(self) -> list[QWidget]:
        return [self._care("guide.unknown", _UNKNOWN_ICON, self._unknown_lines()), self._way_back()]

    def _way_back(self) -> BigButton:
        identifier = "guide.procedure-back" if self._aside else "guide.site-back"
        back = BigButton(self._look, identifier, "arrow-left", Kind.SECONDARY)
        back.say(self.tr("Back to the procedure") if self._aside else self.tr("Go back one page"))
        back.clicked.connect(self.procedure_back_asked if self._aside else self.site_back_asked)
        return back

    def _practice_card(self) -> list[QWidget]:
        if self._card_inserted is None:
            return []
        card = BigButton(self._look, "guide.practice-card", "user", Kind.QUIET)
        inserted = self._card_inserted
        card.say(self.tr("Exercise: take the card out") if inserted else self.tr("Exercise: put the card in"))
        card.clicked.connect(self.practice_card_asked)
        return [card]

    def _unknown_lines(self) -> Sequence[str]:
        if self._aside:
            return (
                self.tr("The site opened another page."),
                self.tr("Read it, then go back to the procedure."),
            )
        return (
            self.tr("So we do not point at anything."),
            self.tr("Go back one page, or ask for help."),
        )

    def _dark_lines(self) -> Sequence[str]:
        return (
            self.tr("We do not look at this page."),
            self.tr("What you type here is only between you and the site."),
        )

    def _missing_lines(self, words: StepWords) -> Sequence[str]:
        if self._sight is Sight.COVERED:
            return (self.tr("A window lies over the place."), self.tr("Close that window first."))
        return (self.tr("We cannot point at it."), self._said(words.place))

    def _card(self, identifier: str, icon: str, lines: Sequence[str]) -> CareCard:
        card = CareCard(self._look, identifier, icon, "calm")
        card.show_lines(lines)
        return card

    def _care(self, identifier: str, icon: str, lines: Sequence[str]) -> CareCard:
        card = CareCard(self._look, identifier, icon)
        card.show_lines([self._said(line) for line in lines])
        return card

    def _said(self, line: str) -> str:
        """The line with the site's own word in it; the pack brings its quotation marks."""
        return line.replace(_PLACEHOLDER, self._site_word or "")

    def _space_out(self) -> None:
        px = self._look.theme.px
        self._column.setContentsMargins(px(48 - RING), px(36), px(36 - RING), px(16))
        self._column.setSpacing(px(18))
        self._tools.setSpacing(px(8))
        self._title.setContentsMargins(px(RING), 0, px(RING), 0)
