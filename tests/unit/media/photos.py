"""Photos as telephones and scanners make them, and as nobody should."""

import io
import struct
import zlib
from pathlib import Path

from PIL import Image, ImageDraw

TELEPHONE = 0x010F  # EXIF: who made the camera
ORIENTATION = 0x0112
MAKER = "Maker of a telephone"


def jpeg(
    file: Path, size: tuple[int, int] = (800, 600), *, orientation: int | None = None, noise: bool = False
) -> Path:
    """A photo with a red top left corner."""
    picture = Image.effect_noise(size, 120).convert("RGB") if noise else Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 4, size[1] // 4), fill="red")
    exif = Image.Exif()
    exif[TELEPHONE] = MAKER
    if orientation:
        exif[ORIENTATION] = orientation
    picture.save(file, "JPEG", quality=95, exif=exif)
    return file


def png(file: Path, mode: str = "RGB", size: tuple[int, int] = (300, 400)) -> Path:
    """A picture of a mode."""
    Image.new(mode, size).save(file, "PNG")
    return file


def png_that_says(file: Path, width: int, height: int) -> Path:
    """A small file that says it holds a picture of this size, as a bomb does."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))
    return file


def picture_in(pdf: bytes) -> Image.Image:
    """The one picture that a PDF of ours holds."""
    start = pdf.index(b"\xff\xd8\xff")
    return Image.open(io.BytesIO(pdf[start : pdf.rindex(b"\xff\xd9") + 2]))
