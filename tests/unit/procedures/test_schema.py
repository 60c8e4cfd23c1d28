"""The exported schemas are those of the present model."""

from pathlib import Path

from kiosk.procedures.schema import schemas, write_schemas
from tests.content.packs import ROOT

SCHEMAS = ROOT / "resources" / "schemas"


def test_the_committed_schemas_are_fresh() -> None:
    committed = {file.name: file.read_text(encoding="utf-8") for file in SCHEMAS.glob("*.json")}
    assert committed == schemas(), "write them anew: python -m kiosk.procedures.schema"


def test_what_is_written_is_what_is_compared(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    written = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}
    assert written == schemas()
