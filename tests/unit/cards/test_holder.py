"""Whose card it is: names alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.cards.holder import NAME_LIMIT, UntrustedSubject, holder_name
from kiosk.cards.trouble import Answer, CardTrouble, card_trouble


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        (UntrustedSubject(["Camille"], ["Exemple"], ["Camille Exemple (Authentication)"]), "Camille Exemple"),
        (UntrustedSubject(["Camille Anne"], ["D'Exemple"], []), "Camille Anne D'Exemple"),
        (UntrustedSubject([], ["Exemple"], ["Camille Exemple (Authentication)"]), "Exemple"),
        (UntrustedSubject([], [], ["Camille Exemple (Authentication)"]), "Camille Exemple"),
        (UntrustedSubject(["Camille"], [], ["Camille Exemple (Signature)"]), "Camille Exemple"),
        (UntrustedSubject([], [], ["Camille Exemple 85020112345"]), "Camille Exemple"),
        (UntrustedSubject([], [], ["Camille 85.02.01-123.45 Exemple"]), "Camille Exemple"),
        (UntrustedSubject(["Camille"], ["Exemple 85020112345"], []), "Camille Exemple"),
        (UntrustedSubject(["Ca\nmil\tle\u202e"], ["Exemple"], []), "Ca mil le Exemple"),
        (UntrustedSubject(["Élodie"], ["Ștefănescu-Ağaoğlu"], []), "Élodie Ștefănescu-Ağaoğlu"),
        (UntrustedSubject([], [], []), ""),
        (UntrustedSubject([], [], ["85020112345"]), ""),
    ],
)
def test_names_are_shown_and_numbers_are_not(subject: UntrustedSubject, name: str) -> None:
    assert holder_name(subject) == name


@given(some.lists(some.text(max_size=200), max_size=3), some.lists(some.text(max_size=200), max_size=3))
def test_whatever_stands_there_is_one_short_line(given_names: list[str], others: list[str]) -> None:
    for subject in (UntrustedSubject(given_names, others), UntrustedSubject((), (), others)):
        name = holder_name(subject)
        assert len(name) <= NAME_LIMIT
        assert name == name.strip()
        assert name.isprintable()


@given(some.integers(min_value=10**10, max_value=10**11 - 1))
def test_no_register_number_is_ever_shown(number: int) -> None:
    told = f"{number}"
    dotted = f"{told[:2]}.{told[2:4]}.{told[4:6]}-{told[6:9]}.{told[9:]}"
    for written in (told, dotted):
        name = holder_name(UntrustedSubject([f"Camille {written}"], ["Exemple"], [written]))
        assert name == "Camille Exemple"


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (Answer.NONE, CardTrouble.NOT_READ),
        (Answer.MINE, CardTrouble.TAKEN_OUT),
        (Answer.NOT_MINE, CardTrouble.NOT_MINE),
    ],
)
def test_every_answer_has_its_trouble(answer: Answer, trouble: CardTrouble) -> None:
    assert card_trouble(answer) is trouble
