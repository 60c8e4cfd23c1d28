"""Every way out that a page or a pointer can try, against the running program: no row gets out.

A trusted page: test_escapes_trusted. Keys: test_escapes_keys. The start: test_escapes_start.
"""

from collections.abc import Iterator
from typing import Final

import pytest

from tests.end2end.escapes import Act, Addresses, Deed, Requests, name_of, rows_of
from tests.end2end.escapes_deeds import BREAKING, DEEDS, try_act
from tests.end2end.escapes_post import Post, adversary_station, come_to_adversary
from tests.end2end.station import Station
from tests.helpers.atspi import Desktop

pytestmark = [pytest.mark.end2end, pytest.mark.escapes, pytest.mark.timeout(180)]

# The last ones may end in "the site does not come": a redirect to what no browser follows.
WAYS: Final = (
    "assign", "replace", "link", "link-blank", "link-download", "open", "open-named", "form-get",
    "form-post", "form-blank", "refresh", "frame", "frame-leads-top", "frame-refresh", "frame-headers",
    "frame-in-frame", "frame-hop-301", "frame-hop-302", "frame-hop-307", "frame-hop-308", "object",
    "embed", "history", "navigation", "hop-302", "hop-307",
)  # fmt: skip
BRIEF: Final = ("assign", "frame")  # for the further addresses of one kind
HANDS: Final = ("link-by-hand", "link-blank-by-hand")
REQUESTS: Final = (
    "fetch", "fetch-no-cors", "fetch-hop", "xhr", "beacon", "websocket", "event-source", "image",
    "script", "module", "style", "style-import", "style-image", "font", "icon", "manifest", "prefetch",
    "preload", "module-preload", "preconnect", "dns-prefetch", "video", "audio", "speculation", "ping",
    "worker", "worker-fetch", "shared-worker", "web-rtc", "web-transport",
)  # fmt: skip
# Ways that come through to an allowed address without leading the page there: the instrument works.
SEEN_TO_WORK: Final = (
    "fetch", "fetch-no-cors", "fetch-hop", "xhr", "image", "script", "module", "style", "style-import",
    "style-image", "font", "preload", "module-preload", "video", "audio", "worker", "worker-fetch",
    "shared-worker", "frame", "frame-refresh", "frame-headers", "frame-in-frame", "frame-hop-301",
    "frame-hop-302", "frame-hop-307", "frame-hop-308", "object", "embed",
)  # fmt: skip
LEADING: Final = (
    "assign",
    "replace",
    "link",
    "refresh",
    "form-post",
    "frame-leads-top",
    "hop-302",
    "navigation",
)


@pytest.fixture(scope="module")
def leading_astray(tmp_path_factory: pytest.TempPathFactory, desktop: Desktop) -> Iterator[Station]:
    with adversary_station(tmp_path_factory.mktemp("astray"), desktop) as station:
        yield station


@pytest.fixture(scope="class")
def post(leading_astray: Station) -> Iterator[Post]:
    yield (arrived := come_to_adversary(leading_astray))
    arrived.canary.close()
    arrived.leave()


def _params(rows: list[Addresses]) -> list[object]:
    marks = {row: [pytest.mark.xfail(reason=row.leak, strict=True)] if row.leak else [] for row in rows}
    return [pytest.param(row, id=name_of(row), marks=marks[row]) for row in rows]


class TestWhatThePageTries:
    """One citizen at the adversary's page; the page tries, and stays where it is."""

    @pytest.mark.parametrize("way", SEEN_TO_WORK)
    def test_the_way_itself_works(self, post: Post, way: str) -> None:
        target = f"http://{post.adversary.host}/reached?{way}"
        post.adversary.attempt(way, targets=(target,))
        post.expect_hit(f"/reached?{way}")

    @pytest.mark.parametrize("way", LEADING)
    def test_the_way_itself_leads_elsewhere(self, post: Post, way: str) -> None:
        post.adversary.order(way, targets=(f"http://{post.adversary.host}/reached?lead-{way}",))
        post.expect_hit(f"/reached?lead-{way}")
        post.wait_alive()

    @pytest.mark.parametrize("row", _params(rows_of(Addresses)))
    def test_no_address_is_opened(self, post: Post, row: Addresses) -> None:
        post.stand_ready()
        targets = tuple(target.replace("{port}", str(post.canary.port)) for target in row.targets)
        post.adversary.attempt(*WAYS, targets=targets[:1])
        post.calm()
        post.wait_alive()
        post.adversary.attempt(*BRIEF, targets=targets[1:])
        for way in HANDS:
            post.by_hand(way, targets[-1])
        post.expect_no_way_out(blocked=row.journal)

    @pytest.mark.parametrize("row", rows_of(Requests), ids=name_of)
    def test_no_host_is_reached(self, post: Post, row: Requests) -> None:
        post.stand_ready()
        targets = tuple(target.replace("{port}", str(post.canary.port)) for target in row.targets)
        for target in targets:
            post.adversary.attempt(*REQUESTS, targets=(target,))
            assert post.connections() <= 1, "a connection beyond the one that the page asks for orders with"
        post.expect_no_way_out(blocked=True)

    @pytest.mark.parametrize("row", [row for row in rows_of(Act) if not row.trusted], ids=name_of)
    def test_nothing_is_given_to_the_page(self, post: Post, row: Act) -> None:
        try_act(post, row)

    @pytest.mark.parametrize("row", [row for row in rows_of(Deed) if row.deed not in BREAKING], ids=name_of)
    def test_no_deed_leads_out(self, post: Post, row: Deed) -> None:
        post.stand_ready()
        DEEDS[row.deed](post)
        post.expect_no_way_out()


@pytest.mark.parametrize("row", [row for row in rows_of(Deed) if row.deed in BREAKING], ids=name_of)
def test_what_breaks_the_page_leads_to_an_end_and_a_clean_machine(leading_astray: Station, row: Deed) -> None:
    post = come_to_adversary(leading_astray)
    try:
        DEEDS[row.deed](post)
        post.end_and_see_clean()
    finally:
        post.canary.close()
        post.leave()
