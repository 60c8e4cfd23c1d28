"""The screens about identity cards, for the gallery."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from kiosk.cards.readers import ReaderState
from kiosk.cards.trouble import CardTrouble
from kiosk.language import Language
from tests.ui import samples
from ui.screens.card import CardChoiceSheet, CardSheet
from ui.screens.card_trouble import CardTroubleScreen
from ui.screens.guide import GuideScreen
from ui.widgets.frame import Frame
from ui.widgets.look import Look
from ui.widgets.screen import Screen
from ui.widgets.sheet import Sheet
from ui.widgets.step_panel import Sight


class Wall(Protocol):
    """Where the pictures hang."""

    look: Look

    def framed(self, language: Language, screen: Screen, step: tuple[int, int] = (0, 0)) -> Frame: ...

    def over(self, language: Language, sheet: Sheet) -> Sheet: ...

    def guide(self, language: Language, sight: Sight) -> Frame: ...


def card_views(wall: Wall) -> dict[str, Callable[[Language], QWidget]]:
    """A view for each of them."""

    def practice_card(language: Language) -> QWidget:
        frame = wall.guide(language, Sight.DARK)
        for screen in frame.findChildren(GuideScreen):
            screen.offer_card(True)
        return frame

    def card(language: Language) -> QWidget:
        sheet = CardSheet(wall.look)
        sheet.show_name(samples.HOLDERS[0])
        return wall.over(language, sheet)

    def choice(language: Language) -> QWidget:
        sheet = CardChoiceSheet(wall.look)
        sheet.show_names(samples.HOLDERS)
        return wall.over(language, sheet)

    def trouble(kind: CardTrouble) -> Callable[[Language], QWidget]:
        def show(language: Language) -> QWidget:
            screen = CardTroubleScreen(wall.look)
            screen.show_trouble(kind, ReaderState.CARD)
            screen.offer_practice(False)
            return wall.framed(language, screen, (5, 9))

        return show

    return {
        "guide-practice-card": practice_card,
        "card": card,
        "card-choice": choice,
        **{f"card-{kind}": trouble(kind) for kind in CardTrouble},
    }
