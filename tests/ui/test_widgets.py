"""What single widgets promise."""

from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.language import Language
from tests.ui import samples
from tests.ui.gallery import OFFICIAL_PAGE, Gallery
from ui.language import CatalogueMissingError, ProgramWords
from ui.screens.attract import AttractScreen
from ui.screens.checklist import ChecklistScreen, NeedView
from ui.screens.choice import ChoiceScreen
from ui.screens.guide import GuideScreen
from ui.screens.out_of_order import OutOfOrderScreen
from ui.screens.page_trouble import PageTroubleScreen
from ui.screens.question import QuestionScreen
from ui.screens.stop import StopSheet
from ui.screens.text_size import TextSizeSheet
from ui.screens.trouble import TroubleSheet
from ui.screens.warning import WarningSheet
from ui.theme import TextSize
from ui.widgets.button import BigButton
from ui.widgets.choices import Choice
from ui.widgets.frame import Frame
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.progress import StepPills
from ui.widgets.qr import QrCode
from ui.widgets.step_panel import Sight
from ui.widgets.text import Text

SIGNAL_LIMIT: Final = timedelta(seconds=2) // timedelta(milliseconds=1)


@pytest.fixture
def look() -> Look:
    return Look(paths.resources(), reduced_motion=True)


def part(view: QWidget, identifier: str) -> QWidget:
    found = view.findChild(QWidget, identifier)
    assert found is not None, identifier
    return found


def button(view: QWidget, identifier: str) -> BigButton:
    found = part(view, identifier)
    assert hasattr(found, "click")
    return found  # type: ignore[return-value]  # every pressable has click()


def test_a_missing_catalogue_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogueMissingError):
        ProgramWords(tmp_path)


def test_enter_and_space_press_a_button(gallery: Gallery, qtbot: QtBot) -> None:
    frame = Frame(gallery.look)
    gallery.canvas.show_view(frame)
    gallery.canvas.show()
    stop = button(frame, "frame.stop")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(frame.stop_asked, timeout=SIGNAL_LIMIT):
            QTest.keyClick(stop, key)


def test_the_ring_shows_for_the_keyboard_alone(gallery: Gallery, qtbot: QtBot) -> None:
    frame = Frame(gallery.look)
    gallery.canvas.show_view(frame)
    gallery.canvas.show()
    gallery.canvas.activateWindow()
    qtbot.waitUntil(gallery.canvas.isActiveWindow, timeout=SIGNAL_LIMIT)
    stop = button(frame, "frame.stop")
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: stop.ring_shown, timeout=SIGNAL_LIMIT)
    with_ring = stop.grab().toImage()
    part(frame, "frame.help").setFocus(Qt.FocusReason.MouseFocusReason)
    stop.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not stop.ring_shown
    assert stop.grab().toImage() != with_ring


def test_the_frame_asks_the_screen_what_next_says(gallery: Gallery, qtbot: QtBot) -> None:
    gallery.program_words.speak(Language.FR)
    frame, screen = Frame(gallery.look), ChoiceScreen(gallery.look)
    frame.show_screen(screen)
    assert button(frame, "frame.next").accessibleName() == "Je ne trouve pas"
    with qtbot.waitSignal(screen.none_chosen, timeout=SIGNAL_LIMIT):
        button(frame, "frame.next").click()
    frame.show_screen(QuestionScreen(gallery.look))
    assert part(frame, "frame.next").isHidden()


def test_stop_is_never_beside_next(gallery: Gallery) -> None:
    for size in (QSize(1920, 1080), QSize(1024, 768)):
        frame = gallery.show("intro", Language.FR, size, TextSize.NORMAL)
        stop, back = part(frame, "frame.stop"), part(frame, "frame.back")
        assert stop.geometry().right() + 100 < back.geometry().left() < part(frame, "frame.next").x()


def test_a_language_card_starts_a_visit(look: Look, program_words: ProgramWords, qtbot: QtBot) -> None:
    screen = AttractScreen(look, program_words, tuple(Language))
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.language_chosen, timeout=SIGNAL_LIMIT) as caught:
        button(screen, "attract.language.nl").click()
    assert caught.args == [Language.NL]
    with qtbot.waitSignal(screen.help_asked, timeout=SIGNAL_LIMIT):
        button(screen, "attract.help").click()


def test_attract_speaks_every_language_whichever_is_installed(
    look: Look, program_words: ProgramWords, qtbot: QtBot
) -> None:
    program_words.speak(Language.NL)
    screen = AttractScreen(look, program_words, tuple(Language))
    qtbot.addWidget(screen)
    words = " ".join(label.text() for label in screen.findChildren(Text))
    assert "Votre démarche" in words
    assert "Uw aanvraag" in words
    assert "We guide you" in words


def test_questions_answer_with_the_option(look: Look, qtbot: QtBot) -> None:
    screen = QuestionScreen(look)
    qtbot.addWidget(screen)
    screen.ask("?", (), [Choice("belgium", "Belgique"), Choice("abroad", "Étranger")], "abroad")
    with qtbot.waitSignal(screen.answered, timeout=SIGNAL_LIMIT) as caught:
        button(screen, "option.belgium").click()
    assert caught.args == ["belgium"]


def test_every_municipality_can_be_reached(gallery: Gallery) -> None:
    for text_size in (TextSize.NORMAL, TextSize.LARGEST):
        frame = gallery.show("municipality", Language.FR, QSize(1024, 768), text_size)
        paged = frame.findChildren(Paged)[0]
        seen: set[str] = set()
        for _ in range(19):
            cards = [card for card in paged.findChildren(QWidget) if card.objectName().startswith("option.")]
            seen |= {card.objectName() for card in cards if card.isVisible()}
            more = button(frame, "paged.more")
            if more.isHidden():
                break
            more.click()
            QApplication.processEvents()
        assert len(seen) == 19


def test_pages_go_forth_and_back(gallery: Gallery) -> None:
    frame = gallery.show("municipality", Language.NL, QSize(1024, 768), TextSize.LARGEST)
    count, first = part(frame, "paged.count"), part(frame, "option.anderlecht")
    assert isinstance(count, Text)
    before = count.text()
    assert part(frame, "paged.back").isHidden()
    button(frame, "paged.more").click()
    assert not first.isVisible()
    assert count.text() != before
    button(frame, "paged.back").click()
    assert first.isVisible()
    assert count.text() == before


def test_a_missing_need_is_told(look: Look, qtbot: QtBot) -> None:
    screen = ChecklistScreen(look)
    qtbot.addWidget(screen)
    screen.show_needs("?", [NeedView("pin", "Code PIN", "", "code")])
    with qtbot.waitSignal(screen.missing_asked, timeout=SIGNAL_LIMIT) as caught:
        button(screen, "need.pin.missing").click()
    assert caught.args == ["pin"]


@pytest.mark.parametrize(
    ("sight", "shown", "not_shown"),
    [
        (Sight.POINTING, "guide.site-word", "guide.missing"),
        (Sight.MISSING, "guide.missing", "guide.dark"),
        (Sight.COVERED, "guide.missing", "guide.unknown"),
        (Sight.DARK, "guide.dark", "guide.missing"),
        (Sight.UNKNOWN, "guide.unknown", "guide.site-word"),
    ],
)
def test_the_guide_says_what_it_sees(gallery: Gallery, sight: Sight, shown: str, not_shown: str) -> None:
    gallery.program_words.speak(Language.FR)
    gallery.canvas.resize(1920, 1080)
    gallery.canvas.show()
    screen = GuideScreen(gallery.look)
    gallery.canvas.show_view(screen)
    screen.show_step(samples.STEP[Language.FR], "Me connecter")
    screen.show_sight(sight)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert screen.findChild(QWidget, shown) is not None
    assert screen.findChild(QWidget, not_shown) is None


def test_the_site_word_stands_in_the_words_of_the_guide(gallery: Gallery) -> None:
    screen = GuideScreen(gallery.look)
    gallery.canvas.show_view(screen)
    gallery.program_words.speak(Language.NL)
    screen.show_step(samples.STEP[Language.NL], "Me connecter")
    assert screen.title.text() == "Klik op “Me connecter”"


def test_a_small_window_folds_the_guide_and_opens_it(gallery: Gallery) -> None:
    frame = gallery.show("guide", Language.FR, QSize(1024, 768), TextSize.LARGEST)
    screen = frame.findChildren(GuideScreen)[0]
    assert screen.folded
    assert not part(frame, "guide.why").isVisible()
    button(frame, "guide.toggle").click()
    assert part(frame, "guide.why").isVisible()
    button(frame, "guide.toggle").click()
    assert not part(frame, "guide.why").isVisible()


def test_trouble_leads_from_symptom_to_remedy(gallery: Gallery) -> None:
    gallery.program_words.speak(Language.FR)
    sheet = TroubleSheet(gallery.look)
    gallery.canvas.open_sheet(sheet)
    sheet.show_troubles(samples.STEP[Language.FR].trouble)
    button(sheet, "option.trouble-1").click()
    words = [label.text() for label in sheet.findChildren(Text)]
    assert "Attendez dix secondes." in words
    assert sheet.title.text() == "La page est toute blanche."


def test_any_key_or_touch_answers_the_warning(look: Look, qtbot: QtBot) -> None:
    sheet = WarningSheet(look)
    qtbot.addWidget(sheet)
    sheet.show_seconds(45)
    assert part(sheet, "warning.seconds").accessibleName() == "45"
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    with qtbot.waitSignal(sheet.still_here, timeout=SIGNAL_LIMIT):
        sheet.keyPressEvent(key)
    with qtbot.waitSignal(sheet.still_here, timeout=SIGNAL_LIMIT):
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sheet.still_here, timeout=SIGNAL_LIMIT):
        button(sheet, "warning.still-here").click()


def test_escape_leaves_a_sheet_but_never_the_warning(look: Look, qtbot: QtBot) -> None:
    stop, warning = StopSheet(look), WarningSheet(look)
    for sheet in (stop, warning):
        qtbot.addWidget(sheet)
    with qtbot.waitSignal(stop.closed, timeout=SIGNAL_LIMIT):
        QTest.keyClick(stop, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(warning.closed):
        QTest.keyClick(warning, Qt.Key.Key_Escape)


def test_stop_asks_before_it_erases(look: Look, qtbot: QtBot) -> None:
    sheet = StopSheet(look)
    qtbot.addWidget(sheet)
    with qtbot.waitSignal(sheet.stop_confirmed, timeout=SIGNAL_LIMIT):
        button(sheet, "stop.yes").click()


def test_a_text_size_is_chosen(look: Look, qtbot: QtBot) -> None:
    sheet = TextSizeSheet(look)
    qtbot.addWidget(sheet)
    with qtbot.waitSignal(sheet.size_chosen, timeout=SIGNAL_LIMIT) as caught:
        button(sheet, "option.largest").click()
    assert caught.args == [TextSize.LARGEST]


@pytest.mark.parametrize(
    "code",
    ["no_network", "host_not_found", "time_out", "crashed", "certificate", "blocked", "refused", "other"],
)
def test_every_failure_has_plain_words(
    look: Look, program_words: ProgramWords, qtbot: QtBot, code: str
) -> None:
    program_words.speak(Language.FR)
    screen = PageTroubleScreen(look)
    qtbot.addWidget(screen)
    screen.show_trouble(code)
    assert screen.title.text()
    assert code not in screen.title.text()
    with qtbot.waitSignal(screen.try_again_asked, timeout=SIGNAL_LIMIT):
        button(screen, "trouble.again").click()


def test_out_of_order_tells_the_facilitator_in_three_languages(
    look: Look, program_words: ProgramWords, qtbot: QtBot
) -> None:
    screen = OutOfOrderScreen(look, program_words)
    qtbot.addWidget(screen)
    screen.show_reason("wipe-limit")
    remedies = {part(screen, f"out-of-order.remedy.{language}").accessibleName() for language in Language}
    assert len(remedies) == 3
    with qtbot.waitSignal(screen.retry_requested, timeout=SIGNAL_LIMIT):
        button(screen, "out-of-order.retry").click()


def test_a_qr_code_keeps_its_quiet_zone(look: Look, qtbot: QtBot) -> None:
    code = QrCode(look)
    qtbot.addWidget(code)
    code.show_address(OFFICIAL_PAGE)
    code.resize(code.sizeHint())
    image = code.grab().toImage()
    module = code.width() // (25 + 2 * 4)
    white = QColor(Qt.GlobalColor.white).rgb()
    assert all(image.pixel(x, y) == white for x in range(image.width()) for y in range(2 * module))
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert colours == {white, QColor(Qt.GlobalColor.black).rgb()}


def test_pills_mark_more_than_by_colour(look: Look, qtbot: QtBot) -> None:
    pills = StepPills(look)
    qtbot.addWidget(pills)
    pills.show_step(2, 4)
    pills.resize(pills.sizeHint())
    image = pills.grab().toImage()
    heights = []
    for number in range(4):
        x = round((number + 0.4) * pills.width() / 4)
        column = [image.pixel(x, y) for y in range(image.height())]
        heights.append(sum(1 for pixel in column if pixel != column[0]))
    assert heights[1] > heights[0]
    assert heights[1] > heights[2]


def test_french_signs_stay_with_their_word(qtbot: QtBot) -> None:
    text = Text("lead")
    qtbot.addWidget(text)
    text.setText("Où habitez-vous ? « Ici »")
    assert text.text() == "Où habitez-vous\u00a0? «\u00a0Ici\u00a0»"
    assert text.accessibleName() == "Où habitez-vous ? « Ici »"
