"""Turns the TOML text of a file into tables, whatever the text."""

import re
import tomllib
from typing import Any, Final

from kiosk.procedures.errors import Code, Problem

LINE_LIMIT: Final = 1000  # characters
DOTS_LIMIT: Final = 50  # on a line; a dotted key of many parts takes the parser quadratic time
DEPTH_LIMIT: Final = 12  # tables and arrays inside each other

type Table = dict[str, Any]  # Any: the values are unchecked until kiosk.procedures.shape has seen them

_POSITION: Final = re.compile(
    r"^(?P<wrong>.*) \(at (?P<where>line \d+, column \d+|end of document)\)$", re.DOTALL
)


def read_table(file: str, untrusted_text: str) -> Table | Problem:
    """The tables of a file, or why there are none."""
    for number, line in enumerate(untrusted_text.split("\n"), start=1):
        if len(line) > LINE_LIMIT:
            return _bad_line(file, number, "is too long", f"at most {LINE_LIMIT} characters a line")
        if line.count(".") > DOTS_LIMIT:
            return _bad_line(file, number, "has too many dots", f"at most {DOTS_LIMIT} dots a line")
    try:
        untrusted_table = tomllib.loads(untrusted_text)
    except tomllib.TOMLDecodeError as error:
        return _not_toml(file, str(error))
    except RecursionError:
        return _nested(file)
    return _nested(file) if _is_deep(untrusted_table) else untrusted_table


def _bad_line(file: str, number: int, wrong: str, allowed: str) -> Problem:
    return Problem(file, f"line {number}", wrong, allowed, Code.FILES_NOT_TOML)


def _not_toml(file: str, message: str) -> Problem:
    found = _POSITION.match(message)
    where, wrong = (found["where"], found["wrong"]) if found else ("", message)
    return Problem(file, where, f"is not TOML: {wrong}", "TOML 1.0", Code.FILES_NOT_TOML)


def _nested(file: str) -> Problem:
    allowed = f"at most {DEPTH_LIMIT} tables or arrays inside each other"
    return Problem(file, "", "is nested too deeply", allowed, Code.FILES_NESTED)


def _is_deep(table: Table) -> bool:
    level: list[object] = [table]
    for _ in range(DEPTH_LIMIT):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return False
    return True


def _inside(value: object) -> list[object]:
    match value:
        case dict():
            inner = list(value.values())
        case list():
            inner = value
        case _:
            inner = []
    return [one for one in inner if isinstance(one, dict | list)]
