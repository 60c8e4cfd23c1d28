"""A document goes onto a stick whole, or not at all."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.media.errors import MediaError, Trouble
from kiosk.media.names import numbered
from kiosk.media.pace import Pace
from kiosk.media.saving import MOST_OF_ONE_NAME, save

NAME = "Composition de ménage 2026-11-25.pdf"
CONTENT = b"%PDF-1.7 " + os.urandom(700_000)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    file = tmp_path / "document-1.pdf"
    file.write_bytes(CONTENT)
    return file


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def trouble(document: Path, stick: Path, pace: Pace | None = None) -> Trouble:
    with pytest.raises(MediaError) as refused:
        save(document, stick, NAME, pace or Pace())
    return refused.value.trouble


def listing(stick: Path) -> list[str]:
    return sorted(entry.name for entry in stick.iterdir())


def test_what_is_on_the_stick_is_what_was_saved(document: Path, stick: Path) -> None:
    pace = Pace()
    assert save(document, stick, NAME, pace) == NAME
    assert (stick / NAME).read_bytes() == CONTENT
    assert pace.percent == 100
    assert listing(stick) == [NAME]


def test_nothing_is_ever_written_over(document: Path, stick: Path) -> None:
    (stick / NAME).write_bytes(b"the citizen's own")
    (stick / "Composition de ménage 2026-11-25 (2).pdf").symlink_to("/nowhere")
    assert save(document, stick, NAME, Pace()) == "Composition de ménage 2026-11-25 (3).pdf"
    assert (stick / NAME).read_bytes() == b"the citizen's own"


def test_there_is_an_end_to_numbers(document: Path, stick: Path) -> None:
    for number in range(1, MOST_OF_ONE_NAME + 1):
        (stick / numbered(NAME, number)).touch()
    assert trouble(document, stick) is Trouble.FULL


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, Trouble.FULL),
        (errno.EFBIG, Trouble.FULL),
        (errno.EROFS, Trouble.READ_ONLY),
        (errno.EIO, Trouble.GONE),
        (errno.ENODEV, Trouble.GONE),
    ],
)
def test_a_failed_write_is_told_and_leaves_no_piece(
    document: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: Trouble
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("kiosk.media.saving.os.fsync", fail)
    assert trouble(document, stick) is told
    assert listing(stick) == []


def test_a_full_stick_is_told_before_anything_is_written(
    document: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = list(os.statvfs(stick))
    room[4] = 0  # blocks that we may use
    monkeypatch.setattr("kiosk.media.saving.os.fstatvfs", lambda _: os.statvfs_result(room))
    assert trouble(document, stick) is Trouble.FULL
    assert listing(stick) == []


def test_a_stick_that_lies_is_found_out(document: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoil(descriptor: int) -> None:
        if os.lseek(descriptor, 0, os.SEEK_CUR):
            os.pwrite(descriptor, b"X", 5)

    monkeypatch.setattr("kiosk.media.saving.os.fsync", spoil)
    assert trouble(document, stick) is Trouble.NOT_THE_SAME
    assert listing(stick) == []


def test_a_stick_pulled_out_is_told(document: Path, tmp_path: Path) -> None:
    assert trouble(document, tmp_path / "GONE") is Trouble.GONE


def test_who_goes_back_leaves_no_piece(document: Path, stick: Path) -> None:
    pace = Pace()
    pace.stop()
    assert trouble(document, stick, pace) is Trouble.TOO_SLOW
    assert listing(stick) == []


def test_a_document_that_is_gone_is_no_fault_of_the_stick(stick: Path, tmp_path: Path) -> None:
    assert trouble(tmp_path / "gone.pdf", stick) is Trouble.UNREADABLE


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_stick_closed_to_us_is_told(document: Path, stick: Path) -> None:
    stick.chmod(0o500)
    assert trouble(document, stick) is Trouble.READ_ONLY
