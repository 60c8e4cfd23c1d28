"""What a person does with keyboard, finger and eyes: types, touches and looks at the display."""

import subprocess
from pathlib import Path
from typing import Final

from PIL import Image, ImageGrab

ACT_LIMIT_S: Final = 15.0
KEY_DELAY_MS: Final = 8

type Colour = tuple[int, int, int]


def type_text(text: str) -> None:
    """Type text into whatever has the focus; only what a US keyboard has arrives reliably."""
    _act("type", "--delay", str(KEY_DELAY_MS), "--", text)


def press_keys(*keys: str) -> None:
    """Press keys or chords one after the other, by their X names: `Tab`, `Return`, `ctrl+a`."""
    _act("key", "--delay", str(KEY_DELAY_MS), "--clearmodifiers", *keys)


def touch(x: int, y: int) -> None:
    """Touch a point of the display."""
    _act("mousemove", str(x), str(y), "click", "1")


def activate_window(process: int) -> None:
    """Bring the window of a process to the front and give it the keyboard."""
    of_process = (
        "--all",
        "--pid",
        str(process),
        "--name",
        "",
    )  # without a name, it takes what follows for one
    _act("search", "--sync", "--onlyvisible", *of_process, "windowactivate", "--sync", "%1")


def screenshot(file: Path) -> Path:
    """Keep a picture of the whole display."""
    file.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["import", "-window", "root", str(file)], check=True, timeout=ACT_LIMIT_S)
    return file


def display_size() -> tuple[int, int]:
    """Return width and height of the display."""
    return ImageGrab.grab(xdisplay="").size


def colours(points: list[tuple[int, int]]) -> list[Colour]:
    """Return the present colours of some points of the display, all of one moment."""
    picture: Image.Image = ImageGrab.grab(xdisplay="")
    pixels = [picture.getpixel(point) for point in points]
    return [(pixel[0], pixel[1], pixel[2]) for pixel in pixels if isinstance(pixel, tuple)]


def _act(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, timeout=ACT_LIMIT_S, stdout=subprocess.DEVNULL)
