"""Hosts apart from each other, and what every answer must bear."""

import pytest
import requests

from kiosk.practice import hosts
from tests.helpers.portal_walk import PortalWalk

PATHS = {
    "irisbox": "/irisbox/household/landing",
    "csam": "/fas/eid",
    "eid": "/pin",
    "itsme": "/phone",
    "idp": "/consent",
    "pay": "/frame",
    "ebox": "/document/1.pdf",
}


def _raw(walk: PortalWalk, host_header: str, path: str = "/") -> requests.Response:
    return requests.get(
        f"http://127.0.0.1:{walk.port}{path}",
        headers={"Host": host_header},
        timeout=10,
        allow_redirects=False,
    )


def test_names() -> None:
    assert hosts.names("practice.localhost") == tuple(f"{host}.practice.localhost" for host in PATHS)


@pytest.mark.parametrize(
    "host", ["practice.test", "www.practice.test", "irisbox.practice.test.evil", "127.0.0.1", "a b", "é"]
)
def test_an_unknown_host_finds_nothing(walk: PortalWalk, host: str) -> None:
    assert _raw(walk, host.encode().decode("latin-1"), PATHS["irisbox"]).status_code == 404


@pytest.mark.parametrize("host", PATHS)
def test_a_host_answers_to_its_own_pages_alone(walk: PortalWalk, host: str) -> None:
    for other, path in PATHS.items():
        if other != host:
            assert _raw(walk, f"{host}.practice.test", path).status_code == 404


def test_addresses_keep_the_port_that_the_browser_knows(walk: PortalWalk) -> None:
    for suffix in ("", ":8480"):
        answer = _raw(walk, f"idp.practice.test{suffix}", "/consent")
        assert answer.headers["Location"] == f"http://irisbox.practice.test{suffix}/"
        assert f"http://csam.practice.test{suffix} " in answer.headers["Content-Security-Policy"]


def test_every_cookie_is_kept_from_scripts_and_other_sites(walk: PortalWalk) -> None:
    walk.reach("confirmation", key="itsme", abroad=True)
    walk.post("ebox", "/login")
    walk.get("irisbox", "/irisbox/logout")
    assert len(walk.cookie_lines) > 10
    for line in walk.cookie_lines:
        assert "HttpOnly" in line
        assert "SameSite=Lax" in line
        assert "Domain" not in line


def test_cookies_say_nothing_about_the_person(walk: PortalWalk) -> None:
    walk.reach("requester", person="camille")
    assert {name for jar in walk.cookies.values() for name in jar} == {"lang", "visit"}
    assert "camille" not in str(walk.cookies)


def test_a_log_in_changes_the_key_of_the_visit(walk: PortalWalk) -> None:
    walk.get("irisbox", "/irisbox/household/landing")
    walk.post("irisbox", "/irisbox/login")
    before = walk.cookies["irisbox.practice.test"]["visit"]
    walk.get("csam", "/fas/eid")
    walk.post("csam", "/fas/eid", card="jan", pin="1234")
    walk.post("idp", "/consent", answer="approve")
    assert walk.cookies["irisbox.practice.test"]["visit"] != before


@pytest.mark.parametrize("page", ["landing", "requester", "request", "documents", "summary", "signature"])
def test_pages_run_nothing_but_their_own_scripts(walk: PortalWalk, page: str) -> None:
    walk.reach(page)
    policy = walk.here.headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy
    assert ("require-trusted-types-for 'script'" in policy) is (page in ("summary", "signature"))
    assert walk.here.headers["Cache-Control"] == "no-store"
    for inline in ("<style", " style=", " onclick=", "<script>"):
        assert inline not in walk.here.text


def test_nothing_is_loaded_from_elsewhere(walk: PortalWalk) -> None:
    for page in ("landing", "documents", "confirmation"):
        walk.reach(page)
        for address in walk.here.text.split("http")[1:]:
            assert address.startswith(("://ebox.practice.test", "-equiv")), address[:60]
