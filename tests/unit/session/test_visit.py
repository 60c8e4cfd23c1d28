"""A visit's folder and processes, with real processes that resist."""

import os
import stat
import sys
from pathlib import Path

import pytest

from kiosk.session import proc
from kiosk.session.leaks import Request, Verdict, check
from kiosk.session.linux import adopt_orphans
from kiosk.session.operations import OperationError
from kiosk.session.scratch import FOLDERS, Scratch
from kiosk.session.sweep import stray_sessions, sweep
from kiosk.session.visit import Visit
from tests.helpers.timing import wait_until

# A session that starts a child in the same process group, and another that leaves for a session of its own.
STUBBORN = """
import os, subprocess, sys, time
ignore = "import signal,time; [signal.signal(n, signal.SIG_IGN) for n in (15, 2, 1)]; time.sleep(60)"
subprocess.Popen([sys.executable, "-c", ignore])
subprocess.Popen([sys.executable, "-c", ignore], start_new_session=True)
open(os.path.join(os.environ["HOME"], "secret"), "w").write("canary")
os.mkdir(os.path.join(os.environ["TMPDIR"], "closed"), 0o700)
open(os.path.join(os.environ["TMPDIR"], "closed", "file"), "w").close()
os.chmod(os.path.join(os.environ["TMPDIR"], "closed"), 0o500)
sys.stdout.write("up\\n"); sys.stdout.flush()
time.sleep(60)
"""


@pytest.fixture
def visits(tmp_path: Path) -> Path:
    adopt_orphans()
    return tmp_path / "visits"


def _started(visits: Path) -> Visit:
    visit = Visit(visits, [sys.executable, "-c", STUBBORN])
    visit.start()
    os.set_blocking(visit.process.inbox, True)
    assert os.read(visit.process.inbox, 10) == b"up\n"
    return visit


def _request(visits: Path, visit: Visit, spare: str | None = None) -> Request:
    session = visit.process.session
    assert session
    return Request(visits=str(visits), ended_sessions=(session,), spare=spare)


def _verdicts(request: Request) -> dict[str, Verdict]:
    return {line.id: line.verdict for line in check(request).lines}


def test_the_checker_finds_a_living_visit_and_nothing_of_an_ended_one(visits: Path) -> None:
    visit = _started(visits)
    born = stray_sessions(visits, None)
    found = _verdicts(_request(visits, visit))
    assert found["process-group"] is Verdict.NOT_CLEAN
    assert found["stray-process"] is Verdict.NOT_CLEAN
    assert found["scratch"] is Verdict.NOT_CLEAN
    assert not check(_request(visits, visit)).clean

    assert visit.end() == ()
    sweep(visits, None)  # the child that left for its own session
    found = _verdicts(_request(visits, visit))
    assert found["process-group"] is found["stray-process"] is found["scratch"] is Verdict.CLEAN
    assert len(born) == 2, "the leader's, and that of the child that left"
    assert not [found for session in born for found in proc.of_session(session)], "not even a dead one"


def test_a_process_that_left_the_group_is_still_found_by_its_birth(visits: Path) -> None:
    visit = _started(visits)
    assert visit.end() == ()
    strays = stray_sessions(visits, None)
    assert len(strays) == 1
    sweep(visits, None)
    assert not stray_sessions(visits, None)


def test_the_spare_session_survives_the_sweep_of_another(visits: Path) -> None:
    ended, spare = _started(visits), _started(visits)
    ended.end()
    sweep(visits, spare.name)
    assert spare.scratch.folder.exists()
    assert any(not found.dead for found in proc.of_session(spare.process.session or 0))
    spare.end()
    sweep(visits, None)


def test_a_spare_session_that_holds_a_document_is_not_fresh(visits: Path) -> None:
    spare = _started(visits)
    assert _verdicts(_request(visits, spare, spare.name))["fresh-profile"] is Verdict.CLEAN
    (spare.scratch.documents / "document-1.pdf").touch()
    assert _verdicts(_request(visits, spare, spare.name))["fresh-profile"] is Verdict.NOT_CLEAN
    (spare.scratch.documents / "document-1.pdf").unlink()
    (spare.scratch.folder / "data" / "Cookies").touch()
    assert _verdicts(_request(visits, spare, spare.name))["fresh-profile"] is Verdict.NOT_CLEAN
    spare.end()
    sweep(visits, None)


def test_a_session_sees_its_own_folders_alone(visits: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_OF_THE_STATION", "canary")
    monkeypatch.setenv("LD_PRELOAD_NOT", "x")
    program = "import os, json, sys; print(json.dumps(dict(os.environ)), flush=True); sys.stdin.read()"
    visit = Visit(visits, [sys.executable, "-c", program])
    visit.start()
    os.set_blocking(visit.process.inbox, True)
    said = os.read(visit.process.inbox, 60000).decode()
    visit.end()
    assert "SECRET_OF_THE_STATION" not in said
    assert "LD_PRELOAD_NOT" not in said
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
        assert f'"{name}": "{visit.scratch.folder}' in said


def test_a_session_is_told_where_the_print_server_is(visits: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/run/room/cups.sock")
    program = "import os, sys; print(os.environ.get('CUPS_SERVER'), flush=True); sys.stdin.read()"
    visit = Visit(visits, [sys.executable, "-c", program])
    visit.start()
    os.set_blocking(visit.process.inbox, True)
    said = os.read(visit.process.inbox, 1000)
    visit.end()
    assert said == b"/run/room/cups.sock\n"


def test_the_folder_is_for_our_eyes_only(visits: Path) -> None:
    scratch = Scratch(visits / "one")
    scratch.perform()
    for folder in (visits, scratch.folder, *(scratch.folder / name for name in FOLDERS)):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    with pytest.raises(OperationError, match="scratch-not-made"):
        scratch.perform()
    scratch.revert()
    assert not scratch.folder.exists()


def test_a_folder_that_others_can_enter_is_refused(visits: Path) -> None:
    visits.mkdir(mode=0o755)
    visits.chmod(0o755)
    with pytest.raises(OperationError, match="visits-folder-unsafe"):
        Scratch(visits / "one").perform()


def test_a_visits_folder_that_is_a_link_is_refused(visits: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    visits.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OperationError, match="visits-folder-unsafe"):
        Scratch(visits / "one").perform()


def test_a_program_that_does_not_exist_leaves_nothing(visits: Path) -> None:
    visit = Visit(visits, ["/nowhere/program"])
    with pytest.raises(OperationError, match="process-not-started"):
        visit.start()
    assert visit.end() == ()
    assert list(visits.iterdir()) == []


def test_erasing_does_not_follow_links_out_of_the_folder(visits: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").touch()
    scratch = Scratch(visits / "one")
    scratch.perform()
    (scratch.folder / "home" / "link").symlink_to(kept)
    scratch.revert()
    assert (kept / "file").exists()
    assert not scratch.folder.exists()


def test_a_leader_that_ended_by_itself_is_collected(visits: Path) -> None:
    visit = Visit(visits, [sys.executable, "-c", ""])
    visit.start()
    session = visit.process.session or 0
    wait_until(lambda: all(found.dead for found in proc.of_session(session)), "the leader's end", limit_s=10)
    assert visit.end() == ()
    assert not proc.of_session(session)
