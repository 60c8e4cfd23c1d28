"""What a station knows of cards: where its sessions find them, and whether one is left behind."""

from dataclasses import dataclass

from kiosk.cards.nss import tools_are_here
from kiosk.cards.pcsc import PcscReaders, ask_pcsc
from kiosk.cards.practice import CardFolder, ImaginedReader, Inserted
from kiosk.cards.readers import CardReaders, NoReaders
from kiosk.cards.stores import (
    CertificateStore,
    EidCertificates,
    NoCertificates,
    PracticeCertificates,
    eid_library,
)


@dataclass(frozen=True, slots=True)
class StationCards:
    """The two things, for one portal."""

    certificates: CertificateStore
    readers: CardReaders


def live_cards() -> StationCards:
    """The Belgian eID where its library is installed, and the real readers."""
    library = eid_library()
    known = library is not None and tools_are_here()
    certificates = EidCertificates(library) if library and known else NoCertificates()
    return StationCards(certificates, PcscReaders(ask_pcsc))


def practice_cards(folder: CardFolder, inserted: Inserted, *, are_read: bool) -> StationCards:
    """The practice cards and their imagined reader, where the practice portal reads them."""
    if not are_read:
        return StationCards(NoCertificates(), NoReaders())
    folder.set_inserted(inserted.of(folder.cards()))
    return StationCards(PracticeCertificates(folder), ImaginedReader(folder))
