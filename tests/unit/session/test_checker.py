"""The checker as the process it is."""

import os
import sys
from pathlib import Path

import msgspec
import pytest

from kiosk.paths import command
from kiosk.session.checker import CheckerProcess
from kiosk.session.leaks import Report, Request, Verdict, check
from tests.helpers.timing import wait_until


def _answer(checker: CheckerProcess) -> Report:
    return wait_until(checker.answer, "the checker's answer", limit_s=20)


@pytest.fixture
def request_of_nothing(tmp_path: Path) -> Request:
    return Request(visits=str(tmp_path / "visits"))


def test_a_fresh_process_answers_with_a_report(
    request_of_nothing: Request, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    checker = CheckerProcess(command("checker"), dict(os.environ))
    assert checker.ask(request_of_nothing)
    report = _answer(checker)
    checker.close()
    assert report.clean
    assert {line.id for line in report.lines} >= {"process-group", "scratch", "clipboard"}


def test_what_is_left_is_in_the_report(request_of_nothing: Request) -> None:
    (Path(request_of_nothing.visits) / "left").mkdir(parents=True)
    checker = CheckerProcess(command("checker"), dict(os.environ))
    checker.ask(request_of_nothing)
    report = _answer(checker)
    checker.close()
    assert not report.clean
    assert report.first_failure == "scratch"


def test_where_there_is_a_printer_its_print_server_must_answer(
    request_of_nothing: Request, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def verdict(request: Request) -> Verdict:
        return {line.id: line.verdict for line in check(request).lines}["print-jobs"]

    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nowhere.sock"))
    assert verdict(request_of_nothing) is Verdict.NOT_APPLICABLE
    assert verdict(msgspec.structs.replace(request_of_nothing, printer="practice")) is Verdict.NOT_CLEAN


@pytest.mark.parametrize(
    "program",
    [
        "",
        "print('nonsense')",
        "print('{\"lines\": []}')",
        # clean to the eye, and it speaks of nothing
        'print(\'{"lines": [{"id": "scratch", "how": "", "verdict": "clean"}]}\')',
        'print(\'{"lines": [{"id": "scratch", "how": ""\')',
        "import os; os.write(1, bytes(70000))",
        "import sys; sys.exit(1)",
    ],
)
def test_a_checker_that_fails_proves_nothing(program: str, request_of_nothing: Request) -> None:
    checker = CheckerProcess([sys.executable, "-c", program], dict(os.environ))
    checker.ask(request_of_nothing)
    report = _answer(checker)
    checker.close()
    assert not report.clean
    assert report.first_failure == "no-report"
