"""Writes the JSON Schemas of a pack's files, for editors that check while one types."""

from pathlib import Path

import msgspec

from kiosk.procedures.layout import FILE_TYPES

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """The schema of each kind of file, by the name of the schema's own file."""
    return {f"{kind}.schema.json": _schema(declared) for kind, declared in FILE_TYPES.items()}


def write_schemas(directory: Path) -> None:
    """Writes every schema into a directory."""
    for name, text in schemas().items():
        (directory / name).write_text(text, encoding="utf-8")


def _schema(declared: type[msgspec.Struct]) -> str:
    content = {"$schema": _DIALECT, **msgspec.json.schema(declared)}
    return msgspec.json.format(msgspec.json.encode(content, order="sorted"), indent=2).decode() + "\n"


if __name__ == "__main__":
    write_schemas(Path("resources/schemas"))
