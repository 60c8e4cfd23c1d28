"""What a visit's browser finds of certificates, before anybody has come."""

from pathlib import Path
from typing import Final, Protocol

from kiosk.cards.nss import CertificateDatabase, database_of
from kiosk.cards.practice import AUTHORITY, CardFolder

# Not tried with a real card: nobody who made this had one at hand.
EID_LIBRARIES: Final = (
    Path("/usr/lib/x86_64-linux-gnu/libbeidpkcs11.so.0"),
    Path("/usr/lib/libbeidpkcs11.so.0"),
    Path("/usr/local/lib/libbeidpkcs11.so.0"),
)
EID_MODULE: Final = "Belgian eID"


class CertificateStore(Protocol):
    """Prepares the certificate database of a home folder."""

    def prepare(self, home: Path) -> None:
        """Make it.

        Raises:
            ToolError: it cannot be made.
        """


class NoCertificates:
    """For a machine whose cards cannot be read: the browser finds nothing."""

    def prepare(self, home: Path) -> None:
        """Make nothing."""


class PracticeCertificates:
    """For practice: the authority of the practice is believed; cards come and go with the imagined reader."""

    def __init__(self, cards: CardFolder) -> None:
        self._cards = cards

    def prepare(self, home: Path) -> None:
        """Make a database that believes the practice's authority."""
        database = CertificateDatabase(database_of(home))
        database.create()
        database.trust(AUTHORITY, self._cards.authority)


class EidCertificates:
    """For the live portal: the library of the Belgian eID is asked for cards. NOT tried with a real card."""

    def __init__(self, library: Path) -> None:
        self._library = library

    def prepare(self, home: Path) -> None:
        """Make a database that knows the library."""
        database = CertificateDatabase(database_of(home))
        database.create()
        database.add_module(EID_MODULE, self._library)


def eid_library() -> Path | None:
    """The library of the Belgian eID on this machine, where its middleware is installed."""
    return next((library for library in EID_LIBRARIES if library.is_file()), None)
