"""Are the program's words complete? `python -m tests.helpers.words [--update]`."""

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parents[2]
TRANSLATIONS: Final = ROOT / "translations"
SOURCES: Final = ROOT / "ui"
CATALOGUES: Final = ("ocr-kiosk_fr.ts", "ocr-kiosk_nl.ts")
LUPDATE_LIMIT: Final = timedelta(seconds=120)
_TRANSLATING: Final = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"})


def take_up(folder: Path, sources: Path = SOURCES) -> None:
    """Take the words of the code up into the catalogues of a folder; words no longer used are dropped."""
    files = sorted(str(file) for file in sources.rglob("*.py"))
    for name in CATALOGUES:
        language = name.removesuffix(".ts").rpartition("_")[2]
        tool = Path(sys.executable).with_name("pyside6-lupdate")
        options = [
            "-locations",
            "none",
            "-no-obsolete",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        subprocess.run(
            [str(tool), *options, *files, "-ts", str(folder / name)],
            check=True,
            capture_output=True,
            timeout=LUPDATE_LIMIT.total_seconds(),
        )


def stale(translations: Path = TRANSLATIONS) -> Iterator[str]:
    """The catalogues that taking up the words would change."""
    with tempfile.TemporaryDirectory() as scratch:
        for name in CATALOGUES:
            (Path(scratch) / name).write_bytes(_bytes(translations / name))
        take_up(Path(scratch))
        for name in CATALOGUES:
            if _bytes(translations / name) != _bytes(Path(scratch) / name):
                yield f"{name}: not up to date; run `make words` and translate what is new"


def unfinished(translations: Path = TRANSLATIONS) -> Iterator[str]:
    """The messages that are not translated, or whose places differ from the source's."""
    for name in CATALOGUES:
        for message in ET.parse(translations / name).getroot().iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            words = "" if translation is None else translation.text or ""
            kind = "" if translation is None else translation.get("type", "")
            if kind or not words.strip():
                yield f"{name}: {kind or 'empty'}: {source!r}"
            elif any((place in source) is not (place in words) for place in ("{0}", "{1}", "%1", "%2")):
                yield f"{name}: its {{0}}, {{1}}, %1, %2 differ from the source's: {source!r}"


def built_words(sources: Path = SOURCES) -> Iterator[str]:
    """The f-strings inside tr(): nobody can translate them."""
    for file in sorted(sources.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in _TRANSLATING and _joined(node):
                yield f"{file.name}:{node.lineno}: an f-string inside {_name(node.func)}()"


def main() -> int:
    """Check, or update; the exit code says whether all is well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="take new words up into translations/*.ts")
    if parser.parse_args().update:
        take_up(TRANSLATIONS)
    problems = [*built_words(), *stale(), *unfinished()]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _joined(call: ast.Call) -> bool:
    return any(isinstance(argument, ast.JoinedStr) for argument in call.args)


def _bytes(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""


if __name__ == "__main__":
    raise SystemExit(main())
