"""The guided browser: one widget with the locked page and the light that follows the present step."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QWidget

from kiosk.browsing.attention import Attention
from kiosk.browsing.dialogs import SiteAnswer, SiteQuestion
from kiosk.browsing.documents import Shelf
from kiosk.browsing.finders import Watch, open_hosts, question
from kiosk.browsing.gate import Gate, Refused
from kiosk.browsing.guidance import Arrived, Dark, Finding, Here, Missing, Pointing, Unknown
from kiosk.browsing.rules import Decision, Reason
from kiosk.browsing.sight import Sight
from kiosk.cards.trouble import CardTrouble
from kiosk.clock import MonotonicClock
from kiosk.language import Language
from kiosk.procedures.model import PortalSite, Step
from ui.browser.certificates import CardRequests
from ui.browser.dialogs import SiteDialogs
from ui.browser.downloads import Downloads
from ui.browser.interceptor import Interceptor
from ui.browser.leaving import Leaving
from ui.browser.loading import Loading
from ui.browser.names import Names
from ui.browser.page import BLANK, CitizenPage
from ui.browser.paper import PageOnPaper
from ui.browser.probing import Prober
from ui.browser.profile import citizen_profile, speak
from ui.browser.spotlight import Spotlight
from ui.browser.view import CitizenView
from ui.theme import Theme

ZOOM_LIMITS: Final = (0.8, 4.0)


class GuidedBrowser(QWidget):
    """Shows the site, points at the target of the present step, and tells where the citizen is.

    Signals: of the guidance, each once per change: step_arrived(step id), target_pointed(),
    target_missed(covered), page_recognised(), page_unknown(), dark_entered().
    Of the page: page_loaded(), page_failed(code).
    Of cards: card_asked(names of the holders), card_withdrawn(), card_failed(trouble).
    Of what the site wants: document_saved(path), download_refused(code), host_blocked(host),
    page_refused(refused, address), window_opened_here(address of the page before), question_asked(question),
    question_withdrawn(), file_asked() which waits for `answer_file`, file_withdrawn(), print_asked().
    Of the end: logged_out(confirmed).
    Of `draw_page`: page_drawn(path) or page_not_drawn().
    """

    step_arrived = Signal(str)
    target_pointed = Signal()
    target_missed = Signal(bool)
    page_recognised = Signal()
    page_unknown = Signal()
    dark_entered = Signal()
    page_loaded = Signal()
    page_failed = Signal(str)
    card_asked = Signal(tuple)
    card_withdrawn = Signal()
    card_failed = Signal(CardTrouble)
    document_saved = Signal(Path)
    download_refused = Signal(str)
    host_blocked = Signal(str)
    page_refused = Signal(Refused, QUrl)
    window_opened_here = Signal(QUrl)
    question_asked = Signal(SiteQuestion)
    question_withdrawn = Signal()
    file_asked = Signal()
    file_withdrawn = Signal()
    print_asked = Signal()
    logged_out = Signal(bool)
    page_drawn = Signal(Path)
    page_not_drawn = Signal()

    def __init__(
        self, portal_site: PortalSite, gate: Gate, documents: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._site, self._gate = portal_site, gate
        # The view comes first, so that it and its page are gone before the profile is.
        self._view = CitizenView(self)
        self._interceptor = Interceptor(gate, self)
        self._profile = citizen_profile(self._interceptor, self)
        self._names = Names(gate, self)
        self._dialogs = SiteDialogs(MonotonicClock(), self)
        self._page = self._make_page(self._view)
        self._view.setPage(self._page)
        self.setFocusProxy(self._view)
        self._spotlight = Spotlight(self)
        self._prober = Prober(self._page, self)
        self._loading = Loading(self._page, self)
        self._cards = CardRequests(self._page, portal_site.card_hosts, self)
        shelf = Shelf(documents)
        self._downloads = Downloads(self._profile, gate, shelf, self)
        self._paper = PageOnPaper(self._page, shelf, self)
        self._attention: Attention | None = None
        self._told: object = None
        self._opened = BLANK
        self._missed = BLANK
        self._wire()

    def warm_up(self) -> None:
        """Load an empty page, so that everything runs before the citizen comes."""
        for host in self._gate.hosts_to_look_up:
            self._names.look_up(host)
        self._page.show_blank()

    def open(self, address: str | QUrl) -> None:
        """Open an address of the portal; any other is refused."""
        self._opened = QUrl(address)
        self._page.open(self._opened)

    def follow(
        self,
        steps: tuple[Step, ...],
        present: Step,
        site_language: Language,
        tag: str,
        *,
        scroll_tag: str = "",
        chosen_by_hand: bool = False,
    ) -> None:
        """Point at the target of a step until another is followed.

        The tag stands beside the target, the scroll tag beside the arrow to a target out of sight.
        A step that a person chose by hand is not left before the page has changed.
        """
        speak(self._profile, site_language)
        watch = Watch(steps, present, self._site.id, site_language)
        self._attention = Attention(watch, chosen_by_hand=chosen_by_hand)
        self._told = None
        self._gate.enter(steps, present)
        self._spotlight.put_out()
        self._spotlight.set_tags(tag, scroll_tag)
        self._prober.ask(question(watch, open_hosts(self._site)))

    def stop_following(self) -> None:
        """Look at the page no more."""
        self._attention = None
        self._prober.stop()
        self._spotlight.put_out()

    def set_tags(self, tag: str, scroll_tag: str) -> None:
        """Change the words on the page's pane, as when the citizen changes the language."""
        self._spotlight.set_tags(tag, scroll_tag)

    def set_theme(self, theme: Theme) -> None:
        """Draw the spotlight in the colours and sizes of the house."""
        self._spotlight.set_theme(theme)

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Let nothing fade in."""
        self._spotlight.set_reduced_motion(reduced=reduced)

    def zoom(self, factor: float) -> None:
        """Make the site larger or smaller."""
        smallest, largest = ZOOM_LIMITS
        self._page.setZoomFactor(max(smallest, min(largest, factor)))

    def mute(self, *, muted: bool) -> None:
        """Let the site be heard, or not."""
        self._page.setAudioMuted(muted)

    def answer(self, answer: SiteAnswer) -> None:
        """Answer the question of the site."""
        self._dialogs.answer(answer)

    def answer_file(self, file: Path | None) -> None:
        """Give the site the file that it asked for, or none."""
        self._page.files.answer(file)

    def prepare_to_leave(self) -> None:
        """The visit ends: no question holds it up, and the whole portal is open for logging out."""
        self._dialogs.close()
        self._page.files.withdraw()
        self._gate.open_everything()

    def reload(self) -> None:
        """Load the page once more; where the site never came, the page to load is the one that was opened."""
        if self._page.url() == BLANK:  # without a network nothing takes the place of the warm-up's page
            self._page.open(self._opened)
        else:
            self._page.triggerAction(QWebEnginePage.WebAction.Reload)

    def draw_page(self) -> None:
        """Make a document of the page, as it would be printed."""
        self._paper.draw()

    def choose_card(self, number: int) -> None:
        """Show a card to the site that asked: the citizen said that it is theirs."""
        self._loading.wait_for_citizen(waits=False)
        self._cards.choose(number)

    def refuse_card(self) -> None:
        """Show no card."""
        if self._cards.is_waiting():
            self._loading.wait_for_citizen(waits=False)
            self._cards.refuse()

    def try_card_again(self) -> None:
        """Open the page that wanted a card once more."""
        self._page.open(self._missed)

    def back(self) -> None:
        """Go to the page before, where there is one."""
        self._page.triggerAction(QWebEnginePage.WebAction.Back)

    def log_out(self, site_language: Language) -> None:
        """Leave the page, and have the site forget the citizen; `logged_out` tells when that is over."""
        self.stop_following()
        self._page.show_blank()  # so that the page cannot write again
        leaving = Leaving(self._site, self._make_page, self)
        leaving.left.connect(self.logged_out)
        leaving.start(site_language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the light exactly above the view."""
        self._view.setGeometry(self.rect())
        self._spotlight.setGeometry(self.rect())
        self._on_page_moved()
        super().resizeEvent(event)

    def _make_page(self, view: CitizenView) -> CitizenPage:
        return CitizenPage(self._gate, self._names, self._dialogs, self._profile, view)

    def _wire(self) -> None:
        self._interceptor.host_blocked.connect(self.host_blocked)
        self._page.page_refused.connect(self._on_page_refused)
        self._page.renderProcessTerminated.connect(self._dialogs.withdraw)
        self._dialogs.question_asked.connect(self.question_asked)
        self._dialogs.question_withdrawn.connect(self.question_withdrawn)
        self._page.window_opened_here.connect(self.window_opened_here)
        self._dialogs.question_asked.connect(self._on_question_asked)
        self._dialogs.settled.connect(self._on_question_settled)
        self._page.files.asked.connect(self.file_asked)
        self._page.files.withdrawn.connect(self.file_withdrawn)
        self._page.print_asked.connect(self.print_asked)
        self._paper.drawn.connect(self.page_drawn)
        self._paper.failed.connect(self.page_not_drawn)
        self._page.urlChanged.connect(self._on_page_changed)
        self._page.scrollPositionChanged.connect(self._on_page_moved)
        self._page.contentsSizeChanged.connect(self._on_page_moved)
        self._page.zoomFactorChanged.connect(self._on_page_moved)
        self._loading.page_loaded.connect(self._prober.look_soon)
        self._loading.page_loaded.connect(self.page_loaded)
        self._loading.page_failed.connect(self._on_page_failed)
        self._loading.card_missed.connect(self._on_card_missed)
        self._cards.card_asked.connect(self._on_card_asked)
        self._cards.card_withdrawn.connect(self.card_withdrawn)
        self._downloads.document_saved.connect(self.document_saved)
        self._downloads.download_refused.connect(self.download_refused)
        self._prober.page_seen.connect(self._on_page_seen)
        self._prober.look_failed.connect(self._spotlight.put_out)
        self._prober.page_silent.connect(self._loading.give_up)

    def _on_question_asked(self) -> None:
        """The page stands still until it is answered: it must not be taken for one that hangs."""
        self._prober.rest(resting=True)
        self._loading.hold(held=True)

    def _on_question_settled(self) -> None:
        self._prober.rest(resting=False)
        self._loading.hold(held=False)

    def _on_page_changed(self, address: QUrl) -> None:
        if self._page.is_blanked(address):
            self._page.triggerAction(QWebEnginePage.WebAction.Back)
            self._on_page_refused(Decision(Reason.SCHEME), address)
            return
        self._gate.stand_on(address.host())
        self._spotlight.put_out()
        self._prober.forget_page()

    def _on_page_moved(self) -> None:
        self._spotlight.put_out()
        self._prober.forget_page()

    def _on_page_refused(self, decision: Decision, address: QUrl) -> None:
        self.host_blocked.emit(decision.host)
        steps = self._attention.watch.steps if self._attention else ()
        self.page_refused.emit(Refused(decision, self._gate.step_that_opens(decision.host, steps)), address)

    def _on_page_failed(self, code: str) -> None:
        self._spotlight.put_out()
        self.page_failed.emit(code)

    def _on_card_asked(self, names: tuple[str, ...]) -> None:
        self._loading.wait_for_citizen(waits=True)
        self.card_asked.emit(names)

    def _on_card_missed(self, address: QUrl) -> None:
        self._spotlight.put_out()
        self._missed = address
        self.card_failed.emit(self._cards.trouble())

    def _on_page_seen(self, sight: Sight) -> None:
        finding = self._attention.see(sight) if self._attention else None
        if not isinstance(finding, Pointing):
            self._spotlight.put_out()
        if finding is None or (isinstance(finding, (Missing, Unknown)) and self._loading.is_under_way()):
            return  # what is not there may still come
        if isinstance(finding, Pointing):
            self._light(finding)
        self._tell(finding)

    def _light(self, pointing: Pointing) -> None:
        if self._spotlight.point(pointing, self._page.zoomFactor()):
            self._prober.look_soon()  # what has moved may be moving still

    def _tell(self, finding: Finding) -> None:
        """Tell what changed, once: a ring that moves is no news."""
        news = finding if isinstance(finding, (Arrived, Missing)) else type(finding)
        if news == self._told:
            return
        self._told = news
        match finding:
            case Pointing():
                self.target_pointed.emit()
            case Missing(covered):
                self.target_missed.emit(covered)
            case Arrived(step_id):
                self.step_arrived.emit(step_id)
            case Here():
                self.page_recognised.emit()
            case Dark():
                self.dark_entered.emit()
            case Unknown():
                self.page_unknown.emit()
