"""A page that asks to be printed becomes a document of the visit, with the page's words on it."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from kiosk import paths
from kiosk.browsing.documents import DOCUMENTS_LIMIT

RUN_LIMIT_S: Final = 90

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(RUN_LIMIT_S + 30)]


def test_a_page_is_drawn_and_only_so_many_times(tmp_path: Path) -> None:
    documents = tmp_path / "documents"
    driver = [sys.executable, "-m", "tests.end2end.paper_driver", str(documents)]
    run = subprocess.run(
        driver, capture_output=True, text=True, timeout=RUN_LIMIT_S, check=False, cwd=paths.program()
    )
    assert run.returncode == 0, run.stderr[-4000:]
    files = sorted(documents.iterdir())
    assert len(files) == DOCUMENTS_LIMIT
    assert {file.suffix for file in files} == {".pdf"}
    words = subprocess.run(["pdftotext", str(files[0]), "-"], capture_output=True, text=True, check=True)
    assert "IRISbox" in words.stdout
