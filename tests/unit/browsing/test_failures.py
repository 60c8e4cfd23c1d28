"""Why a page did not come."""

import pytest

from kiosk.browsing.failures import Failure, network_failure, status_failure


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        (0, None),
        (-3, None),
        (-7, Failure.TIME_OUT),
        (-20, Failure.BLOCKED),
        (-102, Failure.REFUSED),
        (-105, Failure.HOST_NOT_FOUND),
        (-106, Failure.NO_NETWORK),
        *((code, Failure.CARD) for code in (-110, -117, -134, -135, -141, -177)),
        (-118, Failure.TIME_OUT),
        (-200, Failure.CERTIFICATE),
        (-299, Failure.CERTIFICATE),
        (-300, Failure.BLOCKED),
        (-324, Failure.OTHER),
    ],
)
def test_network_errors_have_a_plain_name(code: int, failure: Failure | None) -> None:
    assert network_failure(code) is failure


@pytest.mark.parametrize(
    ("status", "failure"),
    [(200, None), (404, None), (440, None), (500, Failure.SERVER_ERROR), (503, Failure.SERVER_ERROR)],
)
def test_only_a_broken_server_is_a_failure(status: int, failure: Failure | None) -> None:
    assert status_failure(status) is failure
