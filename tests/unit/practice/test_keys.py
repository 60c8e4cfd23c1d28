"""What goes wrong at the log-in."""

import re
from datetime import timedelta

import pytest

from tests.helpers.portal_walk import PortalWalk
from tests.unit.practice.conftest import RunningPortal


def _to_the_keys(walk: PortalWalk) -> PortalWalk:
    walk.get("irisbox", "/irisbox/household/landing?lang=en")
    walk.post("irisbox", "/irisbox/login")
    return walk


@pytest.fixture
def at_the_keys(walk: PortalWalk) -> PortalWalk:
    return _to_the_keys(walk)


def test_the_language_goes_along_to_every_host(at_the_keys: PortalWalk) -> None:
    assert at_the_keys.here.heading == "Choose your digital key"


def test_three_wrong_pins_block_that_card_alone(at_the_keys: PortalWalk) -> None:
    for left in (2, 1):
        answer = at_the_keys.post("csam", "/fas/eid", card="jan", pin="0000")
        assert f"Tries left: {left}." in answer.text
    for pin in ("0000", "1234"):  # blocked is blocked, even with the right PIN
        answer = at_the_keys.post("csam", "/fas/eid", card="jan", pin=pin)
        assert "3 wrong PINs in a row" in answer.text
        assert "PUK" in answer.text
    assert at_the_keys.post("csam", "/fas/eid", card="noor", pin="1234").path == "/consent"


def test_a_right_pin_between_starts_the_count_again(at_the_keys: PortalWalk) -> None:
    for _ in range(2):
        at_the_keys.post("csam", "/fas/eid", card="jan", pin="0000")
    assert at_the_keys.post("csam", "/fas/eid", card="jan", pin="1234").path == "/consent"
    at_the_keys.post("idp", "/consent", answer="deny")
    at_the_keys.get("csam", "/fas/logout")
    at_the_keys.post("irisbox", "/irisbox/login")
    assert "Tries left: 2." in at_the_keys.post("csam", "/fas/eid", card="jan", pin="0000").text


def test_a_card_must_be_chosen(at_the_keys: PortalWalk) -> None:
    assert "Choose a card first." in at_the_keys.post("csam", "/fas/eid", card="nobody", pin="1234").text


def test_a_wrong_password_sends_no_code(at_the_keys: PortalWalk) -> None:
    answer = at_the_keys.post("csam", "/fas/code", user="camille", password="1234")
    assert "is not correct" in answer.text
    assert "code-shown" not in answer.text


def test_a_wrong_code_is_replaced_by_a_new_one(at_the_keys: PortalWalk) -> None:
    asked = at_the_keys.post("csam", "/fas/code", user="camille", password="exercice-1")
    old = re.findall(r'code-shown">(\d{6})', asked.text)[0]
    wrong = "000000" if old != "000000" else "111111"
    answer = at_the_keys.post("csam", "/fas/code", digits=wrong)
    assert "A new code is on the phone." in answer.text
    new = re.findall(r'code-shown">(\d{6})', answer.text)[0]
    assert at_the_keys.post("csam", "/fas/code", digits=new).path == "/consent"


def test_the_wrong_icon_is_refused_and_ends_the_challenge(at_the_keys: PortalWalk) -> None:
    shown = re.findall(r'data-icon="(\w+)"', at_the_keys.get("csam", "/fas/itsme").text)[0]
    other = next(icon for icon in ("star", "boat", "tree") if icon != shown)
    assert at_the_keys.post("itsme", "/phone", person="jan", icon=other).path == "/refused"
    assert at_the_keys.post("itsme", "/phone", person="jan", icon=shown).path == "/start"
    at_the_keys.post("itsme", "/start/again")
    shown = re.findall(r'data-icon="(\w+)"', at_the_keys.here.text)[0]
    assert at_the_keys.post("itsme", "/phone", person="jan", icon=shown).path == "/consent"


@pytest.mark.parametrize(("seconds", "end"), [(179, "/consent"), (181, "/start")])
def test_the_icon_is_good_for_180_seconds(portal: RunningPortal, seconds: int, end: str) -> None:
    walk = _to_the_keys(portal.walk())
    shown = re.findall(r'data-icon="(\w+)"', walk.get("csam", "/fas/itsme").text)[0]
    portal.clock.pass_by(timedelta(seconds=seconds))
    assert walk.post("itsme", "/phone", person="jan", icon=shown).path == end
    assert ("no longer valid" in walk.here.text) is (end == "/start")


def test_the_qr_code_is_a_picture(at_the_keys: PortalWalk) -> None:
    at_the_keys.get("csam", "/fas/itsme")
    picture = at_the_keys.get("itsme", "/start/qr.svg")
    assert picture.headers["Content-Type"].startswith("image/svg+xml")
    assert "<path" in picture.text


@pytest.mark.parametrize(
    ("host", "path"),
    [
        ("csam", "/fas/login"),
        ("csam", "/fas/eid"),
        ("csam", "/fas/code"),
        ("csam", "/fas/itsme"),
        ("itsme", "/start"),
        ("itsme", "/phone"),
        ("idp", "/consent"),
    ],
)
def test_a_page_of_the_log_in_that_nobody_asked_for_leads_to_the_portal(
    walk: PortalWalk, host: str, path: str
) -> None:
    assert walk.get(host, path).path == "/irisbox/household/landing"


def test_the_answer_of_a_log_in_opens_no_other_browser(portal: RunningPortal) -> None:
    victim, thief = portal.walk(), portal.walk()
    victim.get("irisbox", "/irisbox/household/landing")
    victim.post("irisbox", "/irisbox/login")
    thief.cookies = {
        host: dict(jar) for host, jar in victim.cookies.items() if not host.startswith("irisbox")
    }
    thief.post("csam", "/fas/eid", card="jan", pin="1234")
    thief.post("idp", "/consent", answer="approve")
    assert thief.get("irisbox", "/irisbox/household/requester").path == "/irisbox/household/landing"
