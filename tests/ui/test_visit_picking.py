"""Files are picked for the site by our own sheet, and photos made into PDFs."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.procedures.model import Uploads
from tests.ui.sticks import LIMIT_MS, PDF, STICK, Wait, plug_in
from tests.ui.visitor import Visitor
from tests.unit.media.photos import jpeg


def limits(visitor: Visitor) -> Uploads:
    found = visitor.pack.portals[visitor.portal].uploads
    assert found is not None
    return found


def pick(visitor: Visitor, number: int = 0) -> None:
    visitor.choose(f"file-{number}")


def answer(visitor: Visitor, qtbot: QtBot) -> Path | None:
    """What the site got, as soon as it got something."""
    qtbot.waitUntil(lambda: bool(visitor.browser.given_files), timeout=LIMIT_MS)
    assert not visitor.shows("pick")
    return visitor.browser.given_files.pop()


# --- picking ---


def test_a_chosen_file_goes_to_the_site_as_a_copy(guided: Visitor, wait: Wait, qtbot: QtBot) -> None:
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    assert "On the stick KINGSTON" in guided.control("option.file-0").accessibleDescription()
    moves = guided.moves
    pick(guided)
    file = answer(guided, qtbot)
    assert file is not None
    assert file.is_relative_to(guided.places.uploads)
    assert (file.name, file.read_bytes()) == ("lease.pdf", PDF)
    assert guided.moves > moves
    assert guided.can_press("frame.next")


def test_documents_of_the_visit_are_offered_too(guided: Visitor, wait: Wait, qtbot: QtBot) -> None:
    guided.places.documents.mkdir()
    (guided.places.documents / "document-3.pdf").write_bytes(PDF)
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    assert guided.words("option.file-0") == "Document 3"
    assert "From this visit" in guided.control("option.file-0").accessibleDescription()
    pick(guided)
    assert answer(guided, qtbot) is not None


def test_who_goes_back_gives_the_site_nothing(guided: Visitor, wait: Wait) -> None:
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    guided.press("sheet.close")
    assert guided.browser.given_files == [None]
    assert not guided.shows("pick")
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")


def test_the_sheet_goes_when_the_page_goes(guided: Visitor, wait: Wait) -> None:
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    guided.browser.file_withdrawn.emit()
    assert not guided.shows("pick")
    assert guided.can_press("frame.next")


def test_the_sheet_goes_when_the_visit_ends(guided: Visitor, wait: Wait) -> None:
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    guided.visit.finish()
    assert guided.browser.given_files == [None]
    assert not guided.shows("pick")


def test_a_stick_that_comes_later_is_seen_by_itself(visitor: Visitor, wait: Wait) -> None:
    visitor.come()
    visitor.prepare()
    visitor.browser.file_asked.emit()
    wait("Put your USB stick into the computer.")
    visitor.sticks.mkdir()
    plug_in(visitor, "letter.docx", b"PK")
    wait("There is no file here that the site takes.")
    plug_in(visitor, "a.pdf", PDF)
    wait("Which file do you want to add?")
    (visitor.sticks / STICK).rename(visitor.sticks.parent / "pulled-out")
    wait("Put your USB stick into the computer.")


def test_a_stick_pulled_out_before_the_choice_is_told(guided: Visitor, wait: Wait) -> None:
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    (guided.sticks / STICK).rename(guided.sticks.parent / "pulled-out")
    pick(guided)
    wait("The stick or the file is gone.")
    guided.choose("other-file")
    wait("Put your USB stick into the computer.")


def test_a_fake_is_told_and_another_file_can_be_chosen(guided: Visitor, wait: Wait, qtbot: QtBot) -> None:
    plug_in(guided, "fake.pdf", b"MZ\x90", age_s=2)
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(guided)
    wait("This file is not what its name says.")
    assert not guided.browser.given_files
    assert not guided.can_press("option.as-pdf")
    guided.choose("other-file")
    wait("Which file do you want to add?")
    pick(guided, 1)
    assert answer(guided, qtbot) is not None


@pytest.mark.parametrize(("more", "fits"), [(0, True), (1, False)])
def test_the_limit_is_said_before_the_site_sees_anything(
    guided: Visitor, wait: Wait, qtbot: QtBot, more: int, fits: bool
) -> None:
    with plug_in(guided, "big.pdf", PDF, age_s=2).open("r+b") as big:
        big.truncate(limits(guided).largest_file_bytes + more)
    os.utime(guided.sticks / STICK / "big.pdf", (2, 2))
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(guided)
    if fits:
        assert answer(guided, qtbot) is not None
        return
    wait("This file is too large for the site.")
    assert "20 MB" in guided.words("pick.line")
    assert not guided.places.uploads.exists()


def test_an_empty_file_is_told(guided: Visitor, wait: Wait) -> None:
    plug_in(guided, "empty.pdf", b"", age_s=2)
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(guided)
    wait("There is nothing in this file.")


def test_after_enough_files_the_citizen_is_told_and_can_insist(
    guided: Visitor, wait: Wait, qtbot: QtBot
) -> None:
    for _ in range(limits(guided).most_files):
        guided.browser.file_asked.emit()
        wait("Which file do you want to add?")
        pick(guided)
        assert answer(guided, qtbot) is not None
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(guided)
    wait("You have added enough files.")
    assert "10" in guided.words("pick.line")
    guided.choose("anyway")
    assert answer(guided, qtbot) is not None


def test_help_is_asked_from_a_refusal(guided: Visitor, wait: Wait) -> None:
    plug_in(guided, "empty.pdf", b"", age_s=2)
    guided.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(guided)
    wait("There is nothing in this file.")
    guided.choose("pick-help")
    assert guided.shows("help")
    assert not guided.shows("pick")
    assert (guided.calls_for_help, guided.browser.given_files) == (1, [None])


# --- photos ---


@pytest.mark.parametrize(("chosen", "suffix"), [("as-pdf", ".pdf"), ("as-it-is", ".jpg")])
def test_a_photo_goes_as_it_is_or_as_a_pdf(
    visitor: Visitor, wait: Wait, qtbot: QtBot, chosen: str, suffix: str
) -> None:
    jpeg(plug_in(with_stick(visitor), "IMG_1.jpg", b""))
    visitor.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(visitor)
    wait("How do you want to add the photo?")
    assert "IMG_1.jpg" in visitor.words("pick.line")
    visitor.choose(chosen)
    file = answer(visitor, qtbot)
    assert file is not None
    assert file.name == f"IMG_1{suffix}"


def test_a_photo_above_the_limit_can_still_become_a_pdf(visitor: Visitor, wait: Wait, qtbot: QtBot) -> None:
    photo = jpeg(plug_in(with_stick(visitor), "IMG_1.jpg", b""))
    with photo.open("ab") as content:
        content.truncate(limits(visitor).largest_file_bytes + 1)  # what follows a photo's end is not read
    visitor.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(visitor)
    wait("This photo is too large for the site.")
    assert not visitor.can_press("option.as-it-is")
    visitor.choose("as-pdf")
    file = answer(visitor, qtbot)
    assert file is not None
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_photo_under_a_false_name_can_become_a_pdf(visitor: Visitor, wait: Wait, qtbot: QtBot) -> None:
    jpeg(plug_in(with_stick(visitor), "photo.png", b""))
    visitor.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(visitor)
    wait("How do you want to add the photo?")
    visitor.choose("as-it-is")
    wait("This file is not what its name says.")
    visitor.choose("as-pdf")
    assert answer(visitor, qtbot) is not None


def test_a_broken_photo_is_told(visitor: Visitor, wait: Wait) -> None:
    plug_in(with_stick(visitor), "photo.jpg", b"\xff\xd8\xff\xe0 broken")
    visitor.browser.file_asked.emit()
    wait("Which file do you want to add?")
    pick(visitor)
    wait("How do you want to add the photo?")
    visitor.choose("as-pdf")
    wait("We cannot read this file.")


def with_stick(visitor: Visitor) -> Visitor:
    visitor.sticks.mkdir()
    visitor.come()
    visitor.prepare()
    return visitor
