"""What was blocked in a visit, for facilitators: hosts and how often, never an address."""

from typing import Final

HOSTS_LIMIT: Final = 50  # a page can name any number of hosts


class BlockedHosts:
    """Counts the hosts that were not opened in one visit."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def note(self, host: str) -> None:
        """Count a host once more; beyond the limit new hosts are not remembered."""
        if host and (host in self._counts or len(self._counts) < HOSTS_LIMIT):
            self._counts[host] = self._counts.get(host, 0) + 1

    def counts(self) -> tuple[tuple[str, int], ...]:
        """The hosts with their counts, the most frequent first."""
        return tuple(sorted(self._counts.items(), key=lambda each: (-each[1], each[0])))
