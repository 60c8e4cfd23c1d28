"""What a page may ask of the machine, under a name that browsers trust: so it is offered all there is."""

from collections.abc import Iterator

import pytest

from tests.end2end.escapes import Act, name_of, rows_of
from tests.end2end.escapes_adversary import TRUSTED_HOST
from tests.end2end.escapes_deeds import try_act
from tests.end2end.escapes_post import Post, adversary_station, come_to_adversary
from tests.helpers.atspi import Desktop

pytestmark = [pytest.mark.end2end, pytest.mark.escapes, pytest.mark.timeout(120)]


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory, desktop: Desktop) -> Iterator[Post]:
    with adversary_station(tmp_path_factory.mktemp("trusted"), desktop, trusted=True) as station:
        yield (arrived := come_to_adversary(station, TRUSTED_HOST))
        arrived.canary.close()


@pytest.mark.parametrize("row", [row for row in rows_of(Act) if row.trusted], ids=name_of)
def test_nothing_is_given_to_the_page(post: Post, row: Act) -> None:
    post.stand_ready()
    assert post.adversary.attempt("trusted").said == ("true",)
    try_act(post, row)
