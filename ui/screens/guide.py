"""The step beside the site, or above it where there is no room beside."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.procedures.words import StepWords
from ui.widgets.look import Look
from ui.widgets.painting import paint_box, paint_shadow
from ui.widgets.screen import NextButton, Screen
from ui.widgets.step_panel import Sight, StepPanel
from ui.widgets.step_strip import StepStrip
from ui.widgets.text import Text

_PANEL_SHARE = 0.4
_LEAST_SITE = 640  # pixels, the site's own; below, its pages change to a telephone's
_LEAST_LETTERS = 16  # of step text across the panel, in its own height
_EDGE = 3


class GuideScreen(Screen):
    """The guide's panel and the browser.

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

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title.setProperty("role", "step")
        self._panel = StepPanel(look, self.title, self)
        self._strip = StepStrip(look, self)
        self._browser: QWidget | None = None
        self._opened = False
        self._panel.why_asked.connect(self.why_asked)
        self._panel.trouble_asked.connect(self.trouble_asked)
        self._panel.site_back_asked.connect(self.site_back_asked)
        self._panel.procedure_back_asked.connect(self.procedure_back_asked)
        self._panel.practice_card_asked.connect(self.practice_card_asked)
        self._strip.toggled.connect(self._on_toggled)

    def set_browser(self, browser: QWidget) -> None:
        """Put the browser into its place."""
        self._browser = browser
        browser.setParent(self)
        browser.show()
        self._arrange()

    def show_step(self, words: StepWords, site_word: str | None, *, citizen_only: bool = False) -> None:
        """Show a step; `site_word` is what stands on the site's own button, in the site's language."""
        self._opened = False
        self._panel.show_step(words, site_word, citizen_only=citizen_only)
        self._tell_strip()
        self._arrange()

    def offer_card(self, inserted: bool | None) -> None:
        """Offer to move the practice card, which is in the reader or not; None without one."""
        self._panel.offer_card(inserted)

    def show_sight(self, sight: Sight) -> None:
        """Say what is seen of the page now."""
        self._panel.show_sight(sight)
        self._tell_strip()

    def show_aside(self, *, aside: bool) -> None:
        """Say whether the site has opened a page beside the procedure."""
        self._panel.show_aside(aside=aside)
        self._tell_strip()
        self._arrange()

    @property
    def heading(self) -> Text:
        """The title, in the panel or in the strip."""
        return self._strip.title if self.folded and not self._opened else self.title

    def keeps_keyboard(self) -> bool:
        """Whether the citizen is typing on the site: a page may bring the next step at any moment."""
        focus = QApplication.focusWidget()
        return self._browser is not None and focus is not None and self._browser.isAncestorOf(focus)

    def next_button(self) -> NextButton:
        """The way on by hand: always there."""
        return NextButton(self.tr("I have done it"), "check")

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self._panel.retranslate()
        self._tell_strip()
        self._strip.show_opened(opened=self._opened)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between guide and site."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lay a soft edge around the site."""
        if self._browser is None or self._browser.isHidden() or self.folded:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, edge = self.look.theme, self.look.theme.px(_EDGE)
        body = self._browser.geometry().toRectF().adjusted(-edge, -edge, edge, edge)
        paint_shadow(painter, body, theme.px(8), theme)
        paint_box(painter, body, theme.px(8), theme.colour("line"))

    @property
    def folded(self) -> bool:
        """Whether guide and site are too wide to stand side by side."""
        panel = self.width() * _PANEL_SHARE
        letters = panel / max(1, self.look.theme.text_px(30))
        return self.width() - panel < _LEAST_SITE or letters < _LEAST_LETTERS

    def space_out(self) -> None:
        """Share the room anew."""
        if hasattr(self, "_panel"):  # a style can come before the parts are there
            self._arrange()

    def _tell_strip(self) -> None:
        self._strip.show_step(self.title.text(), self._panel.news())

    def _arrange(self) -> None:
        folded = self.folded
        self._strip.setVisible(folded)
        self._panel.setVisible(not folded or self._opened)
        if self._browser is not None:
            self._browser.setVisible(not (folded and self._opened))
        if folded:
            self._fold()
        else:
            self._unfold()
        self.update()

    def _fold(self) -> None:
        for part in (self._strip, *self._strip.findChildren(QWidget)):
            part.ensurePolished()
        height = self._strip.heightForWidth(self.width())
        self._strip.setGeometry(0, 0, self.width(), height)
        below = QRect(0, height, self.width(), self.height() - height)
        self._panel.setGeometry(below)
        if self._browser is not None:
            self._browser.setGeometry(below)

    def _unfold(self) -> None:
        px = self.look.theme.px
        panel = round(self.width() * _PANEL_SHARE)
        left = QRect(0, 0, panel, self.height())
        right = QRect(panel, px(24), self.width() - panel - px(32), self.height() - px(44))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left.moveRight(self.width() - 1)
            right.moveLeft(px(32))
        self._panel.setGeometry(left)
        if self._browser is not None:
            self._browser.setGeometry(right)

    def _on_toggled(self) -> None:
        self._opened = not self._opened
        self._strip.show_opened(opened=self._opened)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Give the strip the height that its words need."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return done
