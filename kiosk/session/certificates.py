"""The certificate database of a visit, made before its process and erased with its folder."""

from pathlib import Path

from kiosk.cards.errors import CardError
from kiosk.cards.stores import CertificateStore
from kiosk.session.operations import OperationError


class Certificates:
    """Lies in the home folder of the visit."""

    def __init__(self, store: CertificateStore, home: Path) -> None:
        self._store = store
        self._home = home

    def perform(self) -> None:
        """Make the database.

        Raises:
            OperationError: a card could not be used in this visit.
        """
        try:
            self._store.prepare(self._home)
        except (CardError, OSError) as error:
            raise OperationError("certificates-not-made") from error

    def revert(self) -> None:
        """Leave it to the scratch folder, which is erased whole."""
