"""Names: what is shown of others', and those we give."""

from datetime import date

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from kiosk.media import names


@pytest.mark.parametrize(
    ("untrusted", "shown"),
    [
        ("facture.pdf", "facture.pdf"),
        ("a\nb\tc.pdf", "a b c.pdf"),
        ("\u202egpj.exe", "gpj.exe"),
        ("photo\u200f\u2066.png", "photo .png"),
        ("\udcff\udcfe.pdf", ".pdf"),
        ("  two   spaces ", "two spaces"),
        ("\u202e\u200b", "?"),
        ("Ω文.pdf", "Ω文.pdf"),
    ],
)
def test_what_cannot_be_seen_or_turns_letters_round_is_not_shown(untrusted: str, shown: str) -> None:
    assert names.shown(untrusted) == shown


def test_a_long_name_is_cut_in_its_middle_and_can_be_broken() -> None:
    shown = names.shown("x" * 251 + ".pdf")
    assert shown.endswith(".pdf")
    assert "…" in shown
    assert len(shown.replace("\u200b", "")) == names.SHOWN_LIMIT
    assert max(len(part) for part in shown.split("\u200b")) <= 12


def test_a_document_is_called_by_what_it_is_and_its_day() -> None:
    name = names.document_name("Composition de ménage", date(2026, 11, 25), ".pdf")
    assert name == "Composition de ménage 2026-11-25.pdf"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Attest: wie woont er? A/B", "Attest wie woont er A B.pdf"),
        ("..", "document.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("a\\b|c*", "a b c.pdf"),
        ("?", "document.pdf"),
        ("name. ", "name.pdf"),
    ],
)
def test_a_given_name_is_one_that_every_stick_takes(words: str, name: str) -> None:
    assert names.given(words, ".pdf") == name


@drawn(st.text(), st.integers(min_value=16, max_value=255))
def test_a_given_name_is_never_too_long_and_never_leads_elsewhere(words: str, longest: int) -> None:
    name = names.given(words, ".jpeg", longest)
    assert len(name.encode()) <= min(longest, names.NAME_LIMIT_BYTES)
    assert name.endswith(".jpeg")
    assert not name.startswith(".")
    assert not set(name) & set('/\\\0:*?"<>|')


def test_a_second_one_gets_a_number() -> None:
    assert [names.numbered("a.b.pdf", number) for number in (1, 2, 3)] == [
        "a.b.pdf",
        "a.b (2).pdf",
        "a.b (3).pdf",
    ]
