"""What the site gets is a copy of ours, of the kind and the size that was promised."""

import os
from pathlib import Path

import pytest

from kiosk.file_kinds import FileKind
from kiosk.media import intake
from kiosk.media.errors import MediaError, Trouble
from kiosk.media.intake import take_in, take_in_as_pdf
from kiosk.media.offering import Offer, offers_in
from kiosk.media.pace import Pace
from kiosk.procedures.model import Uploads
from tests.unit.media.photos import jpeg, png_that_says

LIMITS = Uploads(
    kinds=tuple(FileKind),
    largest_file_bytes=100_000,
    largest_total_bytes=250_000,
    most_files=3,
    longest_name=40,
)
PDF = b"%PDF-1.7 "


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def offered(stick: Path, name: str, content: bytes) -> Offer:
    (stick / name).write_bytes(content)
    return next(offer for offer in offers_in(stick, LIMITS.kinds).files if offer.untrusted_name == name)


def trouble(offer: Offer, uploads: Path, pace: Pace | None = None) -> Trouble:
    with pytest.raises(MediaError) as refused:
        take_in(offer, uploads, LIMITS, pace or Pace())
    assert not [file for file in uploads.rglob("*") if file.is_file()]
    return refused.value.trouble


def test_the_copy_lies_in_the_visits_folder_under_the_citizens_name(stick: Path, tmp_path: Path) -> None:
    taken = take_in(offered(stick, "Facture.PDF", PDF), tmp_path / "uploads", LIMITS, Pace())
    assert taken.is_relative_to(tmp_path / "uploads")
    assert (taken.name, taken.read_bytes()) == ("Facture.pdf", PDF)
    assert taken.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "uploads").stat().st_mode & 0o777 == 0o700


def test_two_files_of_one_name_stay_two(stick: Path, tmp_path: Path) -> None:
    offer = offered(stick, "a.pdf", PDF)
    first, second = (take_in(offer, tmp_path / "uploads", LIMITS, Pace()) for _ in range(2))
    assert first != second
    assert first.name == second.name == "a.pdf"


def test_a_name_too_long_for_the_site_is_shortened(stick: Path, tmp_path: Path) -> None:
    taken = take_in(offered(stick, "é" * 120 + ".pdf", PDF), tmp_path / "uploads", LIMITS, Pace())
    assert len(taken.name) <= LIMITS.longest_name
    assert taken.suffix == ".pdf"


@pytest.mark.parametrize(("more", "fits"), [(-1, True), (0, True), (1, False)])
def test_the_limit_is_the_last_size_that_fits(stick: Path, tmp_path: Path, more: int, fits: bool) -> None:
    offer = offered(stick, "a.pdf", PDF.ljust(LIMITS.largest_file_bytes + more, b"."))
    if fits:
        assert take_in(offer, tmp_path / "uploads", LIMITS, Pace()).stat().st_size == offer.size
    else:
        assert trouble(offer, tmp_path / "uploads") is Trouble.TOO_LARGE


def test_a_file_that_grew_after_it_was_offered_is_not_taken_beyond_the_limit(
    stick: Path, tmp_path: Path
) -> None:
    offer = offered(stick, "a.pdf", PDF)
    (stick / "a.pdf").write_bytes(PDF.ljust(LIMITS.largest_file_bytes * 5, b"."))
    assert trouble(offer, tmp_path / "uploads") is Trouble.TOO_LARGE


@pytest.mark.parametrize("content", [b"MZ\x90\0", b"\x89PNG\r\n\x1a\n", b" %PDF-1.7", b"%PD"])
def test_what_is_not_what_its_name_says_is_not_taken(stick: Path, tmp_path: Path, content: bytes) -> None:
    assert trouble(offered(stick, "a.pdf", content), tmp_path / "uploads") is Trouble.NOT_WHAT_IT_SAYS


def test_a_file_that_became_a_link_after_it_was_offered_is_not_taken(stick: Path, tmp_path: Path) -> None:
    offer = offered(stick, "a.pdf", PDF)
    (tmp_path / "secret.pdf").write_bytes(PDF)
    (stick / "a.pdf").unlink()
    (stick / "a.pdf").symlink_to(tmp_path / "secret.pdf")
    assert trouble(offer, tmp_path / "uploads") is Trouble.UNREADABLE


@pytest.mark.timeout(10)
def test_a_file_that_became_a_pipe_is_not_waited_for(stick: Path, tmp_path: Path) -> None:
    offer = offered(stick, "a.pdf", PDF)
    (stick / "a.pdf").unlink()
    os.mkfifo(stick / "a.pdf")
    assert trouble(offer, tmp_path / "uploads") is Trouble.UNREADABLE


def test_a_stick_pulled_out_is_told(stick: Path, tmp_path: Path) -> None:
    offer = offered(stick, "a.pdf", PDF)
    stick.rename(tmp_path / "pulled-out")
    assert trouble(offer, tmp_path / "uploads") is Trouble.GONE


def test_who_goes_back_leaves_no_copy(stick: Path, tmp_path: Path) -> None:
    pace = Pace()
    pace.stop()
    assert trouble(offered(stick, "a.pdf", PDF), tmp_path / "uploads", pace) is Trouble.TOO_SLOW


def test_a_photo_far_above_the_limit_becomes_a_pdf_below_it(stick: Path, tmp_path: Path) -> None:
    photo = jpeg(stick / "IMG_1.JPG", (2500, 1800), noise=True)
    assert photo.stat().st_size > 10 * LIMITS.largest_file_bytes
    offer = offers_in(stick, LIMITS.kinds).files[0]
    pdf = take_in_as_pdf(offer, tmp_path / "uploads", LIMITS, LIMITS.largest_file_bytes, Pace())
    assert pdf.name == "IMG_1.pdf"
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert pdf.stat().st_size <= LIMITS.largest_file_bytes
    assert [file.name for file in (tmp_path / "uploads").rglob("*") if file.is_file()] == ["IMG_1.pdf"]


def no_pdf(
    stick: Path, uploads: Path, name: str, largest: int = 100_000, pace: Pace | None = None
) -> Trouble:
    offer = next(offer for offer in offers_in(stick, LIMITS.kinds).files if offer.untrusted_name == name)
    with pytest.raises(MediaError) as refused:
        take_in_as_pdf(offer, uploads, LIMITS, largest, pace or Pace())
    assert not [file for file in uploads.rglob("*") if file.is_file()]
    return refused.value.trouble


def test_a_bomb_a_fake_and_a_photo_that_will_not_fit_are_told(stick: Path, tmp_path: Path) -> None:
    png_that_says(stick / "bomb.png", 30_000, 30_000)
    (stick / "fake.jpg").write_bytes(b"MZ\x90\0")
    jpeg(stick / "noise.jpg", noise=True)
    uploads = tmp_path / "uploads"
    assert no_pdf(stick, uploads, "bomb.png") is Trouble.UNREADABLE
    assert no_pdf(stick, uploads, "fake.jpg") is Trouble.NOT_WHAT_IT_SAYS
    assert no_pdf(stick, uploads, "noise.jpg", largest=2_000) is Trouble.TOO_LARGE


def test_a_photo_larger_than_any_camera_makes_is_not_even_copied(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "PHOTO_LIMIT_BYTES", 1000)
    jpeg(stick / "a.jpg")
    assert no_pdf(stick, tmp_path / "uploads", "a.jpg") is Trouble.TOO_LARGE


def test_a_conversion_that_is_stopped_ends_at_once(stick: Path, tmp_path: Path) -> None:
    jpeg(stick / "a.jpg")

    class StopsAtTheProcess(Pace):
        checks = 0

        def check(self) -> None:
            self.checks += 1
            if self.checks > 1:
                self.stop()
            super().check()

    assert no_pdf(stick, tmp_path / "uploads", "a.jpg", pace=StopsAtTheProcess()) is Trouble.TOO_SLOW
