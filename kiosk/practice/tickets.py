"""One-time tickets that carry a log-in or a payment from one host to another."""

import secrets
from datetime import timedelta
from enum import StrEnum
from threading import Lock
from typing import Final

import msgspec
from itsdangerous import BadSignature, URLSafeSerializer

from kiosk.clock import Clock

TICKET_LIFE: Final = timedelta(minutes=2)
_LIFE_NS: Final = int(TICKET_LIFE.total_seconds() * 1e9)


class Errand(StrEnum):
    """What a ticket is good for; it is worth nothing for anything else."""

    LOG_IN = "log-in"
    CARD = "card"
    CARD_DONE = "card-done"
    PHONE = "phone"
    PHONE_DONE = "phone-done"
    CONSENT = "consent"
    RETURN = "return"
    PAY = "pay"
    PAID = "paid"


class Claims(msgspec.Struct, frozen=True, kw_only=True):
    """What one host tells another."""

    state: str  # binds the answer to the visit that asked
    service: str = ""  # the host that waits for the answer
    person: str = ""


class _Sealed(msgspec.Struct, frozen=True, kw_only=True):
    number: str
    issued_ns: int
    claims: Claims


class TicketOffice:
    """Issues tickets and takes each of them back once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._secret = secrets.token_bytes(32)
        self._lock = Lock()
        self._taken: dict[str, int] = {}

    def issue(self, errand: Errand, claims: Claims) -> str:
        """A signed text to put into an address."""
        sealed = _Sealed(number=secrets.token_urlsafe(12), issued_ns=self._clock.now_ns(), claims=claims)
        return self._serializer(errand).dumps(msgspec.to_builtins(sealed))

    def redeem(self, errand: Errand, untrusted_ticket: str) -> Claims | None:
        """What the ticket says, or nothing when it is forged, old or already used."""
        try:
            sealed = msgspec.convert(self._serializer(errand).loads(untrusted_ticket), _Sealed)
        except (BadSignature, msgspec.ValidationError):
            return None
        with self._lock:
            now = self._clock.now_ns()
            self._taken = {number: at for number, at in self._taken.items() if now - at <= _LIFE_NS}
            if sealed.number in self._taken or now - sealed.issued_ns > _LIFE_NS:
                return None
            self._taken[sealed.number] = now
        return sealed.claims

    def _serializer(self, errand: Errand) -> URLSafeSerializer:
        return URLSafeSerializer(self._secret, salt=errand)
