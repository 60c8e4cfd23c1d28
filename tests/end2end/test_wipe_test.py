"""The wipe test itself: one citizen for each way of ending, and that it fails when something is left."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.canary.report import MUST_BE_SEEN, STORES, Way
from tests.helpers.kiosk_process import ON_DISPLAY

pytestmark = [pytest.mark.end2end, pytest.mark.timeout(240)]

RUN_LIMIT_S: Final = 200.0
WIPE_TEST: Final = ("-m", "ui", "wipe-test", "--json")

# The test with a child that copies the first document which a visit saves into its own memory and into /tmp.
SABOTEUR: Final = """
import os, pathlib, sys, time
from kiosk.canary import cli
visits, loot = map(pathlib.Path, sys.argv[1:3])

def sabotage():
    loot.with_suffix(".pid").write_text(str(os.getpid()))
    while not (found := [*visits.glob("*/documents/*.pdf")]):
        time.sleep(0.02)
    time.sleep(0.2)
    held = found[0].read_bytes()
    loot.write_bytes(held)
    while True:
        time.sleep(1)

def see(see=cli.see_into_children):
    see()
    if os.fork() == 0:
        os.dup2(os.open(os.devnull, os.O_RDWR), 1)
        os.dup2(1, 2)
        sabotage()

cli.see_into_children = see
sys.exit(cli.main(sys.argv[6:]))
"""


def played(folder: Path, sessions: int, *before: str) -> tuple[int, dict[str, Any]]:
    """Run the command; its exit code and its report."""
    options = (
        "--sessions",
        str(sessions),
        "--state",
        str(folder / "state"),
        "--visits",
        str(folder / "visits"),
    )
    run = subprocess.run(
        [sys.executable, *before, *WIPE_TEST, *options],
        env=os.environ | ON_DISPLAY,
        capture_output=True,
        text=True,
        timeout=RUN_LIMIT_S,
        check=False,
    )
    assert run.stdout, run.stderr[-3000:]
    return run.returncode, json.loads(run.stdout)


def test_every_way_of_ending_leaves_nothing_and_the_search_is_not_blind(tmp_path: Path) -> None:
    code, report = played(tmp_path, len(Way))
    sessions = report["sessions"]
    assert [each["way"] for each in sessions] == list(Way)
    for each in sessions:
        assert sorted(each["took"]) == sorted(STORES), each
        assert each["left"] == [], each
        assert each["after"]["copies"] == [], each
        assert each["fault"] == ""
        found = {copies["place"] for copies in each["during"]["copies"]}
        assert found >= set(MUST_BE_SEEN) - set(each["during"]["not_searchable"])
    assert report["verdict"] == "clean", report
    assert code == 0
    kept = json.loads((tmp_path / "state" / "last-wipe-test.json").read_bytes())
    assert kept == report
    assert sorted(entry.name for entry in (tmp_path / "state").iterdir()) == ["last-wipe-test.json"]


def test_a_copy_on_disk_and_a_process_that_survives_are_found(tmp_path: Path) -> None:
    loot = Path("/tmp") / f"loot-{os.getpid()}.pdf"
    visits = tmp_path / "visits-wipe-test"
    try:
        code, report = played(tmp_path, 1, "-c", SABOTEUR, str(visits), str(loot))
        (session,) = report["sessions"]
        left = {copies["place"] for copies in session["after"]["copies"]}
        assert left >= {"temporary files", "memory: other"}, session
        assert not session["clean"]
        assert (code, report["verdict"]) == (1, "failed")
    finally:
        os.kill(int(loot.with_suffix(".pid").read_text(encoding="ascii")), signal.SIGKILL)
        loot.unlink(missing_ok=True)
        loot.with_suffix(".pid").unlink()
