"""Numbered pictures of the display, and one page that shows them in order."""

import html
import shutil
from itertools import pairwise
from pathlib import Path
from typing import Final

from PIL import Image, ImageGrab

from tests.helpers.timing import wait_until

QUIET_LIMIT_S: Final = 6.0
QUIET_LOOKS: Final = 4  # in a row, all the same: nothing moves any more

PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>ocr-kiosk: the guided tour</title><style>
body {{ font: 18px/1.5 sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em; background: #f4efe6 }}
figure {{ margin: 0 0 2.5em }} img {{ width: 100%; border: 1px solid #cbbfa8 }}
figcaption {{ font-weight: 600; margin-bottom: .4em }}
</style></head><body><h1>The guided tour</h1>
<p>Each picture was taken from a running kiosk, on the practice portal; all persons are fictional.</p>
{figures}
</body></html>
"""
FIGURE: Final = (
    '<figure><figcaption>{number}. {caption}</figcaption><img src="{file}" alt="{caption}"></figure>'
)


class Storyboard:
    """A folder of pictures in the order they were taken; whatever an earlier tour left there goes."""

    def __init__(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.folder = folder
        self._captions: list[tuple[str, str]] = []

    def take(self, name: str, caption: str) -> Path:
        """Keep a picture of the display as soon as nothing moves on it."""
        file = self.folder / f"{len(self._captions) + 1:02}-{name}.png"
        quiet_picture().save(file, optimize=True)
        self._captions.append((file.name, caption))
        return file

    def write_page(self) -> Path:
        """Write the page that shows all the pictures."""
        figures = [
            FIGURE.format(number=number, caption=html.escape(caption), file=file)
            for number, (file, caption) in enumerate(self._captions, start=1)
        ]
        page = self.folder / "index.html"
        page.write_text(PAGE.format(figures="\n".join(figures)), encoding="utf-8")
        return page


def quiet_picture() -> Image.Image:
    """Return a picture of the display at rest."""
    seen: list[Image.Image] = []

    def look() -> bool:
        seen.append(ImageGrab.grab(xdisplay=""))
        last = seen[-QUIET_LOOKS:]
        return len(last) == QUIET_LOOKS and all(one == other for one, other in pairwise(last))

    wait_until(look, "a display at rest", limit_s=QUIET_LIMIT_S)
    return seen[-1]
