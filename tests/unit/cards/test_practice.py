"""The imagined reader, with the real tools of the certificate database."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.cards.errors import ToolError
from kiosk.cards.nss import CertificateDatabase, database_of, tools_are_here
from kiosk.cards.practice import CardFolder, Inserted, PracticeReader
from kiosk.cards.readers import ReaderState, cards_present
from kiosk.cards.stores import NoCertificates, PracticeCertificates
from kiosk.practice.card_certificates import ensure_certificates
from kiosk.practice.people import Register


@pytest.fixture
def cards(tmp_path: Path) -> CardFolder:
    folder = CardFolder(tmp_path / "cards")
    register = Register(paths.resources() / "practice" / "people.toml")
    ensure_certificates(folder, "eid.practice.test", register, date(2030, 1, 2))
    return folder


@pytest.fixture
def home(tmp_path: Path, cards: CardFolder) -> Path:
    home = tmp_path / "home"
    PracticeCertificates(cards).prepare(home)
    return home


def _reader(cards: CardFolder, home: Path) -> PracticeReader:
    return PracticeReader(cards, CertificateDatabase(database_of(home)))


def _found(home: Path) -> set[str]:
    """The names of the certificates that have a key."""
    listed = subprocess.run(
        ["certutil", "-d", f"sql:{database_of(home)}", "-L"], capture_output=True, text=True, check=True
    )
    return {line.split()[0] for line in listed.stdout.splitlines() if line.rstrip().endswith("u,u,u")}


def test_the_tools_are_on_this_machine() -> None:
    assert tools_are_here()


def test_a_new_database_trusts_the_practice_and_holds_no_card(home: Path) -> None:
    assert _found(home) == set()
    listed = subprocess.run(
        ["certutil", "-d", f"sql:{database_of(home)}", "-L"], capture_output=True, text=True, check=True
    )
    assert "practice-authority" in listed.stdout
    assert "C,," in listed.stdout
    assert database_of(home).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("inserted", "expected"),
    [(Inserted.NONE, set()), (Inserted.ONE, {"camille"}), (Inserted.TWO, {"camille", "jan"})],
)
def test_the_cards_of_the_start_are_found(
    cards: CardFolder, home: Path, inserted: Inserted, expected: set[str]
) -> None:
    cards.set_inserted(inserted.of(cards.cards()))
    _reader(cards, home).refresh()
    assert _found(home) == expected


def test_a_card_goes_in_and_out(cards: CardFolder, home: Path) -> None:
    reader = _reader(cards, home)
    assert reader.state() is ReaderState.NO_CARD
    for _ in range(2):
        reader.put_in()
        assert (reader.state(), _found(home)) == (ReaderState.CARD, {"camille"})
        assert cards_present(reader)
        reader.take_out()
        assert (reader.state(), _found(home)) == (ReaderState.NO_CARD, set())
        assert not cards_present(reader)


def test_another_session_sees_what_was_moved(cards: CardFolder, home: Path, tmp_path: Path) -> None:
    other_home = tmp_path / "other"
    PracticeCertificates(cards).prepare(other_home)
    reader, other = _reader(cards, home), _reader(cards, other_home)
    reader.put_in()
    other.refresh()
    assert _found(other_home) == {"camille"}
    reader.take_out()
    other.refresh()
    assert _found(other_home) == set()


def test_a_list_that_names_strangers_inserts_nobody(cards: CardFolder, home: Path) -> None:
    (cards.folder / "inserted").write_bytes(b"../../etc/passwd \xff nobody jan")
    assert cards.inserted() == ("jan",)
    _reader(cards, home).refresh()
    assert _found(home) == {"jan"}


def test_without_the_tool_it_is_an_error(
    cards: CardFolder, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = _reader(cards, home)
    monkeypatch.setenv("PATH", "/nowhere")
    assert not tools_are_here()
    with pytest.raises(ToolError):
        reader.put_in()


def test_a_tool_that_refuses_is_an_error(cards: CardFolder, home: Path) -> None:
    shutil.rmtree(database_of(home))
    with pytest.raises(ToolError):
        _reader(cards, home).put_in()


def test_where_no_card_can_be_read_nothing_is_made(tmp_path: Path) -> None:
    NoCertificates().prepare(tmp_path)
    assert not list(tmp_path.iterdir())
