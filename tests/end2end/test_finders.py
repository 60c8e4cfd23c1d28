"""Every finder of every step on real pages: a hit on the page as described, a miss on any other."""

import subprocess
import sys
from typing import Final

import msgspec
import pytest

from kiosk import paths
from kiosk.procedures.model import Portal
from kiosk.procedures.reading import read_pack
from tests.end2end.finder_driver import FAULTS, Finding, pages_of

RUN_LIMIT_S: Final = 180

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(RUN_LIMIT_S + 30)]


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> tuple[Finding, ...]:
    output = tmp_path_factory.mktemp("finders") / "findings.json"
    driver = [sys.executable, "-m", "tests.end2end.finder_driver", str(output)]
    run = subprocess.run(
        driver,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=RUN_LIMIT_S,
        check=False,
        cwd=paths.program(),
    )
    assert run.returncode == 0, run.stderr[-4000:]
    return msgspec.json.decode(output.read_bytes(), type=tuple[Finding, ...])


def test_every_step_that_points_was_tried_in_every_language_under_every_fault(
    findings: tuple[Finding, ...],
) -> None:
    pack, problems = read_pack(paths.resources() / "packs" / "brussels")
    assert pack is not None, problems
    wanted = {
        (step.id, language, fault)
        for procedure in pack.procedures.values()
        for page in pages_of(procedure, pack.portals[Portal.PRACTICE])
        for step in page.steps
        for language in procedure.site_languages
        for fault in FAULTS
    }
    assert wanted == {(finding.step, finding.language, finding.fault) for finding in findings}
    assert len({finding.step for finding in findings}) >= 6


@pytest.mark.parametrize("fault", ["as-is", "layout-changed"])
def test_all_finders_hit_the_same_element_and_it_is_lit(findings: tuple[Finding, ...], fault: str) -> None:
    wrong = [
        finding.words
        for finding in findings
        if finding.fault == fault and not (set(finding.hits) == {1} and finding.agreed and finding.lit)
    ]
    assert wrong == []


@pytest.mark.parametrize("fault", ["labels-changed", "target-removed", "target-doubled"])
def test_no_finder_hits_and_nothing_is_lit(findings: tuple[Finding, ...], fault: str) -> None:
    wrong = [
        finding.words
        for finding in findings
        if finding.fault == fault and (1 in finding.hits or finding.agreed or finding.lit)
    ]
    assert wrong == []
