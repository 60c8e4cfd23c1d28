"""What facilitators are told of what was blocked: hosts and counts."""

from kiosk.browsing.blocked import HOSTS_LIMIT, BlockedHosts


def test_hosts_are_counted_the_most_frequent_first() -> None:
    blocked = BlockedHosts()
    for host in ("b.test", "a.test", "b.test", "c.test", ""):
        blocked.note(host)
    assert blocked.counts() == (("b.test", 2), ("a.test", 1), ("c.test", 1))


def test_a_page_cannot_fill_the_list_without_end() -> None:
    blocked = BlockedHosts()
    for number in range(10 * HOSTS_LIMIT):
        blocked.note(f"host-{number}.test")
    blocked.note("host-0.test")
    assert len(blocked.counts()) == HOSTS_LIMIT
    assert blocked.counts()[0] == ("host-0.test", 2)
