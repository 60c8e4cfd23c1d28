"""One look round: this visit's documents, and what the sticks hold."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.file_kinds import FileKind
from kiosk.media.offering import Offer, Offers, offers_in
from kiosk.media.sticks import Stick, Sticks


@dataclass(frozen=True, slots=True)
class Found:
    """What a citizen can choose from."""

    documents: Offers
    sticks: tuple[tuple[Stick, Offers], ...]

    @property
    def others(self) -> int:
        """Files on the sticks that are of other kinds."""
        return sum(offers.others for _, offers in self.sticks)

    @property
    def cut(self) -> bool:
        """Whether there is more than is offered."""
        return any(offers.cut for _, offers in self.sticks)

    def files(self) -> tuple[tuple[Stick | None, Offer], ...]:
        """Every file, with the stick it lies on; None for a document of this visit."""
        own = [(None, offer) for offer in self.documents.files]
        return (*own, *((stick, offer) for stick, offers in self.sticks for offer in offers.files))


def look_round(sticks: Sticks, documents: Path, kinds: tuple[FileKind, ...]) -> Found:
    """See what is there now; it takes as long as the sticks take to answer."""
    found = tuple((stick, offers_in(stick.folder, kinds)) for stick in sticks.look())
    return Found(offers_in(documents, kinds), found)
