"""What a site sends is kept or refused as our rules say, on the real web engine."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import msgspec
import pytest

from kiosk import paths
from tests.end2end.download_driver import CASES, SLOW_LIMIT, Outcome

RUN_LIMIT_S: Final = 90
FULL_SIZE: Final = "32k"
AS_ROOT: Final = ("unshare", "--user", "--map-root-user", "--mount")  # root inside, nobody outside

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(RUN_LIMIT_S + 30)]


def outcomes(folder: Path, *cases: str, within: tuple[str, ...] = ()) -> dict[str, Outcome]:
    (folder / "documents").mkdir(parents=True)
    output = folder / "outcomes.json"
    driver = [sys.executable, "-m", "tests.end2end.download_driver"]
    run = subprocess.run(
        [*within, *driver, str(folder / "documents"), str(output), *cases],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=RUN_LIMIT_S,
        check=False,
        cwd=paths.program(),
    )
    assert run.returncode == 0, run.stderr[-4000:]
    return {found.case: found for found in msgspec.json.decode(output.read_bytes(), type=list[Outcome])}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    return outcomes(tmp_path_factory.mktemp("downloads"), *CASES)


@pytest.mark.parametrize(
    ("case", "refused"),
    [
        ("pdf", ""),
        ("jpeg", ""),
        ("program", "kind"),
        ("html", "kind"),
        ("fake", "content"),
        ("picture-as-pdf", "content"),
        ("announced-large", "size"),
        ("growing-large", "size"),
        ("slow", "too-slow"),
        ("cut", "interrupted"),
        ("half-1", ""),
        ("half-2", "total"),
        ("half-3", "total"),
    ],
)
def test_a_document_is_kept_or_refused(found: dict[str, Outcome], case: str, refused: str) -> None:
    assert found[case].refused == refused


def test_every_case_was_tried(found: dict[str, Outcome]) -> None:
    assert set(found) == set(CASES)


def test_only_what_was_kept_is_there_under_names_of_ours(found: dict[str, Outcome]) -> None:
    assert found["half-3"].kept == ("document-1.pdf", "document-2.jpg", "document-8.pdf")


def test_a_document_without_end_is_stopped_at_its_limit(found: dict[str, Outcome]) -> None:
    seconds = SLOW_LIMIT.total_seconds()
    assert 0.9 * seconds <= found["slow"].seconds < seconds + 5  # Qt's timers may be a twentieth early


def test_what_was_cut_is_told_at_once(found: dict[str, Outcome]) -> None:
    assert found["cut"].seconds < SLOW_LIMIT.total_seconds() / 2


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "full"
    mount = f'mount -t tmpfs -o size={FULL_SIZE} tmpfs "{folder}/documents" && exec "$@"'
    within = (*AS_ROOT, "env", "QTWEBENGINE_DISABLE_SANDBOX=1", "sh", "-c", mount, "sh")
    (large,) = outcomes(folder, "half-1", within=within).values()
    assert (large.refused, large.kept) == ("no-room", ())
