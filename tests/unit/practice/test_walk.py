"""The whole way through the portal, by each key, in each language."""

import re
import zlib
from copy import deepcopy

import pytest

from kiosk.language import Language
from kiosk.paths import resources
from kiosk.practice.words import PortalWords
from tests.helpers.portal_walk import KEYS, PAGES, PortalWalk, log_ins
from tests.unit.practice.conftest import RunningPortal

WORDS = PortalWords(resources() / "practice" / "words.toml")


def _drawn(pdf: bytes) -> bytes:
    """What the PDF's page draws, out of its compressed stream."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return b"".join(zlib.decompressobj().decompress(stream) for stream in streams)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("key", KEYS)
def test_every_key_leads_to_the_certificate(walk: PortalWalk, key: str, language: Language) -> None:
    walk.reach("confirmation", language=language, key=key)
    assert walk.here.heading == WORDS.say("confirmation.title", language)
    assert f'<html lang="{language}">' in walk.here.text
    paper = walk.get("irisbox", "/irisbox/household/certificate.pdf")
    assert paper.headers["Content-Type"] == "application/pdf"
    assert paper.headers["Content-Disposition"].startswith("attachment")
    assert paper.body.startswith(b"%PDF-")
    assert _drawn(paper.body).count(b"EXERCICE - OEFENING - PRACTICE") == 2  # the bar, and across the page
    assert walk.get("irisbox", "/irisbox/household/recap.pdf").body.startswith(b"%PDF-")


@pytest.mark.parametrize("page", PAGES)
def test_cookies_of_a_walk_open_its_page_directly(walk: PortalWalk, page: str) -> None:
    cookies = walk.reach(page)
    other = PortalWalk(walk.port, cookies=cookies)
    assert other.get("irisbox", f"/irisbox/household/{page}").path == f"/irisbox/household/{page}"
    assert "EXERCICE / OEFENING / PRACTICE: fictional" in other.here.text


def test_a_page_too_far_leads_to_the_first_missing_one(walk: PortalWalk) -> None:
    walk.reach("request")
    for later in ("documents", "summary", "signature", "confirmation", "payment"):
        assert walk.get("irisbox", f"/irisbox/household/{later}").path == "/irisbox/household/request"


def test_nothing_can_be_changed_after_the_signature(walk: PortalWalk) -> None:
    walk.reach("confirmation")
    for earlier in ("requester", "request", "documents", "summary", "signature"):
        assert walk.turn(earlier).path == "/irisbox/household/confirmation"


def test_next_is_refused_until_the_page_is_filled_in(walk: PortalWalk) -> None:
    walk.reach("request")
    assert WORDS.say("request.missing", Language.FR) in walk.turn("request", use="mars").said
    walk.turn("request", use="belgium")
    walk.turn("documents")
    walk.turn("summary")
    assert WORDS.say("signature.missing", Language.FR) in walk.turn("signature").said
    assert walk.here.path == "/irisbox/household/signature"


def test_payment_stands_in_the_way_only_abroad(walk: PortalWalk) -> None:
    walk.reach("payment")
    for page in ("confirmation", "certificate.pdf"):
        answer = walk.get("irisbox", f"/irisbox/household/{page}")
        assert (answer.path, answer.status) != (f"/irisbox/household/{page}", 200)
    walk.get("irisbox", "/irisbox/household/payment")
    assert walk.pay().path == "/irisbox/household/confirmation"


def test_only_the_practice_card_pays(walk: PortalWalk) -> None:
    walk.reach("payment")
    found = re.search(r'src="http://pay\.practice\.test(/frame\?[^"]+)"', walk.here.text)
    assert found
    walk.get("pay", found.group(1).replace("&amp;", "&"))
    refused = walk.post("pay", "/frame", number="4242 4242 4242 4242")
    assert WORDS.say("payment.wrong", Language.FR, number="0000 1111 2222 3333") in refused.said
    assert walk.get("irisbox", "/irisbox/household/confirmation").path == "/irisbox/household/payment"


def test_the_payment_form_is_a_frame_of_another_origin(walk: PortalWalk) -> None:
    walk.reach("payment")
    assert "frame-src http://pay.practice.test;" in walk.here.headers["Content-Security-Policy"]
    framed = walk.get("pay", "/frame")
    assert "frame-ancestors http://irisbox.practice.test;" in framed.headers["Content-Security-Policy"]


def test_some_log_ins_end_on_the_landing_page_again(portal: RunningPortal) -> None:
    ends = []
    for _ in range(4):
        walk = portal.walk()
        walk.get("irisbox", "/irisbox/household/landing")
        ends.append(walk.log_in().path)
    requester, landing = "/irisbox/household/requester", "/irisbox/household/landing"
    assert ends == [requester, landing, requester, landing]
    assert walk.post("irisbox", "/irisbox/household/start").path == requester  # without a second log-in


def test_a_log_out_here_leaves_the_key_open(walk: PortalWalk) -> None:
    walk.reach("requester")
    assert walk.get("irisbox", "/irisbox/logout").heading == WORDS.say("ending.logged_out", Language.FR)
    assert walk.get("irisbox", "/irisbox/dashboard").path == "/irisbox/household/landing"
    assert walk.post("irisbox", "/irisbox/login").path == "/consent"  # no key asked for
    walk.get("csam", "/fas/logout")
    assert walk.post("irisbox", "/irisbox/login").path == "/fas/login"


def test_who_is_logged_out_of_both_has_cookies_that_open_nothing(portal: RunningPortal) -> None:
    walk, port = portal.walk(), portal.server.port
    kept = deepcopy(walk.reach("requester"))
    assert log_ins(port) == {"irisbox": 1, "csam": 1}
    walk.get("irisbox", "/irisbox/logout")
    assert log_ins(port) == {"irisbox": 0, "csam": 1}
    left = walk.get("csam", "/fas/logout")
    assert (left.path, left.status) == ("/fas/loggedout", 200)
    assert log_ins(port) == {"irisbox": 0, "csam": 0}
    again = PortalWalk(port, cookies=kept)
    assert again.get("irisbox", "/irisbox/dashboard").path != "/irisbox/dashboard"
    assert again.post("irisbox", "/irisbox/login").path == "/fas/login"


def test_a_refused_consent_is_no_log_in(walk: PortalWalk) -> None:
    walk.get("irisbox", "/irisbox/household/landing")
    walk.post("irisbox", "/irisbox/login")
    walk.get("csam", "/fas/eid")
    walk.post("csam", "/fas/eid", card="jan", pin="1234")
    denied = walk.post("idp", "/consent", answer="deny")
    assert denied.path == "/irisbox/household/landing"
    assert "Vous avez refusé" in denied.text
    assert walk.get("irisbox", "/irisbox/household/requester").path == "/irisbox/household/landing"


def test_drafts_survive_a_log_out(portal: RunningPortal) -> None:
    first = portal.walk()
    first.reach("documents", person="amina", abroad=True)
    first.turn("documents", action="save")
    first.get("irisbox", "/irisbox/logout")
    second = portal.walk()
    second.reach("requester", person="amina")
    number = re.findall(r'name="request" value="(\d+)"', second.get("irisbox", "/irisbox/dashboard").text)
    assert len(number) == 1
    second.post("irisbox", "/irisbox/household/resume", request=number[0])
    assert second.here.path == "/irisbox/household/documents"
    second.turn("documents")
    assert WORDS.say("targets.abroad", Language.FR) in second.here.said


def test_what_was_not_saved_is_gone_after_a_log_out(portal: RunningPortal) -> None:
    portal.walk().reach("summary", person="luca")
    walk = portal.walk()
    walk.reach("requester", person="luca")
    assert WORDS.say("dashboard.none", Language.FR) in walk.get("irisbox", "/irisbox/dashboard").said


def test_the_certificate_arrives_in_the_letter_box_too(walk: PortalWalk) -> None:
    walk.reach("confirmation", person="noor")
    walk.post("ebox", "/login")
    found = re.search(r'href="(/document/\d+\.pdf)"', walk.here.text)
    assert found, walk.here
    assert walk.get("ebox", found.group(1)).body.startswith(b"%PDF-")


def test_profile_and_dashboard_want_a_log_in(walk: PortalWalk) -> None:
    for path in ("/irisbox/userProfile", "/irisbox/dashboard", "/irisbox/household/summary"):
        assert walk.get("irisbox", path).path == "/irisbox/household/landing"
    walk.reach("requester", person="jan")
    assert "Jan Voorbeeld" in walk.get("irisbox", "/irisbox/userProfile").text
