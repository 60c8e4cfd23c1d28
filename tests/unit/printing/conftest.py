"""What the tests of printing start from."""

from pathlib import Path

import pytest

from tests.helpers.paperless import PaperlessServer


@pytest.fixture
def room() -> PaperlessServer:
    return PaperlessServer()


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """Something that says it is a PDF; the server in memory looks no further."""
    file = tmp_path / "certificate.pdf"
    file.write_bytes(b"%PDF-1.4")
    return file
