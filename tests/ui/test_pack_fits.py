"""The words of the packs we ship fit on the screens that show them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kiosk import paths
from kiosk.language import Language
from kiosk.procedures.pack import Pack, load_pack
from kiosk.procedures.words import ProcedureWords
from tests.ui.gallery import SIZES, Gallery
from tests.ui.test_every_screen import cut, outside, reachable, words_of
from ui.screens.guide import GuideScreen
from ui.screens.intro import IntroScreen
from ui.screens.notice import NoticeScreen
from ui.screens.question import QuestionScreen
from ui.theme import TextSize
from ui.widgets.choices import Choice
from ui.widgets.frame import Frame
from ui.widgets.pressable import Pressable
from ui.widgets.step_panel import Sight


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(paths.resources() / "packs" / "brussels")


def shown(gallery: Gallery, frame: Frame, words: ProcedureWords) -> Iterator[str]:
    """Put the words on their screens, one after the other; each by its key."""
    intro, notice = IntroScreen(gallery.look), NoticeScreen(gallery.look)
    question, guide = QuestionScreen(gallery.look), GuideScreen(gallery.look)
    guide.set_browser(QWidget())
    intro.show_procedure(words, 15, "household")
    frame.show_screen(intro)
    yield "intro"
    frame.show_screen(notice)
    for key, each in words.notices.items():
        notice.show_notice("idea", each.title, each.lines, each.go_on)
        yield key
    frame.show_screen(question)
    for key, asked in words.questions.items():
        options = [
            Choice(name, option.label, option.note or "", "card") for name, option in asked.options.items()
        ]
        question.ask(asked.title, asked.lines, options)
        yield key
    frame.show_screen(guide)
    for key, step in words.steps.items():
        guide.show_step(step, "Introduire une demande", citizen_only=True)
        for sight in Sight:
            guide.show_sight(sight)
            yield f"{key} {sight.value}"


@pytest.mark.parametrize("size", SIZES[1:], ids=lambda size: str(size.width()))
@pytest.mark.parametrize("language", Language)
def test_no_word_of_a_pack_is_cut(gallery: Gallery, pack: Pack, language: Language, size: QSize) -> None:
    gallery.program_words.speak(language)
    faults = []
    for (_, spoken), words in pack.words.items():
        if spoken is not language:
            continue
        for text_size in (TextSize.NORMAL, TextSize.LARGER):
            gallery.look.set_text_size(text_size)
            gallery.canvas.resize(size)
            gallery.canvas.show()
            frame = Frame(gallery.look)
            gallery.canvas.show_view(frame)
            for key in shown(gallery, frame, words):
                QApplication.processEvents()
                faults += [
                    f"{key} at {text_size.value}: {words_of(widget)!r}: {cut(widget) or 'outside'}"
                    for kind in (QLabel, Pressable)
                    for widget in reachable(frame, kind)
                    if words_of(widget) and (cut(widget) or outside(widget))
                ]
    assert not faults
