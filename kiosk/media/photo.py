"""Makes one page of A4 of a photo, in a process of its own: a photo may be made to break its reader."""

import argparse
import os
import resource
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.Image import Image

NO_PHOTO: Final = 4  # exit code: it cannot be read, or holds more points than may be unpacked
NOT_SMALL_ENOUGH: Final = 5  # exit code: no quality fits into the limit
POINTS_LIMIT: Final = {"JPEG": 250_000_000, "MPO": 250_000_000, "PNG": 64_000_000}  # a PNG is unpacked whole
MEMORY_LIMIT_BYTES: Final = 1536 * 1024 * 1024
CPU_LIMIT_S: Final = 25
_A4_INCHES: Final = (8.27, 11.69)
_MARGIN: Final = 0.03  # of the page's width
_QUALITIES: Final = ((300, 85), (200, 85), (200, 70), (150, 70), (150, 50), (100, 50), (75, 40))


def main(arguments: Sequence[str]) -> int:
    """Make the PDF; the exit code tells how it went."""
    parser = argparse.ArgumentParser(prog="ocr-kiosk photo")
    parser.add_argument("photo", type=Path)
    parser.add_argument("pdf", type=Path)
    parser.add_argument("limit_bytes", type=int)
    chosen = parser.parse_args(arguments)
    _bind(chosen.limit_bytes)
    return convert(chosen.photo, chosen.pdf, chosen.limit_bytes)


def convert(photo: Path, pdf: Path, limit_bytes: int) -> int:
    """Draw the photo upright onto white paper, as finely as the limit allows, and nothing else of it."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - after the limits are set, and in this process alone

    Image.MAX_IMAGE_PIXELS = None  # our own limit is checked before a point is unpacked
    try:
        with Image.open(photo, formats=("JPEG", "PNG")) as opened:
            if opened.width * opened.height > POINTS_LIMIT.get(opened.format or "", 0):
                return NO_PHOTO
            opened.draft("RGB", _page(_QUALITIES[0][0])[::-1])  # a large JPEG is unpacked smaller
            upright = _on_white(ImageOps.exif_transpose(opened))
    except (OSError, SyntaxError, ValueError, MemoryError):  # whatever the reader of a broken photo says
        return NO_PHOTO
    for dots, quality in _QUALITIES:
        page = _paper(upright, dots)
        page.save(pdf, "PDF", resolution=dots, quality=quality, title="")
        if pdf.stat().st_size <= limit_bytes:
            return 0
    pdf.unlink()
    return NOT_SMALL_ENOUGH


def _on_white(image: "Image") -> "Image":
    """The picture without transparency, in red, green and blue."""
    from PIL import Image  # noqa: PLC0415 - as above

    if image.mode.startswith("I"):  # sixteen bits of grey
        image = image.point(lambda value: value / 256).convert("L")
    if not image.has_transparency_data:
        return image.convert("RGB")
    clear = image.convert("RGBA")
    white = Image.new("RGB", image.size, "white")
    white.paste(clear, mask=clear.getchannel("A"))
    return white


def _paper(image: "Image", dots: int) -> "Image":
    """A page of A4, lying or standing as the photo does, with the photo in its middle."""
    from PIL import Image  # noqa: PLC0415 - as above

    width, height = _page(dots)
    if image.width > image.height:
        width, height = height, width
    margin = round(min(width, height) * _MARGIN)
    share = min((width - 2 * margin) / image.width, (height - 2 * margin) / image.height)
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    paper = Image.new("RGB", (width, height), "white")
    paper.paste(image.resize(size), ((width - size[0]) // 2, (height - size[1]) // 2))
    return paper


def _page(dots: int) -> tuple[int, int]:
    """Width and height of a standing page, in points of the picture."""
    return round(_A4_INCHES[0] * dots), round(_A4_INCHES[1] * dots)


def _bind(limit_bytes: int) -> None:
    """Give this process little to do harm with, before it reads a byte of the photo."""
    for kind, most in (
        (resource.RLIMIT_AS, MEMORY_LIMIT_BYTES),
        (resource.RLIMIT_CPU, CPU_LIMIT_S),
        (resource.RLIMIT_FSIZE, max(limit_bytes * 2, 64 * 1024 * 1024)),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 64),
    ):
        resource.setrlimit(kind, (most, most))
    os.umask(0o077)
