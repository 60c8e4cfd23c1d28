"""A photo becomes one page of A4 under the limit, upright, with nothing else of its file."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.media.photo import NO_PHOTO, NOT_SMALL_ENOUGH, POINTS_LIMIT, convert
from tests.unit.media.photos import MAKER, jpeg, picture_in, png, png_that_says

ROOMY = 20 * 1024 * 1024


def page_of(tmp_path: Path, photo: Path, limit: int = ROOMY) -> bytes:
    pdf = tmp_path / "out.pdf"
    assert convert(photo, pdf, limit) == 0
    content = pdf.read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(content) <= limit
    assert content.count(b"/Type /Page\n") == 1
    return content


def test_a_lying_photo_gives_a_lying_page_of_a4(tmp_path: Path) -> None:
    page = picture_in(page_of(tmp_path, jpeg(tmp_path / "photo.jpg", (800, 600))))
    assert page.size == (3507, 2481)


def test_a_standing_picture_gives_a_standing_page(tmp_path: Path) -> None:
    assert picture_in(page_of(tmp_path, png(tmp_path / "a.png"))).size == (2481, 3507)


@pytest.mark.parametrize(
    ("orientation", "corner"), [(1, "top left"), (3, "bottom right"), (6, "top right"), (8, "bottom left")]
)
def test_it_stands_as_it_was_taken(tmp_path: Path, orientation: int, corner: str) -> None:
    photo = jpeg(tmp_path / "photo.jpg", (800, 600), orientation=orientation)
    page = picture_in(page_of(tmp_path, photo)).convert("RGB")
    assert (page.width > page.height) is (orientation in (1, 3))
    inset = page.width // 8
    corners = {
        "top left": (inset, inset),
        "top right": (page.width - inset, inset),
        "bottom left": (inset, page.height - inset),
        "bottom right": (page.width - inset, page.height - inset),
    }
    red = [name for name, at in corners.items() if _is_red(page, at)]
    assert red == [corner]


def _is_red(page: Image.Image, at: tuple[int, int]) -> bool:
    found = page.getpixel(at)
    assert isinstance(found, tuple)
    return found[0] > 200 and found[1] < 60


def test_nothing_else_of_the_photos_file_goes_along(tmp_path: Path) -> None:
    photo = jpeg(tmp_path / "private name.jpg", orientation=6)
    assert MAKER.encode() in photo.read_bytes()
    content = page_of(tmp_path, photo)
    assert MAKER.encode() not in content
    assert b"Exif" not in content
    for name in ("private name", "out"):
        assert name.encode() not in content
        assert name.encode("utf-16-be") not in content


@pytest.mark.parametrize("limit", [4_000_000, 1_000_000, 300_000])
def test_a_large_photo_is_made_to_fit(tmp_path: Path, limit: int) -> None:
    photo = jpeg(tmp_path / "photo.jpg", (4000, 3000), noise=True)
    assert photo.stat().st_size > 5_000_000
    page_of(tmp_path, photo, limit)


def test_what_no_quality_can_make_fit_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    photo = jpeg(tmp_path / "photo.jpg", (2000, 1500), noise=True)
    assert convert(photo, tmp_path / "out.pdf", 2_000) == NOT_SMALL_ENOUGH
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_sort_of_picture_can_be_a_page(tmp_path: Path, mode: str) -> None:
    page_of(tmp_path, png(tmp_path / "a.png", mode))


def test_grey_of_sixteen_bits_keeps_its_shades(tmp_path: Path) -> None:
    Image.new("I;16", (100, 100), 0x8000).save(tmp_path / "a.png")
    page = picture_in(page_of(tmp_path, tmp_path / "a.png")).convert("L")
    shade = page.getpixel((page.width // 2, page.height // 2))
    assert isinstance(shade, float | int)
    assert 120 <= shade <= 136


def test_what_is_see_through_lies_on_white(tmp_path: Path) -> None:
    Image.new("RGBA", (100, 100), (0, 0, 0, 0)).save(tmp_path / "a.png")
    page = picture_in(page_of(tmp_path, tmp_path / "a.png")).convert("L")
    assert page.getextrema() == (255, 255)


def test_a_print_shops_photo_can_be_a_page(tmp_path: Path) -> None:
    Image.new("CMYK", (100, 100)).save(tmp_path / "a.jpg")
    page_of(tmp_path, tmp_path / "a.jpg")


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    side = round(POINTS_LIMIT["PNG"] ** 0.5) + 1
    bomb = png_that_says(tmp_path / "bomb.png", side, side)
    assert bomb.stat().st_size < 10_000
    assert convert(bomb, tmp_path / "out.pdf", ROOMY) == NO_PHOTO


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0" + b"\0" * 500,
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a\x01\0\x01\0",
        b"%PDF-1.7",
    ],
)
def test_what_is_no_photo_is_told(tmp_path: Path, content: bytes) -> None:
    photo = tmp_path / "photo"
    photo.write_bytes(content)
    assert convert(photo, tmp_path / "out.pdf", ROOMY) == NO_PHOTO
    assert not (tmp_path / "out.pdf").exists()


def test_half_a_photo_is_told(tmp_path: Path) -> None:
    photo = jpeg(tmp_path / "photo.jpg", noise=True)
    photo.write_bytes(photo.read_bytes()[:5000])
    assert convert(photo, tmp_path / "out.pdf", ROOMY) == NO_PHOTO
