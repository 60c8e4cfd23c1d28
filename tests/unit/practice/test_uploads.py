"""The limits on documents, each with its own words; nothing of a file is kept."""

import pytest

from kiosk.language import Language
from kiosk.paths import resources
from kiosk.practice.uploads import Document, MeasuringStream, Refusal, check_upload
from kiosk.practice.words import PortalWords
from tests.helpers.portal_walk import Answer, PortalWalk

MEGABYTE = 1024 * 1024
WORDS = PortalWords(resources() / "practice" / "words.toml")
PAGE = Document("a.pdf", 1, "pdf")


@pytest.mark.parametrize("kind", ["pdf", "jpg", "jpeg", "png", "PDF", "Png"])
def test_what_fits_is_taken(kind: str) -> None:
    assert check_upload((), f"scan.{kind}", 20 * MEGABYTE) == Document(
        f"scan.{kind}", 20 * MEGABYTE, kind.lower()
    )


@pytest.mark.parametrize(
    ("present", "name", "size", "refusal"),
    [
        ((), "", 0, Refusal.NOTHING),
        ((), "scan.docx", 1, Refusal.KIND),
        ((), "pdf", 1, Refusal.KIND),
        ((), "scan.pdf.exe", 1, Refusal.KIND),
        ((), "n" * 252 + ".pdf", 1, Refusal.NAME),
        ((), "scan.pdf", 20 * MEGABYTE + 1, Refusal.FILE_SIZE),
        ((Document("big.pdf", 85 * MEGABYTE, "pdf"),), "scan.pdf", 16 * MEGABYTE, Refusal.TOTAL_SIZE),
        ((PAGE,) * 10, "scan.pdf", 1, Refusal.COUNT),
    ],
)
def test_what_does_not_fit_is_refused(
    present: tuple[Document, ...], name: str, size: int, refusal: Refusal
) -> None:
    assert check_upload(present, name, size) is refusal


def test_the_limits_themselves_are_allowed() -> None:
    assert isinstance(check_upload((), "n" * 251 + ".pdf", 1), Document)
    assert isinstance(check_upload((PAGE,) * 9, "a.pdf", 1), Document)
    full = (Document("big.pdf", 80 * MEGABYTE, "pdf"),)
    assert isinstance(check_upload(full, "a.pdf", 20 * MEGABYTE), Document)


@pytest.mark.parametrize("language", list(Language))
def test_every_refusal_has_its_own_words(language: Language) -> None:
    assert len({WORDS.say(refusal, language) for refusal in Refusal}) == len(Refusal)


def test_a_file_is_measured_and_not_kept() -> None:
    stream = MeasuringStream()
    stream.write(b"secret" * 1000)
    stream.seek(0)
    assert stream.size == 6000
    assert stream.read() == b""


def _add(walk: PortalWalk, name: str, content: bytes) -> Answer:
    return walk.upload("irisbox", "/irisbox/household/documents/add", {"file": (name, content)})


def test_a_document_is_listed_and_can_be_removed(walk: PortalWalk) -> None:
    walk.reach("documents", language=Language.EN)
    assert "<span>carte.pdf <span" in _add(walk, "carte.pdf", b"%PDF-" + b"x" * 700_000).text
    assert "700.0 kB" in walk.here.text
    walk.post("irisbox", "/irisbox/household/documents/remove", number="0")
    assert "No documents" in walk.here.text


def test_a_refused_document_is_explained_on_the_page_once(walk: PortalWalk) -> None:
    walk.reach("documents", language=Language.EN)
    for name, content, words in (
        ("notes.txt", b"x", "This kind of file is not accepted"),
        ("big.png", b"x" * (20 * MEGABYTE + 1), "20 MB at most"),
        ("n" * 252 + ".pdf", b"x", "255 characters at most"),
    ):
        assert words in _add(walk, name, content).text
        assert "No documents" in walk.here.text
        assert words not in walk.get("irisbox", "/irisbox/household/documents").text
    for number in range(10):
        _add(walk, f"{number}.jpg", b"x")
    assert "You already have 10 documents" in _add(walk, "11.jpg", b"x").text


def test_a_name_is_never_taken_for_markup(walk: PortalWalk) -> None:
    walk.reach("documents")
    assert "<b>bold" not in _add(walk, "<b>bold<b>.pdf", b"x").text
    assert "&lt;b&gt;bold" in walk.here.text
