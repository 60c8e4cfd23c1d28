"""A page that answers nothing is told as silent, but not while it waits for an answer itself."""

from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.browsing.finders import Watch, open_hosts, question
from kiosk.language import Language
from kiosk.procedures.model import Portal, Step
from kiosk.procedures.pack import Pack
from tests.ui.visitor import PROCEDURE
from ui.browser import probing
from ui.browser.probing import Prober

SOON = timedelta(milliseconds=10)
LIMIT_MS = 5_000
LONG_MS = 600  # several times what it takes to be told as silent


class MutePage:
    """Takes every look, and answers none."""

    def __init__(self) -> None:
        self.looks = 0

    def url(self) -> QUrl:
        return QUrl("http://irisbox.practice.test/irisbox/household/landing")

    def runJavaScript(self, *_: object) -> None:  # noqa: N802 - the engine's name
        self.looks += 1


@pytest.fixture
def page() -> MutePage:
    return MutePage()


@pytest.fixture
def prober(qapp: QApplication, page: MutePage, brussels: Pack, monkeypatch: pytest.MonkeyPatch) -> Prober:
    for name in ("LOOK_EVERY", "LOOK_AGAIN_AFTER", "ANSWER_LIMIT"):
        monkeypatch.setattr(probing, name, SOON)
    prober = Prober(cast("QWebEnginePage", page), QObject(qapp))  # it only has the two methods that are used
    steps = tuple(node for node in brussels.procedures[PROCEDURE].nodes if isinstance(node, Step))
    watch = Watch(steps, steps[0], Portal.PRACTICE, Language.FR)
    prober.ask(question(watch, open_hosts(brussels.portals[Portal.PRACTICE])))
    return prober


def test_a_page_that_answers_nothing_is_silent(prober: Prober, qtbot: QtBot) -> None:
    with qtbot.waitSignal(prober.page_silent, timeout=LIMIT_MS):
        pass


def test_a_page_that_waits_for_an_answer_is_not(prober: Prober, page: MutePage, qtbot: QtBot) -> None:
    silent: list[None] = []
    prober.page_silent.connect(lambda: silent.append(None))
    qtbot.waitUntil(lambda: page.looks > 0, timeout=LIMIT_MS)
    prober.rest(resting=True)
    looks = page.looks
    with qtbot.waitSignal(prober.page_silent, timeout=LONG_MS, raising=False):
        pass
    assert (silent, page.looks) == ([], looks)
    prober.rest(resting=False)
    with qtbot.waitSignal(prober.page_silent, timeout=LIMIT_MS):
        pass
