"""A citizen who goes away without a word: warned in their language, then everything is erased.

The lowest limit of a whole visit is ten minutes, too long for here.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.station import Station, now_ns
from tests.helpers import keys
from tests.helpers.atspi import Desktop
from tests.helpers.kiosk_process import Entry
from tests.helpers.timing import wait_until

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(360)]

IDLE_S: Final = 60  # the lowest that station.toml may say
READING_S: Final = 90  # more, so that it can be told from the lowest
WARNING_S: Final = 20  # likewise
ROUNDING_S: Final = 1.5  # the session tells of input once a second at most
LATE_S: Final = 30.0  # a loaded machine
PART_OF_IDLE_S: Final = 5.0  # long enough to tell a clock that was started anew from one that was not
ROOM_S: Final = IDLE_S + LATE_S
NANO: Final = 1e-9


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a player of sounds was given to play, on a machine that has just that one."""
    players, played = tmp_path / "players", tmp_path / "played"
    players.mkdir()
    script = players / "pw-play"
    script.write_text(f'#!/bin/sh\necho "$@" >>{played}\nexec sleep 60\n', encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{players}{os.pathsep}{os.environ['PATH']}")
    return played


@pytest.fixture
def hasty(tmp_path: Path, desktop: Desktop, played: Path) -> Iterator[Station]:
    """A station as impatient as the settings allow."""
    settings = tmp_path / "station.toml"
    lines = (f"idle_s = {IDLE_S}", f"reading_idle_s = {READING_S}", f"warning_s = {WARNING_S}")
    settings.write_text("\n".join(lines), encoding="utf-8")
    with Station(tmp_path / "station", desktop, "--settings", str(settings)) as station:
        yield station


def test_who_goes_away_is_warned_may_come_back_and_is_erased_in_the_end(hasty: Station, played: Path) -> None:
    citizen = hasty.welcome(Language.NL)
    before_ns = now_ns()
    citizen.choose("household-composition")
    moved_ns = now_ns()
    title = citizen.title()

    warned = hasty.wait_state("warning", before_ns, ROOM_S)
    assert seconds(before_ns, warned) >= IDLE_S - ROUNDING_S
    assert seconds(moved_ns, warned) <= ROOM_S
    expect_warning(citizen)
    come_back(hasty, citizen, warned)
    citizen.wait(lambda: citizen.title() == title, "the same place")
    citizen.go_on()
    for answer in ("ixelles", "belgium", "eid"):
        citizen.choose(answer)

    last_ns = input_by_key(citizen)  # before a checklist, which takes time to read
    warned = hasty.wait_state("warning", last_ns, READING_S + LATE_S)
    assert seconds(last_ns, warned) >= READING_S - ROUNDING_S
    expect_warning(citizen)
    ending = hasty.wait_state("ending", warned.at_ns, WARNING_S + LATE_S)
    assert seconds(warned.at_ns, ending) >= WARNING_S - ROUNDING_S
    hasty.expect_wiped(citizen, warned.at_ns)
    heard = played.read_text(encoding="utf-8").splitlines()
    assert [Path(line).name for line in heard] == ["warning.wav"] * 2  # a player that hangs harms nobody
    limits = [each.code for each in hasty.kiosk.journal if each.event == "limit-passed"]
    assert limits == ["warning"]
    hasty.wait_ready()
    assert len(hasty.folders()) == 1  # the next session's


def expect_warning(citizen: Citizen) -> None:
    """See the question in Dutch, and the seconds running down."""
    citizen.expect("warning.seconds")
    citizen.wait(lambda: citizen.words("sheet.title") == "Bent u er nog?", "the question")
    assert citizen.words("warning.line") == "Zonder antwoord wissen wij alles."
    assert citizen.words("warning.still-here") == "Ik ben er nog"
    first = int(citizen.words("warning.seconds"))
    assert 0 < first <= WARNING_S
    citizen.wait(lambda: int(citizen.words("warning.seconds") or first) < first, f"less than {first} seconds")


def come_back(station: Station, citizen: Citizen, warned: Entry) -> None:
    """Answer as an assistive technology does: no key and no touch come with it."""
    citizen.press("warning.still-here")
    answered = station.wait_state("active", warned.at_ns)
    assert seconds(warned.at_ns, answered) < WARNING_S
    citizen.wait(lambda: not citizen.shows("warning.seconds"), "the question gone")


def input_by_key(citizen: Citizen) -> int:
    """Later, press a key that does nothing; return a moment just before."""
    moved_ns = now_ns()
    wait_until(
        lambda: (now_ns() - moved_ns) * NANO > PART_OF_IDLE_S, "later", limit_s=PART_OF_IDLE_S + LATE_S
    )
    assert citizen.is_there()
    pressed_ns = now_ns()
    keys.press_keys("F8")
    return pressed_ns


def seconds(from_ns: int, to: Entry) -> float:
    """How long it took."""
    return (to.at_ns - from_ns) * NANO
