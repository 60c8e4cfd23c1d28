"""What a report concludes: a run can fail in every way there is."""

import json

import msgspec
import pytest

from kiosk.canary.report import (
    MUST_BE_SEEN,
    STORES,
    Copies,
    Looked,
    Report,
    Session,
    Verdict,
    Way,
    as_json,
    as_table,
)
from kiosk.canary.talk import Played

SEEN = Looked(tuple(Copies(place, "utf-8", 1) for place in MUST_BE_SEEN))
GOOD = Session(way=Way.BUTTON, took=STORES, during=SEEN, wipe_s=0.1)
COPY = Looked((Copies("home", "hex", 2),))


def verdict(*sessions: Session) -> Verdict:
    return Report(sessions=sessions, seconds=1.0).verdict


def test_a_session_that_was_seen_and_left_nothing_is_clean() -> None:
    assert verdict(GOOD, GOOD) is Verdict.CLEAN


def test_a_run_without_sessions_proves_nothing() -> None:
    assert verdict() is Verdict.FAILED


@pytest.mark.parametrize(
    "change",
    [
        {"after": COPY},
        {"left": ("cookie",)},
        {"fault": "the station has ended"},
        {"during": Looked(())},
        *({"took": tuple(each for each in STORES if each != store)} for store in STORES),
        *({"during": Looked(tuple(each for each in SEEN.copies if each.place != p))} for p in MUST_BE_SEEN),
    ],
)
def test_one_bad_session_fails_the_run(change: dict[str, object]) -> None:
    assert verdict(GOOD, msgspec.structs.replace(GOOD, **change)) is Verdict.FAILED


def test_a_place_that_could_not_be_searched_is_no_pass() -> None:
    hidden = msgspec.structs.replace(GOOD, after=Looked((), ("memory: standby",)))
    assert verdict(hidden) is Verdict.INCOMPLETE


def test_a_place_that_could_not_be_searched_during_the_visit_does_not_count_as_blind() -> None:
    renderer = MUST_BE_SEEN[1]
    looked = Looked(tuple(each for each in SEEN.copies if each.place != renderer), (renderer,))
    hidden = msgspec.structs.replace(GOOD, during=looked, after=Looked((), (renderer,)))
    assert verdict(hidden) is Verdict.INCOMPLETE


def test_the_file_says_what_was_concluded() -> None:
    bad = msgspec.structs.replace(GOOD, after=COPY, left=("opfs",))
    told = json.loads(as_json(Report(sessions=(GOOD, bad), seconds=2.0)))
    assert told["verdict"] == "failed"
    assert [each["clean"] for each in told["sessions"]] == [True, False]
    assert told["sessions"][1]["after"]["copies"] == [{"place": "home", "encoding": "hex", "count": 2}]
    assert told["sessions"][1]["blind"] == []


def test_the_table_says_what_is_wrong() -> None:
    bad = msgspec.structs.replace(GOOD, after=COPY, left=("opfs",), took=STORES[1:])
    hidden = msgspec.structs.replace(GOOD, after=Looked((), ("memory: standby",)))
    stuck = msgspec.structs.replace(GOOD, fault="stuck at the page")
    told = as_table(Report(sessions=(bad, hidden, stuck), seconds=2.0))
    for words in (
        "2 copies left in home, hex",
        "could still read opfs",
        f"not seen during the visit: {STORES[0]}",
        "could not be searched: memory: standby",
        "could not be played: stuck at the page",
        "NOT CLEAN, BLIND",
        "3 sessions: failed",
    ):
        assert words in told


def test_the_player_cannot_bring_a_word_into_the_report() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"says":"played","took":["kq7zj0x2mv9"]}', type=Played)
