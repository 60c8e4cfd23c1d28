"""What is believed of the probe's answer."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from kiosk.browsing.finders import FinderRequest, ProbeRequest
from kiosk.browsing.sight import ANSWER_LIMIT, Found, Rect, Sight, dark_sight, read_answer, through

FINDERS = (FinderRequest(by="label"), FinderRequest(by="role", role="button"))
REQUEST = ProbeRequest(hosts=("portal.test",), headings=("Accueil", "Fin"), words=("Go",), finders=FINDERS)
FOUND = {"rect": [1, 2, 3, 4], "view": [0, 0, 9, 9], "covered": False, "disabled": False, "checked": True}
FOUND |= {"near": [[5, 5, 1, 1]]}


def answer(**changes: object) -> str:
    whole = {"host": "portal.test", "path": "/a#b", "headings": [1], "hits": [1, 1], "found": FOUND}
    return json.dumps(whole | changes)


def test_a_good_answer_is_read_whole() -> None:
    found = Found(
        Rect(1, 2, 3, 4),
        Rect(0, 0, 9, 9),
        covered=False,
        disabled=False,
        checked=True,
        near=(Rect(5, 5, 1, 1),),
    )
    expected = Sight("portal.test", "/a#b", headings=frozenset({"Fin"}), hits=(1, 1), found=found)
    assert read_answer(answer(), REQUEST) == expected


@pytest.mark.parametrize(
    ("hits", "found"),
    [
        ([1, 1], True),
        ([1, 0], True),
        ([0, 1], True),
        ([0, 0], False),
        ([2, 1], False),
        ([1, 2], False),
        ([1], False),
    ],
)
def test_two_hits_anywhere_are_a_miss(hits: list[int], found: bool) -> None:
    sight = read_answer(answer(hits=hits), REQUEST)
    assert sight is not None
    assert (sight.found is not None) is found


def test_finders_that_disagree_find_nothing() -> None:
    sight = read_answer(answer(found=None), REQUEST)
    assert sight is not None
    assert sight.found is None


@pytest.mark.parametrize("changes", [{"dark": True}, {"host": "evil.test"}, {"host": ""}])
def test_another_host_is_dark_whatever_it_says(changes: dict[str, object]) -> None:
    sight = read_answer(answer(**changes), REQUEST)
    assert sight is not None
    assert sight.dark
    assert (sight.headings, sight.found) == (frozenset(), None)


@pytest.mark.parametrize(
    "untrusted",
    [
        None,
        7,
        {},
        "",
        "null",
        "[]",
        "{",
        answer(headings=[2]),
        answer(headings=[-1]),
        answer(hits=["1"]),
        answer(hits=[1] * 7),
        answer(found={"rect": [1, 2, 3]}),
        answer(found=FOUND | {"rect": [1e9, 0, 1, 1]}),
        answer(found=FOUND | {"rect": [None, 0, 1, 1]}),
        answer(found=FOUND | {"value": "secret"}),
        answer(found=FOUND | {"near": [[0, 0, 1, 1]] * 25}),
        answer(text="secret"),
        answer(path="/" * 3000),
        answer(host="h" * 300),
        " " * ANSWER_LIMIT + answer(),
    ],
)
def test_what_is_not_an_answer_is_none(untrusted: object) -> None:
    assert read_answer(untrusted, REQUEST) is None


@given(st.text() | st.none() | st.integers())
def test_no_answer_is_an_error(untrusted: object) -> None:
    assert read_answer(untrusted, REQUEST) is None


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("https://login.test/a?secret=1#b", "/a#b"),
        ("https://login.test", "/"),
        ("https://login.test/a", "/a"),
    ],
)
def test_of_a_dark_page_the_address_alone_is_known(address: str, path: str) -> None:
    assert dark_sight(address) == Sight("login.test", path, dark=True)


FRAME = Found(Rect(100, 200, 50, 60), Rect(0, 0, 800, 230), covered=False, disabled=False, checked=False)
INSIDE = Found(Rect(1, 2, 3, 4), Rect(0, 0, 50, 60), covered=False, disabled=True, checked=True)
OUTER = Sight("portal.test", "/pay", headings=frozenset({"Fin"}), hits=(1,), found=FRAME)
INNER = Sight("portal.test", "/form", hits=(1, 1), found=INSIDE)


def test_what_is_in_a_frame_is_seen_through_it() -> None:
    expected = Found(Rect(101, 202, 3, 4), Rect(100, 200, 50, 30), covered=False, disabled=True, checked=True)
    assert through(OUTER, INNER) == replace(OUTER, hits=(1, 1), found=expected)


def test_what_covers_the_frame_covers_its_target() -> None:
    covered = through(replace(OUTER, found=structs.replace(FRAME, covered=True)), INNER)
    assert covered.found is not None
    assert covered.found.covered


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        (OUTER, None),
        (OUTER, replace(INNER, dark=True)),
        (OUTER, replace(INNER, found=None)),
        (replace(OUTER, found=None), INNER),
    ],
)
def test_nothing_is_seen_through_a_frame_that_is_dark_or_empty(outer: Sight, inner: Sight | None) -> None:
    assert through(outer, inner).found is None
