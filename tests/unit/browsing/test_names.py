"""The names that a portal needs."""

from kiosk.browsing.names import names_of
from kiosk.procedures.model import HostRule, Portal, PortalSite


def test_hosts_and_the_hosts_of_parts_with_what_is_below_them() -> None:
    site = PortalSite(
        id=Portal.IRISBOX,
        hosts=("a.example", "b.example"),
        dark_hosts=("b.example",),
        parts=(HostRule(host="cdn.example", subdomains=True), HostRule(host="a.example")),
        blocked=(HostRule(host="never.example"),),
    )
    assert names_of(site) == ("a.example", "b.example", "cdn.example", "*.cdn.example")
