"""The rules of the tree that no other tool checks."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_LINES = 400
DRAWERS = {"utils", "common", "misc", "core", "managers", "helpers"}


def _files() -> list[Path]:
    """What git knows of, or would, in this checkout."""
    listing = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / line for line in listing.stdout.splitlines() if (ROOT / line).is_file()]


def test_no_file_is_longer_than_the_gate() -> None:
    long = [
        file for file in _files() if file.suffix == ".py" and len(file.read_text().splitlines()) > MOST_LINES
    ]
    assert not long


def test_there_is_no_drawer_for_leftovers() -> None:
    parts = {part for file in _files() for part in file.relative_to(ROOT).with_suffix("").parts}
    assert parts & DRAWERS <= {"helpers"}
    assert not [file for file in _files() if "helpers" in file.parts and "tests" not in file.parts]


def test_no_file_names_a_machine_or_a_registry() -> None:
    """Machine paths and registries' hosts are pieced together here, so that this file is not found itself."""
    unwanted = re.compile(
        "|".join(["/" + "work/", "/" + "root/", "pypi" + r"\.org", "npmjs" + r"\.", "deb" + r"\.debian"])
    )
    texts = [file for file in _files() if file.suffix not in {".png", ".woff"}]
    found = [file for file in texts if unwanted.search(file.read_text(encoding="utf-8", errors="replace"))]
    assert not found


def test_translations_and_resources_are_no_packages() -> None:
    assert not [
        file
        for file in _files()
        if file.name == "__init__.py" and file.parts[-2] in ("resources", "translations")
    ]
