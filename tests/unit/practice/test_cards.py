"""The log-in with a card: what the connection shows is all that counts."""

import socket
import ssl
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest
import requests
from cryptography import x509

from kiosk import paths
from kiosk.cards.practice import CardFolder
from kiosk.practice.card_certificates import RENEW_BEFORE, VALID_FOR, ensure_certificates
from kiosk.practice.people import Register
from tests.helpers.portal_walk import PortalWalk, card_context
from tests.unit.practice.conftest import RunningPortal

SITE: Final = "eid.practice.test"
TODAY: Final = date(2030, 1, 2)


@pytest.fixture
def card_walk(card_portal: RunningPortal) -> PortalWalk:
    walk = card_portal.walk()
    walk.set_faults(return_to_landing="never")
    walk.get("irisbox", "/irisbox/household/landing?lang=en")
    walk.post("irisbox", "/irisbox/login")
    return walk


def test_the_site_knows_whose_card_it_is_without_being_told(card_walk: PortalWalk) -> None:
    card_walk.insert("jan")
    asked = card_walk.get("csam", "/fas/eid")
    assert asked.host == SITE
    assert "The card of Jan Voorbeeld was read." in asked.text
    assert "00.00.00" not in asked.text
    assert card_walk.post("eid", "/pin", card="jan", pin="1234").path == "/consent"
    card_walk.post("idp", "/cookies")
    assert "Jan Voorbeeld" in card_walk.post("idp", "/consent", answer="approve").text


def test_without_a_card_there_is_no_connection(card_walk: PortalWalk) -> None:
    with pytest.raises(requests.ConnectionError):
        card_walk.get("csam", "/fas/eid")


def test_a_card_that_is_taken_out_opens_nothing_more(card_walk: PortalWalk) -> None:
    card_walk.insert("jan")
    card_walk.get("csam", "/fas/eid")
    card_walk.insert("")
    with pytest.raises(requests.ConnectionError):
        card_walk.post("eid", "/pin", card="jan", pin="1234")


def test_no_connection_resumes_another(card_portal: RunningPortal) -> None:
    assert card_portal.cards is not None
    context = card_context(CardFolder(card_portal.cards), "jan")
    with _connected(card_portal, context) as first, _connected(card_portal, context, first.session) as again:
        assert not again.session_reused


@contextmanager
def _connected(
    portal: RunningPortal, context: ssl.SSLContext, before: ssl.SSLSession | None = None
) -> Iterator[ssl.SSLSocket]:
    with (
        socket.create_connection(("127.0.0.1", portal.server.card_port), timeout=10) as plain,
        context.wrap_socket(plain, server_hostname=SITE, session=before) as secured,
    ):
        yield secured


def test_another_card_between_page_and_pin_is_noticed(card_walk: PortalWalk) -> None:
    card_walk.insert("jan")
    card_walk.get("csam", "/fas/eid")
    card_walk.insert("noor")
    answer = card_walk.post("eid", "/pin", card="jan", pin="1234")
    assert "Another card is in the reader." in answer.text
    assert "Noor Oefening" in answer.text


def test_three_wrong_pins_block_that_card_alone(card_walk: PortalWalk) -> None:
    card_walk.insert("jan")
    card_walk.get("csam", "/fas/eid")
    for left in (2, 1):
        assert f"Tries left: {left}." in card_walk.post("eid", "/pin", card="jan", pin="0000").text
    for pin in ("0000", "1234"):  # blocked is blocked, even with the right PIN
        assert "3 wrong PINs in a row" in card_walk.post("eid", "/pin", card="jan", pin=pin).text
    card_walk.insert("noor")
    assert card_walk.post("eid", "/pin", card="noor", pin="1234").path == "/consent"


def test_a_right_pin_between_starts_the_count_again(card_walk: PortalWalk) -> None:
    card_walk.insert("jan")
    card_walk.get("csam", "/fas/eid")
    for _ in range(2):
        card_walk.post("eid", "/pin", card="jan", pin="0000")
    assert card_walk.post("eid", "/pin", card="jan", pin="1234").path == "/consent"
    card_walk.get("csam", "/fas/logout")
    card_walk.post("irisbox", "/irisbox/login")
    card_walk.get("csam", "/fas/eid")
    assert "Tries left: 2." in card_walk.post("eid", "/pin", card="jan", pin="0000").text


def test_no_card_can_be_chosen_on_a_page(card_walk: PortalWalk) -> None:
    assert card_walk.post("csam", "/fas/eid", card="jan", pin="1234").status == 405


def test_the_card_log_in_is_not_served_without_tls(card_walk: PortalWalk) -> None:
    answer = requests.get(
        f"http://127.0.0.1:{card_walk.port}/pin", headers={"Host": SITE}, timeout=10, allow_redirects=False
    )
    assert answer.status_code == 404


def test_the_answer_of_a_card_log_in_opens_no_other_browser(card_portal: RunningPortal) -> None:
    victim, thief = card_portal.walk(), card_portal.walk()
    for walk in (victim, thief):
        walk.get("irisbox", "/irisbox/household/landing")
        walk.post("irisbox", "/irisbox/login")
    victim.insert("jan")
    victim.get("csam", "/fas/eid")
    thief.cookies[SITE] = dict(victim.cookies[SITE])
    thief.insert("noor")
    thief.post("eid", "/pin", card="noor", pin="1234")
    assert thief.here.path == "/fas/login"


def test_nobody_who_came_by_another_way_is_asked_for_a_pin(card_portal: RunningPortal) -> None:
    walk = card_portal.walk()
    walk.insert("jan")
    for path in ("/", "/pin", "/?ticket=forged"):
        assert walk.get("eid", path).path == "/irisbox/household/landing"


def test_a_whole_journey_with_a_card(card_portal: RunningPortal) -> None:
    walk = card_portal.walk()
    walk.set_faults(return_to_landing="never")
    walk.reach("confirmation", key="eid", person="amina")
    assert walk.here.status == 200


# --- the certificates ---


@pytest.fixture
def cards(tmp_path: Path) -> CardFolder:
    return CardFolder(tmp_path / "cards")


@pytest.fixture
def register() -> Register:
    return Register(paths.resources() / "practice" / "people.toml")


def test_everybody_has_a_card_and_nobody_else_may_read_it(cards: CardFolder, register: Register) -> None:
    ensure_certificates(cards, SITE, register, TODAY)
    assert cards.cards() == tuple(person.id for person in register.persons)
    assert stat.S_IMODE(cards.folder.stat().st_mode) == 0o700
    secrets = [cards.site, *(cards.card(person) for person in cards.cards())]
    assert {stat.S_IMODE(file.stat().st_mode) for file in secrets} == {0o600}


def test_good_certificates_are_kept(cards: CardFolder, register: Register) -> None:
    ensure_certificates(cards, SITE, register, TODAY)
    before = cards.authority.read_bytes()
    ensure_certificates(cards, SITE, register, TODAY + VALID_FOR - RENEW_BEFORE - timedelta(days=1))
    assert cards.authority.read_bytes() == before


@pytest.mark.parametrize("spoil", ["old", "cut", "gone", "half-made"])
def test_certificates_that_are_no_good_are_made_anew(
    cards: CardFolder, register: Register, spoil: str
) -> None:
    ensure_certificates(cards, SITE, register, TODAY)
    before = cards.authority.read_bytes()
    later = TODAY + VALID_FOR - RENEW_BEFORE if spoil == "old" else TODAY
    if spoil == "cut":
        cards.authority.write_bytes(before[:40])
    if spoil == "gone":
        cards.authority.unlink()
    if spoil == "half-made":
        (cards.folder / "cards").unlink()
    ensure_certificates(cards, SITE, register, later)
    made = x509.load_pem_x509_certificate(cards.authority.read_bytes())
    assert cards.authority.read_bytes() != before
    assert made.not_valid_after_utc.date() == later + VALID_FOR
