"""Nobody of the portal can be taken for a real person."""

import re

from kiosk.language import Language
from kiosk.paths import resources
from kiosk.practice.people import Register
from tests.helpers.portal_walk import PASSWORDS

REGISTER = Register(resources() / "practice" / "people.toml")


def test_persons_are_obviously_fictional() -> None:
    assert 6 <= len(REGISTER.persons) <= 8
    for person in REGISTER.persons:
        assert re.fullmatch(r"00\.00\.00-000\.\d\d", person.number)
        assert person.email.endswith("@example.test")
        assert person.household[0].name == person.name
        assert {Language.FR, Language.NL} == set(person.address.street) == set(person.address.municipality)


def test_the_walker_knows_their_passwords() -> None:
    assert {person.id: person.password for person in REGISTER.persons} == PASSWORDS
