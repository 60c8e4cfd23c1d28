"""The practice cards: which there are, and which of them are in the imagined reader."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from kiosk.cards.nss import CertificateDatabase
from kiosk.cards.readers import ReaderState

AUTHORITY: Final = "practice-authority"  # its name in a database
_LIST_LIMIT: Final = 4096  # bytes


class Inserted(StrEnum):
    """How many practice cards are in the reader when a station starts."""

    NONE = "none"
    ONE = "one"
    TWO = "two"

    def of(self, cards: Sequence[str]) -> Sequence[str]:
        """The first cards of a list."""
        return cards[: list(Inserted).index(self)]


class CardFolder:
    """The files of the practice cards: made by the practice portal, never committed, no secret to anybody."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def authority(self) -> Path:
        """The certificate of the authority that has signed all others."""
        return self.folder / "authority.pem"

    @property
    def site(self) -> Path:
        """The certificate and the key of the site where one logs in with a card."""
        return self.folder / "site.pem"

    def card(self, person: str) -> Path:
        """The certificate and the key of a person's card."""
        return self.folder / f"{person}.p12"

    def cards(self) -> tuple[str, ...]:
        """The persons who have a card, in their order."""
        return self._list("cards")

    def set_cards(self, persons: Iterable[str]) -> None:
        """Say who has a card."""
        self._write("cards", persons)

    def inserted(self) -> tuple[str, ...]:
        """The persons whose cards are in the reader; it stays as it is from visit to visit."""
        named = self._list("inserted")
        return tuple(person for person in self.cards() if person in named)

    def set_inserted(self, persons: Iterable[str]) -> None:
        """Remember which cards are in the reader."""
        self._write("inserted", persons)

    def _list(self, name: str) -> tuple[str, ...]:
        try:
            with (self.folder / name).open("rb") as stream:
                untrusted_bytes = stream.read(_LIST_LIMIT)
        except OSError:
            return ()
        return tuple(untrusted_bytes.decode("ascii", "replace").split())

    def _write(self, name: str, persons: Iterable[str]) -> None:
        fresh = self.folder / f"{name}.new"
        fresh.write_text(" ".join(persons), encoding="ascii")
        fresh.replace(self.folder / name)


class ImaginedReader:
    """The reader of a practice, as the station sees it."""

    def __init__(self, cards: CardFolder) -> None:
        self._cards = cards

    def state(self) -> ReaderState:
        """Whether a card is in it."""
        return ReaderState.CARD if self._cards.inserted() else ReaderState.NO_CARD


class PracticeReader(ImaginedReader):
    """The same in a visit; what is put in or taken out is seen by the visit's browser at once."""

    def __init__(self, cards: CardFolder, database: CertificateDatabase) -> None:
        super().__init__(cards)
        self._database = database
        self._in_database: set[str] = set()

    def refresh(self) -> None:
        """Let the browser find the cards that are in the reader, and no other.

        Raises:
            ToolError: the database cannot be changed.
        """
        inserted = set(self._cards.inserted())
        for person in sorted(self._in_database - inserted):
            self._database.take_out(person)
            self._in_database.discard(person)
        for person in sorted(inserted - self._in_database):
            self._database.put_in(self._cards.card(person))
            self._in_database.add(person)

    def put_in(self) -> None:
        """Put the first person's card in.

        Raises:
            ToolError: the database cannot be changed.
        """
        self._cards.set_inserted(self._cards.cards()[:1])
        self.refresh()

    def take_out(self) -> None:
        """Take every card out.

        Raises:
            ToolError: the database cannot be changed.
        """
        self._cards.set_inserted(())
        self.refresh()
