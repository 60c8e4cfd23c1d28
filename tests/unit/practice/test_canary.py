"""The canary page: there in a wipe test alone, and it keeps nothing."""

from collections.abc import Iterator
from threading import Thread

import pytest
import requests

from kiosk.clock import MonotonicClock
from kiosk.practice.server import PracticeServer
from kiosk.practice.settings import PracticeSettings

WORD = "kq7zj0x2λёш"
HOST = {"Host": "canary.practice.localhost"}


@pytest.fixture(params=[True])
def address(request: pytest.FixtureRequest) -> Iterator[str]:
    settings = PracticeSettings(domain="practice.localhost", canary=request.param)
    server = PracticeServer(settings, MonotonicClock())
    thread = Thread(target=server.run)
    thread.start()
    yield f"http://127.0.0.1:{server.port}"
    server.stop()
    thread.join(10)


def get(address: str, path: str, **query: object) -> requests.Response:
    return requests.get(address + path, headers=HOST, timeout=10, **query)  # type: ignore[arg-type]  # passed on


@pytest.mark.parametrize("path", ["/canary", "/canary/page.js", "/canary/service.js", "/canary/worker.js"])
def test_its_files_are_there(address: str, path: str) -> None:
    assert get(address, path).ok


@pytest.mark.parametrize(
    "path", ["/", "/canary/other.js", "/canary/pack/pack.toml", "/irisbox/household/landing"]
)
def test_nothing_else_is(address: str, path: str) -> None:
    assert get(address, path).status_code == 404


@pytest.mark.parametrize("address", [False], indirect=True)
def test_without_a_wipe_test_there_is_no_such_host(address: str) -> None:
    assert get(address, "/canary").status_code == 404


def test_the_portal_is_there_as_ever(address: str) -> None:
    host = {"Host": "irisbox.practice.localhost"}
    assert requests.get(f"{address}/irisbox/household/landing", headers=host, timeout=10).ok


def test_it_asks_for_a_name_and_says_it_back(address: str) -> None:
    assert get(address, "/canary/locked/door").status_code == 401
    assert get(address, "/canary/locked/door", auth=("somebody", "x")).text == "somebody"
    assert get(address, "/canary/locked/known").text == "no"
    assert get(address, "/canary/locked/known", auth=("somebody", "x")).text == "yes"


def test_an_answer_may_be_kept_by_the_browser(address: str) -> None:
    answer = get(address, "/canary/kept", params={"word": WORD})
    assert answer.text == WORD
    assert "max-age" in answer.headers["Cache-Control"]
    assert get(address, "/canary").headers["Cache-Control"] != answer.headers["Cache-Control"]


def test_an_upload_is_measured(address: str) -> None:
    sent = requests.post(f"{address}/canary/upload", data=b"12345", headers=HOST, timeout=10)
    assert sent.text == "5"


def test_the_document_bears_the_word_where_a_search_can_find_it(address: str) -> None:
    answer = get(address, "/canary/paper.pdf", params={"word": WORD})
    assert answer.content.startswith(b"%PDF-")
    assert WORD.encode("utf-16-be").hex().encode() in answer.content
    assert b"kq7zj0x2" in answer.content
