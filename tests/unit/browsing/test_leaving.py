"""Which page confirms a log-out."""

from dataclasses import replace

import pytest

from kiosk.browsing.leaving import address_of, confirms, look_for
from kiosk.browsing.sight import Sight, dark_sight
from kiosk.language import Language
from kiosk.procedures.model import LogOutCall, Place

FR, NL = Language.FR, Language.NL
SEEN = LogOutCall(
    address="https://site.test/out?lang={language}",
    confirmed=Place(
        hosts=("site.test", "dark.test"), path="/out*", heading={FR: ("Déconnecté",), NL: ("Afgemeld",)}
    ),
)
DARK = LogOutCall(address="https://dark.test/leave", confirmed=Place(hosts=("dark.test",), path="/left"))
OUT = Sight(host="site.test", path="/out", headings=frozenset({"Déconnecté"}))


def test_the_address_is_in_the_language_of_the_site() -> None:
    assert address_of(SEEN, NL) == "https://site.test/out?lang=nl"
    assert address_of(DARK, NL) == "https://dark.test/leave"


def test_a_page_is_asked_for_the_heading_alone_and_never_where_we_do_not_look() -> None:
    request = look_for(SEEN, ("site.test", "other.test"), NL)
    assert request is not None
    assert (request.hosts, request.headings) == (("site.test",), ("Afgemeld",))
    assert not request.words
    assert not request.finders
    assert look_for(DARK, ("site.test",), NL) is None


def test_host_path_and_heading_must_all_be_there() -> None:
    assert confirms(SEEN, OUT, FR)


@pytest.mark.parametrize(
    "sight",
    [
        replace(OUT, host="other.test"),
        replace(OUT, path="/login"),
        replace(OUT, headings=frozenset()),
        replace(OUT, headings=frozenset({"Afgemeld"})),  # in another language than the site was asked for
    ],
)
def test_a_page_that_differs_confirms_nothing(sight: Sight) -> None:
    assert not confirms(SEEN, sight, FR)


def test_a_dark_page_confirms_by_its_address_alone() -> None:
    assert confirms(DARK, dark_sight("https://dark.test/left?lang=fr"), FR)
    assert not confirms(DARK, dark_sight("https://dark.test/leave"), FR)
