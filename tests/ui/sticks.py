"""A USB stick in a test of a visit: a folder, and what lies in it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.ui.visitor import Visitor

PDF: Final = b"%PDF-1.7 test"
STICK: Final = "KINGSTON"
LIMIT_MS: Final = 15_000

type Wait = Callable[[str], None]


def plug_in(visitor: Visitor, name: str, content: bytes, age_s: int = 1) -> Path:
    folder = visitor.sticks / STICK
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    os.utime(folder / name, (age_s, age_s))
    return folder / name
