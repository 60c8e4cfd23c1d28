"""The list is whole, and a report holds none of what was found."""

from pathlib import Path

import msgspec
import pytest

from kiosk.session.leaks import Request, Verdict, check
from kiosk.session.leaks.inventory import INVENTORY
from kiosk.session.leaks.look import Look, Machine
from kiosk.session.leaks.report import LEAKS, Line
from tests.unit.session.leaks.planting import Planted

SECRET = "Canary-Jansen"


def test_the_list_has_every_place_once_and_in_order() -> None:
    assert tuple(entry.id for entry in INVENTORY) == LEAKS
    assert all(entry.checks and entry.what for entry in INVENTORY)


def test_nothing_planted_is_clean_and_every_line_has_a_name_of_its_own(planted: Planted) -> None:
    report = planted.report()
    assert report.clean, [line for line in report.lines if line.verdict is Verdict.NOT_CLEAN]
    names = [line.id for line in report.lines]
    assert len(names) == len(set(names))
    assert all(line.reason for line in report.lines if line.verdict is Verdict.NOT_APPLICABLE)


def test_a_report_tells_no_name_of_what_it_found(planted: Planted) -> None:
    for folder in ("home/Downloads", "home/.cache/thumbnails", "home/Pictures", "home", "tmp", "runtime"):
        planted.write(f"{folder}/{SECRET}", SECRET)
    planted.write(f"visits/{SECRET}/home/{SECRET}", SECRET)
    report = planted.report()
    assert sum(line.found for line in report.lines) >= 7
    assert SECRET.encode() not in msgspec.json.encode(report)


def test_the_words_of_a_report_are_the_same_whatever_was_found(planted: Planted) -> None:
    before = [(line.id, line.how) for line in planted.report().lines]
    planted.write("home/Downloads/one")
    assert [(line.id, line.how) for line in planted.report().lines] == before


@pytest.mark.parametrize("error", [OSError, ValueError])
def test_a_check_that_fails_by_itself_is_not_clean(
    planted: Planted, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def shared_memory(look: Look) -> Line:
        raise error

    broken = tuple(
        entry if entry.id != "L27" else type(entry)(entry.id, entry.what, (shared_memory,))
        for entry in INVENTORY
    )
    monkeypatch.setattr("kiosk.session.leaks.inventory.INVENTORY", broken)
    assert planted.line("shared-memory").verdict is Verdict.NOT_CLEAN
    assert planted.report().leaks[26].verdict is Verdict.NOT_CLEAN
    assert not planted.report().clean


def test_a_machine_is_known_by_its_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))
    machine = Machine.here()
    assert machine.home == tmp_path
    assert machine.runtime is None
    monkeypatch.setenv("HOME", "/")
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert Machine.here().home is None


def test_an_account_without_home_is_checked_too(planted: Planted, tmp_path: Path) -> None:
    planted.machine = Machine(home=None, runtime=None, temporary=(), proc=tmp_path / "proc")
    assert planted.line("engine-files").verdict is Verdict.NOT_APPLICABLE


def test_the_check_of_this_very_machine_speaks_of_every_place(tmp_path: Path) -> None:
    report = check(Request(visits=str(tmp_path), since_ns=0, surroundings_stop=False))
    assert tuple(leak.id for leak in report.leaks) == LEAKS
