import signal
import time
from pathlib import Path

import psutil
import pytest

from tests.helpers.kiosk_process import Entry, KioskProcess, parse_journal
from tests.helpers.timing import TimedOutError

STATION = """
import json, signal, subprocess, sys, time
CHILD = "import time; time.sleep(300)"
def write(event, **more):
    print(json.dumps({"at_ns": time.monotonic_ns(), "event": event, **more}), file=sys.stderr, flush=True)
child = subprocess.Popen([sys.executable, "-c", CHILD, "-m", "ui", "session"],
                         start_new_session=True)
print("Qt says something")
write("station-started")
write("state-entered", code="idle")
while not signal.sigtimedwait({signal.SIGTERM}, 0.05):
    if child.poll() is not None:
        write("session-died", code=str(child.returncode))
        child = subprocess.Popen([sys.executable, "-c", CHILD, "-m", "ui", "session"],
                                 start_new_session=True)
"""
BLOCKS = "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})\n"
TIDY = "child.kill(); child.wait()\n"


def station(folder: Path, *lines: str) -> KioskProcess:
    return KioskProcess(folder, command=("-c", BLOCKS + STATION + "".join(lines)))


def test_reads_journal_lines_among_others() -> None:
    text = (
        '{"at_ns": 5, "event": "a"}\nQt: {"x"}\n{"at_ns": 6}\n[1]\n7\n{"at_ns": 7, "event": "b", "code": "c"}'
    )

    assert parse_journal(text) == [Entry(5, "a"), Entry(7, "b", "c")]


def test_waits_for_events_and_leaves_nothing(tmp_path: Path) -> None:
    before = time.monotonic_ns()
    with station(tmp_path, TIDY) as kiosk:
        assert kiosk.wait_for_event("state-entered").code == "idle"
        assert kiosk.wait_for_event("station-started").at_ns > before
        with pytest.raises(TimedOutError, match="wipe-proven in the journal"):
            kiosk.wait_for_event("wipe-proven", limit_s=0.1)


def test_kills_a_part_and_sees_it_replaced(tmp_path: Path) -> None:
    with station(tmp_path, TIDY) as kiosk:
        kiosk.wait_for_event("state-entered")
        (session,) = kiosk.parts("session")
        kiosk.kill_group(session)

        assert kiosk.wait_for_event("session-died").code == str(-signal.SIGKILL)


def test_what_is_left_after_the_end_fails_and_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.helpers.kiosk_process.KILL_LIMIT_S", 0.5)
    kiosk = station(tmp_path).start()
    kiosk.wait_for_event("state-entered")
    (session,) = kiosk.parts("session")

    with pytest.raises(TimedOutError, match="nothing left"):
        kiosk.stop()
    assert not psutil.pid_exists(session.pid) or session.status() == psutil.STATUS_ZOMBIE


def test_a_station_that_ends_by_itself_is_not_waited_for(tmp_path: Path) -> None:
    kiosk = KioskProcess(tmp_path, command=("-c", "raise SystemExit('no display')")).start()

    with pytest.raises(AssertionError, match=r"ended with 1\nno display"):
        kiosk.wait_for_event("attract-shown")
    kiosk.stop()
