"""Files of a visit are saved onto a stick, shown, and refused in plain words."""

import os
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.language import Language
from tests.ui.sticks import LIMIT_MS, PDF, STICK, Wait
from tests.ui.visitor import PROCEDURE, Visitor
from tests.unit.media.photos import jpeg
from ui import saving
from ui.theme import TextSize

# --- saving ---


def show_document(visitor: Visitor, name: str = "document-1.pdf", content: bytes = PDF) -> Path:
    visitor.places.documents.mkdir(exist_ok=True)
    document = visitor.places.documents / name
    document.write_bytes(content)
    visitor.browser.document_saved.emit(document)
    return document


@pytest.mark.parametrize("language", Language)
def test_a_document_is_saved_under_a_name_in_the_citizens_language(
    visitor: Visitor, certificate: Path, qtbot: QtBot, language: Language
) -> None:
    (visitor.sticks / STICK).mkdir(parents=True)
    visitor.come(language)
    visitor.prepare()
    show_document(visitor, content=certificate.read_bytes())
    visitor.press("document.save")
    name = f"{visitor.pack.words[PROCEDURE, language].title} 2026-11-25.pdf"
    qtbot.waitUntil(lambda: visitor.can_press("option.stick-0"), timeout=LIMIT_MS)
    visitor.choose("stick-0")
    qtbot.waitUntil(lambda: visitor.can_press("option.save-done"), timeout=LIMIT_MS)
    assert (visitor.sticks / STICK / name).read_bytes() == certificate.read_bytes()
    assert name in visitor.words("save.line")
    visitor.choose("save-done")
    assert not visitor.shows("save")
    assert visitor.can_press("document.save")


def test_a_second_time_gives_a_second_file(guided: Visitor, certificate: Path, wait: Wait) -> None:
    show_document(guided, content=certificate.read_bytes())
    for _ in range(2):
        guided.press("document.save")
        wait("On which stick do you want to save it?")
        guided.choose("stick-0")
        wait("Your document is on the stick.")
        guided.choose("save-done")
    saved = sorted(file.name for file in (guided.sticks / STICK).iterdir())
    assert saved == [
        "Household composition 2026-11-25 (2).pdf",
        "Household composition 2026-11-25.pdf",
        "lease.pdf",
    ]


def test_a_stick_pulled_out_is_told_and_can_be_tried_again(
    guided: Visitor, certificate: Path, wait: Wait
) -> None:
    show_document(guided, content=certificate.read_bytes())
    guided.press("document.save")
    wait("On which stick do you want to save it?")
    (guided.sticks / STICK).rename(guided.sticks.parent / "pulled-out")
    guided.choose("stick-0")
    wait("The stick was taken out too early.")
    guided.choose("save-again")
    wait("Put your USB stick into the computer.")
    (guided.sticks.parent / "pulled-out").rename(guided.sticks / STICK)
    wait("On which stick do you want to save it?")
    guided.choose("stick-0")
    wait("Your document is on the stick.")


def test_a_full_stick_is_told(
    guided: Visitor, certificate: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = list(os.statvfs(guided.sticks))
    room[4] = 0
    monkeypatch.setattr("kiosk.media.saving.os.fstatvfs", lambda _: os.statvfs_result(room))
    show_document(guided, content=certificate.read_bytes())
    guided.press("document.save")
    wait("On which stick do you want to save it?")
    guided.choose("stick-0")
    wait("The stick is full.")
    guided.choose("save-help")
    assert guided.shows("help")
    assert not guided.shows("save")


def test_a_stick_that_hangs_holds_nothing_up(
    guided: Visitor, certificate: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = Event()
    monkeypatch.setattr(saving, "save", lambda *_: stuck.wait(60))
    monkeypatch.setattr(guided.visit._files._saving._saving, "_limit", timedelta(seconds=1))
    show_document(guided, content=certificate.read_bytes())
    guided.press("document.save")
    wait("On which stick do you want to save it?")
    guided.choose("stick-0")
    wait("We save your document.")
    wait("The stick takes too long.")
    guided.press("sheet.close")
    assert guided.can_press("document.save")
    stuck.set()


def test_the_words_stay_right_at_another_size(guided: Visitor, certificate: Path, wait: Wait) -> None:
    guided.read_at(TextSize.LARGEST)
    show_document(guided, content=certificate.read_bytes())
    guided.press("document.save")
    wait("On which stick do you want to save it?")
    assert guided.can_press("option.stick-0")


# --- what the site sends ---


def test_a_picture_of_the_site_is_shown_as_a_page_and_saved_as_it_came(
    guided: Visitor, wait: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    content = jpeg(tmp_path / "photo.jpg").read_bytes()
    show_document(guided, "document-1.jpg", content)
    qtbot.waitUntil(lambda: guided.shows("document.pages"), timeout=LIMIT_MS)
    guided.press("document.save")
    wait("On which stick do you want to save it?")
    guided.choose("stick-0")
    wait("Your document is on the stick.")
    assert (guided.sticks / STICK / "Household composition 2026-11-25.jpg").read_bytes() == content


def test_a_broken_picture_of_the_site_is_told(guided: Visitor, wait: Wait) -> None:
    show_document(guided, "document-1.jpg", b"\xff\xd8\xff broken")
    wait("This document is broken.")


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("kind", "This file cannot be opened here."),
        ("host", "This file cannot be opened here."),
        ("a code nobody knows", "This file cannot be opened here."),
        ("size", "This document is too large for this computer."),
        ("count", "This computer takes no more documents."),
        ("total", "This computer takes no more documents."),
        ("no-room", "This computer takes no more documents."),
        ("interrupted", "The document did not arrive."),
        ("too-slow", "The document did not arrive."),
        ("content", "This document is broken."),
    ],
)
def test_a_refused_document_is_told_with_a_way_on(guided: Visitor, code: str, title: str) -> None:
    guided.browser.download_refused.emit(code)
    assert guided.words("sheet.title") == title
    guided.press("sheet.close")
    assert guided.can_press("frame.next")
    guided.browser.download_refused.emit(code)
    guided.press("download-refused.help")
    assert guided.shows("help")
    assert guided.calls_for_help == 1


def test_a_page_that_sends_without_end_is_not_answered_without_end(guided: Visitor) -> None:
    for _ in range(200):
        guided.browser.download_refused.emit("count")
        if guided.shows("download-refused"):
            guided.press("sheet.close")
    guided.browser.download_refused.emit("count")
    assert not guided.shows("download-refused")
