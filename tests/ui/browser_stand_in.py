"""A browser without the web engine: it records what it was told, and says what a test wants it to say."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from kiosk.browsing.dialogs import SiteAnswer, SiteQuestion
from kiosk.browsing.gate import Refused
from kiosk.cards.trouble import CardTrouble
from kiosk.language import Language
from kiosk.procedures.model import Step
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Followed:
    """One call of `follow`; steps by their ids."""

    steps: tuple[str, ...]
    present: str
    site_language: Language
    tag: str
    scroll_tag: str
    chosen_by_hand: bool


class BrowserStandIn(QWidget):
    """Has the signals and the methods of GuidedBrowser that a visit uses."""

    step_arrived = Signal(str)
    target_pointed = Signal()
    target_missed = Signal(bool)
    page_recognised = Signal()
    page_unknown = Signal()
    dark_entered = Signal()
    page_failed = Signal(str)
    document_saved = Signal(Path)
    host_blocked = Signal(str)
    page_refused = Signal(Refused, QUrl)
    window_opened_here = Signal(QUrl)
    question_asked = Signal(SiteQuestion)
    question_withdrawn = Signal()
    logged_out = Signal(bool)
    print_asked = Signal()
    page_drawn = Signal(Path)
    page_not_drawn = Signal()
    download_refused = Signal(str)
    file_asked = Signal()
    file_withdrawn = Signal()
    card_asked = Signal(tuple)
    card_withdrawn = Signal()
    card_failed = Signal(CardTrouble)

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.answers: list[SiteAnswer] = []
        self.leaving = False
        self.muted = False
        self.followed: list[Followed] = []
        self.following: Followed | None = None
        self.theme: Theme | None = None
        self.zoomed: list[float] = []
        self.reloads = 0
        self.backs = 0
        self.log_outs: list[Language] = []
        self.draws = 0
        self.given_files: list[Path | None] = []
        self.cards: list[int | None] = []  # the answers: a number, or none
        self.card_tries = 0
        self.waits_for_card = False
        self.card_asked.connect(self._on_card_asked)

    def open(self, address: str | QUrl) -> None:
        self.opened.append(QUrl(address).toString())

    def answer(self, answer: SiteAnswer) -> None:
        self.answers.append(answer)

    def mute(self, *, muted: bool) -> None:
        self.muted = muted

    def prepare_to_leave(self) -> None:
        self.leaving = True

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
        ids = tuple(step.id for step in steps)
        self.following = Followed(ids, present.id, site_language, tag, scroll_tag, chosen_by_hand)
        self.followed.append(self.following)

    def stop_following(self) -> None:
        self.following = None

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme

    def zoom(self, factor: float) -> None:
        self.zoomed.append(factor)

    def answer_file(self, file: Path | None) -> None:
        self.given_files.append(file)

    def reload(self) -> None:
        self.reloads += 1

    def draw_page(self) -> None:
        self.draws += 1

    def back(self) -> None:
        self.backs += 1

    def log_out(self, site_language: Language) -> None:
        self.log_outs.append(site_language)

    def choose_card(self, number: int) -> None:
        self.waits_for_card = False
        self.cards.append(number)

    def refuse_card(self) -> None:
        if self.waits_for_card:
            self.waits_for_card = False
            self.cards.append(None)

    def try_card_again(self) -> None:
        self.card_tries += 1

    def _on_card_asked(self, _names: tuple[str, ...]) -> None:
        self.waits_for_card = True
