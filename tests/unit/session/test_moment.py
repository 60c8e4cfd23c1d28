"""Since when a file may be a visit's, whatever happens to the station and to the clocks."""

import os
from pathlib import Path

import pytest

from kiosk.session.moment import Moment, Span, Unproven

HOUR_NS = 3_600_000_000_000
BOOTED_AT_NS = 10 * HOUR_NS


class Hands:
    """Two clocks that a test moves."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.file_ns, self.boot_ns = BOOTED_AT_NS + HOUR_NS, HOUR_NS
        monkeypatch.setattr(Moment, "now", lambda: Moment(self.file_ns, self.boot_ns))

    def go_on(self, hours: int) -> None:
        """Time passes."""
        self.file_ns += hours * HOUR_NS
        self.boot_ns += hours * HOUR_NS


@pytest.fixture
def hands(monkeypatch: pytest.MonkeyPatch) -> Hands:
    return Hands(monkeypatch)


def _span(unproven: Unproven) -> Span:
    span = unproven.span()
    assert span
    return span


def test_nothing_began_nothing_to_look_at() -> None:
    assert Unproven().span() is None


def test_a_visit_is_looked_at_from_its_beginning_until_it_is_proven(hands: Hands) -> None:
    unproven, began = Unproven(), hands.file_ns
    unproven.begin()
    hands.go_on(1)
    unproven.begin()  # another citizen before the first wipe was proven
    span = _span(unproven)
    assert span.holds(began)
    assert not span.holds(began - HOUR_NS)
    assert span.until_ns is None
    unproven.prove()
    assert unproven.span() is None


@pytest.mark.parametrize("jump", [-3, 3])
def test_a_clock_that_somebody_sets_hides_nothing(hands: Hands, jump: int) -> None:
    unproven, began = Unproven(), hands.file_ns
    unproven.begin()
    hands.go_on(1)
    hands.file_ns += jump * HOUR_NS
    written = hands.file_ns
    hands.go_on(1)
    span = _span(unproven)
    assert span.holds(began)
    assert span.holds(written)


def test_the_next_run_of_a_killed_station_looks_at_the_same_files(tmp_path: Path) -> None:
    Unproven(tmp_path / "mark").begin()
    (tmp_path / "written").touch()
    again = Unproven(tmp_path / "mark")
    assert _span(again).holds((tmp_path / "written").lstat().st_ctime_ns)
    again.prove()
    assert not (tmp_path / "mark").exists()
    assert Unproven(tmp_path / "mark").span() is None


def test_after_a_power_cut_what_the_new_start_wrote_is_not_the_visits(tmp_path: Path, hands: Hands) -> None:
    mark = tmp_path / "mark"
    mark.write_text("another-boot 12", encoding="ascii")
    os.utime(mark, ns=(BOOTED_AT_NS - HOUR_NS,) * 2)
    unproven = Unproven(mark)
    assert _span(unproven).holds(BOOTED_AT_NS - HOUR_NS)
    assert not _span(unproven).holds(BOOTED_AT_NS)
    unproven.begin()
    assert _span(unproven).holds(hands.file_ns)


@pytest.mark.parametrize("text", ["", "x", "a b", "a \u00b2"])
def test_a_mark_that_was_cut_off_ends_nowhere(tmp_path: Path, hands: Hands, text: str) -> None:
    (tmp_path / "mark").write_text(text, encoding="utf-8")
    os.utime(tmp_path / "mark", ns=(BOOTED_AT_NS - HOUR_NS,) * 2)
    assert _span(Unproven(tmp_path / "mark")).until_ns is None


def test_a_clock_that_was_set_while_the_station_was_dead_hides_nothing(tmp_path: Path, hands: Hands) -> None:
    Unproven(tmp_path / "mark").begin()
    os.utime(tmp_path / "mark", ns=(hands.file_ns,) * 2)
    hands.go_on(1)
    hands.file_ns -= 3 * HOUR_NS
    written = hands.file_ns
    assert _span(Unproven(tmp_path / "mark")).holds(written)


def test_a_mark_that_cannot_be_made_or_removed_changes_nothing(tmp_path: Path) -> None:
    unproven = Unproven(tmp_path / "no folder" / "mark")
    unproven.begin()
    assert unproven.span()
    unproven.prove()
    assert unproven.span() is None


def test_the_oldest_counts(hands: Hands) -> None:
    unproven = Unproven()
    unproven.include(BOOTED_AT_NS + 5)
    unproven.include(BOOTED_AT_NS + 9)
    assert _span(unproven).holds(BOOTED_AT_NS + 5)
