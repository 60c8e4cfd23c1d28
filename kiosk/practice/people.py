"""The fictional persons who use the portal."""

from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.language import Language


class Address(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where somebody lives, in the two languages of the Region."""

    street: dict[Language, str]
    postal_code: str
    municipality: dict[Language, str]


class Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One person of a household, as its certificate lists them."""

    name: str
    born: str
    place: str


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who exists nowhere but here."""

    id: str
    name: str
    born: str
    place: str
    number: str
    email: str
    password: str
    address: Address
    household: tuple[Member, ...] = ()


class _Register(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pin: str
    person: Annotated[tuple[Person, ...], msgspec.Meta(min_length=1)]


class Register:
    """All fictional persons, and the one PIN of all practice cards."""

    def __init__(self, file: Path) -> None:
        register = msgspec.toml.decode(file.read_bytes(), type=_Register)
        self.pin = register.pin
        self.persons = register.person
        self._by_id = {person.id: person for person in register.person}

    def find(self, untrusted_id: str) -> Person | None:
        """The person of this id, if there is one."""
        return self._by_id.get(untrusted_id)
