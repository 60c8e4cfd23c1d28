"""The site's question for a file waits for one answer, and never for ever."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication

from ui.browser import uploads
from ui.browser.uploads import FileQuestion

ONE = QWebEnginePage.FileSelectionMode.FileSelectOpen
SEVERAL = QWebEnginePage.FileSelectionMode.FileSelectOpenMultiple
FOLDER = QWebEnginePage.FileSelectionMode.FileSelectUploadFolder
FILE = Path("/chosen/a.pdf")

pytestmark = [pytest.mark.timeout(20), pytest.mark.usefixtures("qapp")]


@pytest.fixture
def question(qapp: QApplication) -> FileQuestion:
    return FileQuestion(QObject(qapp))


@pytest.mark.parametrize("mode", [ONE, SEVERAL])
def test_the_answer_goes_to_the_site(question: FileQuestion, mode: QWebEnginePage.FileSelectionMode) -> None:
    question.asked.connect(lambda: QTimer.singleShot(20, lambda: question.answer(FILE)))
    assert question.ask(mode) == [str(FILE)]


def test_an_answer_at_once_ends_the_wait(question: FileQuestion) -> None:
    question.asked.connect(lambda: question.answer(FILE))
    assert question.ask(ONE) == [str(FILE)]


def test_no_file_is_an_answer(question: FileQuestion) -> None:
    question.asked.connect(lambda: question.answer(None))
    assert question.ask(ONE) == []


def test_an_earlier_answer_is_forgotten(question: FileQuestion) -> None:
    answers = [FILE, None]
    question.asked.connect(lambda: question.answer(answers.pop(0)))
    assert (question.ask(ONE), question.ask(ONE)) == ([str(FILE)], [])


def test_a_folder_is_never_given(question: FileQuestion) -> None:
    asked: list[None] = []
    question.asked.connect(lambda: asked.append(None))
    assert question.ask(FOLDER) == []
    assert asked == []


def test_a_second_question_is_refused_while_the_first_waits(question: FileQuestion) -> None:
    second: list[list[str]] = []

    def on_asked() -> None:
        second.append(question.ask(ONE))
        question.answer(FILE)

    question.asked.connect(on_asked)
    assert question.ask(ONE) == [str(FILE)]
    assert second == [[]]


def test_a_page_that_goes_takes_its_question_along(question: FileQuestion) -> None:
    withdrawn: list[None] = []
    question.asked.connect(question.withdraw)
    question.withdrawn.connect(lambda: withdrawn.append(None))
    assert question.ask(ONE) == []
    assert len(withdrawn) == 1


def test_what_was_not_asked_is_neither_answered_nor_withdrawn(question: FileQuestion) -> None:
    withdrawn: list[None] = []
    question.withdrawn.connect(lambda: withdrawn.append(None))
    question.answer(FILE)
    question.withdraw()
    assert withdrawn == []
    question.asked.connect(lambda: question.answer(None))
    assert question.ask(ONE) == []


def test_an_end_of_the_program_ends_the_wait(question: FileQuestion, qapp: QApplication) -> None:
    answers: list[list[str]] = []
    question.asked.connect(lambda: qapp.exit(0))
    QTimer.singleShot(0, lambda: answers.append(question.ask(ONE)))
    qapp.exec()
    assert answers == [[]]


def test_nobody_waits_longer_than_the_limit(question: FileQuestion, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "ANSWER_LIMIT", uploads.ANSWER_LIMIT / 10_000)
    withdrawn: list[None] = []
    question.withdrawn.connect(lambda: withdrawn.append(None))
    assert question.ask(ONE) == []
    assert len(withdrawn) == 1
