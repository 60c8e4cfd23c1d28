"""Makes the certificates of the practice: an authority, the card log-in site, a card for each person."""

import shutil
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.cards.nss import IMPORT_WORD
from kiosk.cards.practice import CardFolder
from kiosk.practice.people import Person, Register

VALID_FOR: Final = timedelta(days=365)
RENEW_BEFORE: Final = timedelta(days=30)
_CLOCKS_DIFFER: Final = timedelta(days=1)  # a certificate is good at once, also on a clock that is behind

type _Attributes = Iterable[tuple[x509.ObjectIdentifier, str]]


def ensure_certificates(cards: CardFolder, site_name: str, register: Register, today: date) -> None:
    """Leave certificates that are there and still good as they are; else make all of them anew."""
    people = tuple(person.id for person in register.persons)
    if cards.cards() != people or not _is_good(cards, today):
        _Maker(cards, today).make(site_name, register)


def card_number(person: Person) -> str:
    """The number on a person's card: digits alone."""
    return "".join(sign for sign in person.number if sign.isdigit())


def _is_good(cards: CardFolder, today: date) -> bool:
    try:
        certificate = x509.load_pem_x509_certificate(cards.authority.read_bytes())
    except (OSError, ValueError):
        return False
    return certificate.not_valid_after_utc.date() > today + RENEW_BEFORE


class _Maker:
    """An authority whose key is forgotten as soon as it has signed."""

    def __init__(self, cards: CardFolder, today: date) -> None:
        self._cards = cards
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _subject([(NameOID.COMMON_NAME, "ocr-kiosk practice authority")])
        noon = datetime.combine(today, time(12), UTC)
        self._from, self._until = noon - _CLOCKS_DIFFER, noon + VALID_FOR

    def make(self, site_name: str, register: Register) -> None:
        """Write every file; the list of cards comes last, for without it nothing counts."""
        shutil.rmtree(self._cards.folder, ignore_errors=True)
        self._cards.folder.mkdir(mode=0o700, parents=True)
        self._cards.authority.write_bytes(self._authority().public_bytes(Encoding.PEM))
        self._write_site(site_name)
        for person in register.persons:
            self._write_card(person)
        self._cards.set_cards(person.id for person in register.persons)

    def _authority(self) -> x509.Certificate:
        usage = x509.KeyUsage(
            digital_signature=False,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        builder = self._builder(self._name, self._key.public_key())
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        return builder.add_extension(usage, critical=True).sign(self._key, hashes.SHA256())

    def _write_site(self, name: str) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        builder = self._builder(_subject([(NameOID.COMMON_NAME, name)]), key.public_key())
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
        certificate = builder.add_extension(purpose, critical=False).sign(self._key, hashes.SHA256())
        secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        self._cards.site.touch(mode=0o600)
        self._cards.site.write_bytes(certificate.public_bytes(Encoding.PEM) + secret)

    def _write_card(self, person: Person) -> None:
        given, _, surname = person.name.rpartition(" ")
        subject = _subject(
            [
                (NameOID.COMMON_NAME, f"{person.name} (Authentication)"),
                (NameOID.SURNAME, surname),
                (NameOID.GIVEN_NAME, given),
                (NameOID.SERIAL_NUMBER, card_number(person)),
            ]
        )
        key = ec.generate_private_key(ec.SECP256R1())
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
        builder = self._builder(subject, key.public_key()).add_extension(purpose, critical=False)
        certificate = builder.sign(self._key, hashes.SHA256())
        file = self._cards.card(person.id)
        file.touch(mode=0o600)
        lock = BestAvailableEncryption(IMPORT_WORD.encode())
        file.write_bytes(
            pkcs12.serialize_key_and_certificates(person.id.encode(), key, certificate, None, lock)
        )

    def _builder(self, subject: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        builder = x509.CertificateBuilder(self._name, subject, key, x509.random_serial_number())
        for identifier in (
            x509.SubjectKeyIdentifier.from_public_key(key),
            x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()),
        ):
            builder = builder.add_extension(identifier, critical=False)
        return builder.not_valid_before(self._from).not_valid_after(self._until)


def _subject(attributes: _Attributes) -> x509.Name:
    return x509.Name([x509.NameAttribute(kind, value) for kind, value in attributes])
