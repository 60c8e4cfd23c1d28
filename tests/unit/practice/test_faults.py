"""The switches that make the portal misbehave."""

from datetime import timedelta

import pytest
import requests

from kiosk.language import Language
from kiosk.paths import resources
from kiosk.practice.words import PortalWords
from tests.helpers.portal_walk import PAGES, PortalWalk
from tests.unit.practice.conftest import RunningPortal

WORDS = PortalWords(resources() / "practice" / "words.toml")
TARGETS = {
    "landing": ("start", "connect"),
    "requester": ("next",),
    "request": ("belgium", "abroad", "next"),
    "documents": ("next",),
    "summary": ("next",),
    "signature": ("sign", "send"),
    "confirmation": ("download",),
}
TEST_IDS = {
    "landing": ("start-request", "connect"),
    "requester": ("next",),
    "request": (),
    "documents": ("next",),
    "summary": ("next",),
    "signature": ("sign-box", "send"),
    "confirmation": ("download-certificate",),
}


def _times(walk: PortalWalk, page: str, target: str, section: str = "targets") -> int:
    words = WORDS.say(f"{section}.{target}", Language.FR)
    text = walk.get("irisbox", f"/irisbox/household/{page}").said
    return sum(text.count(f"{before}{words}<") for before in (">", " "))


@pytest.mark.parametrize("page", TARGETS)
@pytest.mark.parametrize(("shown", "times"), [("as_is", 1), ("removed", 0), ("doubled", 2)])
def test_targets_are_removed_or_doubled(walk: PortalWalk, page: str, shown: str, times: int) -> None:
    walk.reach(page)
    walk.set_faults(target=shown)
    assert [_times(walk, page, target) for target in TARGETS[page]] == [times] * len(TARGETS[page])


@pytest.mark.parametrize("page", TARGETS)
def test_changed_labels_replace_the_words_of_the_targets(walk: PortalWalk, page: str) -> None:
    walk.reach(page)
    walk.set_faults(labels="changed")
    for target in TARGETS[page]:
        assert _times(walk, page, target) == 0
        assert _times(walk, page, target, "changed") == 1


@pytest.mark.parametrize("page", TARGETS)
def test_a_changed_layout_keeps_words_and_stable_attributes(walk: PortalWalk, page: str) -> None:
    walk.reach(page)
    before = walk.get("irisbox", f"/irisbox/household/{page}").text
    walk.set_faults(layout="changed")
    after = walk.get("irisbox", f"/irisbox/household/{page}").text
    assert before.count("<div") < after.count("<div")
    for target in TARGETS[page]:
        assert _times(walk, page, target) == 1
    for mark in TEST_IDS[page]:
        assert f'data-testid="{mark}"' in before
        assert f'data-testid="{mark}"' in after
    if TEST_IDS[page]:
        assert 'class="button primary"' in before
        assert 'class="button primary"' not in after.replace('class="button primary" type="button"', "")


def test_the_poor_page_has_no_stable_attributes(walk: PortalWalk) -> None:
    walk.reach("request")
    assert "data-testid" not in walk.here.text
    assert '<label><input type="radio" name="use" value="belgium" required> ' in walk.here.text
    assert '<button name="action" value="next">' in walk.here.text


def test_changed_words_differ_from_the_designed_ones() -> None:
    for language in Language:
        for key in WORDS.keys:
            section, _, name = key.partition(".")
            if section == "targets":
                assert WORDS.say(key, language) != WORDS.say(f"changed.{name}", language)


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        ("error_500", 500, {"fr": "Erreur technique", "nl": "Technische fout", "en": "Technical error"}),
        (
            "maintenance",
            503,
            {"fr": "Site en maintenance", "nl": "Site in onderhoud", "en": "Site under maintenance"},
        ),
    ],
)
def test_error_pages_speak_three_languages(
    walk: PortalWalk, fault: str, status: int, words: dict[str, str]
) -> None:
    walk.set_faults(**{fault: True})
    for language, heading in words.items():
        for host in ("irisbox", "csam", "pay"):
            answer = walk.get(host, f"/?lang={language}")
            assert (answer.status, answer.heading) == (status, heading)
    walk.set_faults()
    assert walk.get("irisbox", "/").status == 200


@pytest.mark.parametrize(
    ("language", "heading"),
    [("fr", "Page introuvable"), ("nl", "Pagina niet gevonden"), ("en", "Page not found")],
)
def test_an_unknown_page_is_said_in_three_languages(walk: PortalWalk, language: str, heading: str) -> None:
    answer = walk.get("irisbox", f"/irisbox/nothing?lang={language}")
    assert (answer.status, answer.heading) == (404, heading)


def test_logged_out_midway(walk: PortalWalk) -> None:
    walk.reach("summary")
    walk.set_faults(logged_out=True)
    assert walk.turn("summary").heading == "Session expirée"
    walk.set_faults()
    assert walk.get("irisbox", "/irisbox/household/summary").path == "/irisbox/household/landing"


def test_a_session_ends_by_itself(portal: RunningPortal) -> None:
    walk = portal.walk()
    walk.reach("documents")
    portal.clock.pass_by(timedelta(minutes=119))
    assert walk.get("irisbox", "/irisbox/household/documents").path == "/irisbox/household/documents"
    portal.clock.pass_by(timedelta(minutes=119))  # the visit before counted as being there
    assert walk.get("irisbox", "/irisbox/household/documents").path == "/irisbox/household/documents"
    portal.clock.pass_by(timedelta(minutes=121))
    assert walk.get("irisbox", "/irisbox/household/documents").path == "/irisbox/expired"


def test_the_time_out_can_be_set(portal: RunningPortal) -> None:
    walk = portal.walk()
    walk.reach("documents")
    walk.set_faults(session_s=60)
    portal.clock.pass_by(timedelta(seconds=61))
    assert walk.get("irisbox", "/irisbox/household/documents").heading == "Session expirée"


def test_the_long_poll_tells_of_the_end_but_keeps_nothing_alive(portal: RunningPortal) -> None:
    walk = portal.walk()
    walk.reach("documents")
    walk.set_faults(session_s=60)
    portal.clock.pass_by(timedelta(seconds=61))
    assert walk.get("irisbox", "/irisbox/events").text.strip() == '{"lapsed":true}'


def test_the_pop_up_comes_when_it_is_told_to(walk: PortalWalk) -> None:
    walk.set_faults(popup_s=11)
    assert 'data-after-s="11.0"' in walk.get("irisbox", "/irisbox/household/landing").text


@pytest.mark.parametrize(("choice", "end"), [("never", "requester"), ("always", "landing")])
def test_the_return_of_a_log_in_can_be_chosen(walk: PortalWalk, choice: str, end: str) -> None:
    walk.set_faults(return_to_landing=choice)
    for _ in range(2):
        walk.get("irisbox", "/irisbox/household/landing")
        assert walk.log_in().path == f"/irisbox/household/{end}"


def test_a_slow_portal_makes_everybody_wait(walk: PortalWalk) -> None:
    walk.set_faults(slow_s=0.5)
    assert walk.get("irisbox", "/irisbox/household/landing").elapsed >= timedelta(seconds=0.5)
    assert walk.get("irisbox", "/static/portal.css").status == 200


@pytest.mark.parametrize(
    "body", ['{"slow_s": 61}', '{"labels": "odd"}', '{"unknown": 1}', "[", "", '{"session_s": -1}']
)
def test_wrong_switches_are_refused(walk: PortalWalk, body: str) -> None:
    answer = requests.post(
        f"http://127.0.0.1:{walk.port}/__faults__",
        data=body,
        headers={"Host": "irisbox.practice.test"},
        timeout=10,
    )
    assert answer.status_code == 400
    assert walk.get("irisbox", "/__faults__").status == 200


def test_switches_that_are_not_named_are_as_designed_again(walk: PortalWalk) -> None:
    walk.set_faults(maintenance=True, popup_s=9)
    walk.set_faults(labels="changed")
    shown = walk.get("irisbox", "/__faults__").text
    assert '"maintenance":false' in shown
    assert '"popup_s":3.0' in shown
    assert '"labels":"changed"' in shown


def test_without_permission_there_are_no_switches() -> None:
    running = RunningPortal(faults=False)
    try:
        walk = running.walk()
        assert walk.get("irisbox", "/__faults__").status == 404
        with pytest.raises(requests.HTTPError):
            walk.set_faults(maintenance=True)
        assert walk.get("irisbox", "/").status == 200
    finally:
        running.stop()


def test_every_page_of_the_walk_has_its_targets_listed() -> None:
    assert set(TARGETS) == set(PAGES) - {"payment"}


@pytest.mark.parametrize("scripts", ["endless", "greedy"])
def test_a_page_can_be_made_to_run_a_script_that_misbehaves(walk: PortalWalk, scripts: str) -> None:
    landing = "/irisbox/household/landing"
    tag = f'<script src="/static/{scripts}.js" defer>'
    assert tag not in walk.get("irisbox", landing).text
    walk.set_faults(scripts=scripts)
    assert tag in walk.get("irisbox", landing).text
    assert walk.get("irisbox", f"/static/{scripts}.js").status == 200
    walk.set_faults()
    assert tag not in walk.get("irisbox", landing).text
