"""For facilitators: which hosts were not opened in this visit."""

from collections.abc import Sequence

from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class BlockedListSheet(Sheet):
    """Hosts and how often; never an address."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "blocked-list")
        self._counts: tuple[tuple[str, int], ...] = ()
        self._about = Text("soft", "blocked-list.about")
        self._hosts = Paged(look, gap=8)
        self.lines.addWidget(self._about)
        self.lines.addWidget(self._hosts, 1)
        self.add_close_row()
        self.retranslate()

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Show the hosts."""
        self._counts = tuple(counts)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        super().retranslate()
        self.title.setText(self.tr("Sites that stayed closed"))
        self._about.setText(self.tr("For the facilitator: is one of them needed? Tell IT staff its name."))
        self._hosts.show_blocks([Text.saying("lead", f"{host} · {count} ×") for host, count in self._counts])
