"""The screens about what a site wants of the citizen, for the gallery."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.browsing.dialogs import DialogKind, SiteQuestion
from kiosk.language import Language
from tests.ui import samples
from tests.ui.gallery_cards import Wall
from ui.screens.blocked import BlockedSheet
from ui.screens.blocked_list import BlockedListSheet
from ui.screens.guide import GuideScreen
from ui.screens.site_dialog import SiteDialogSheet
from ui.widgets.step_panel import Sight


def site_views(wall: Wall) -> dict[str, Callable[[Language], QWidget]]:
    """A view for each of them."""

    def blocked(language: Language, *, other_step: bool) -> QWidget:
        sheet = BlockedSheet(wall.look)
        sheet.show_blocked("www.example.org", other_step=other_step)
        return wall.over(language, sheet)

    def blocked_list(language: Language) -> QWidget:
        sheet = BlockedListSheet(wall.look)
        sheet.show_counts([("www.example.org", 12), ("statistics.example.net", 3)])
        return wall.over(language, sheet)

    def dialog(language: Language, kind: DialogKind) -> QWidget:
        sheet = SiteDialogSheet(wall.look)
        sheet.show_question(SiteQuestion(kind, samples.SITE_WORD[language] or "", "0123"))
        return wall.over(language, sheet)

    def aside(language: Language) -> QWidget:
        frame = wall.guide(language, Sight.UNKNOWN)
        for screen in frame.findChildren(GuideScreen):
            screen.show_aside(aside=True)
        return frame

    return {
        "blocked": lambda language: blocked(language, other_step=False),
        "blocked-other-step": lambda language: blocked(language, other_step=True),
        "blocked-list": blocked_list,
        "site-dialog": lambda language: dialog(language, DialogKind.CONFIRM),
        "site-dialog-ask": lambda language: dialog(language, DialogKind.ASK),
        "site-dialog-leave": lambda language: dialog(language, DialogKind.LEAVE),
        "guide-aside": aside,
    }
