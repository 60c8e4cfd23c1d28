"""A whole station without a screen, where citizens come and go by themselves: to be killed at any instant.

`python -m tests.end2end.headless_station FOLDER [--once]`; with --once it ends at the first attract screen.
"""

import os
import sys
from pathlib import Path
from typing import Final

from kiosk.cards.readers import NoReaders
from kiosk.clock import MonotonicClock
from kiosk.language import Language
from kiosk.log import Journal
from kiosk.paths import command
from kiosk.session import room
from kiosk.session.linux import adopt_orphans
from kiosk.session.messages import PROTOCOL
from kiosk.session.moment import Unproven
from kiosk.session.visits import Visits, Watch
from kiosk.settings import Settings
from kiosk.station.machine import Event, State
from kiosk.station.records import Records
from kiosk.station.supervisor import Supervisor
from tests.helpers.loop import WoundLoop
from tests.unit.station.room import SeenWindow

# A session that leaves a child in a session of its own, and a file; it outlives its station if it can.
SESSION: Final = """
import os, subprocess, sys
home = os.environ["HOME"]
if len(sys.argv) < 2:
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True)
open(os.path.join(home, "certificate.pdf"), "w").write("canary")
print('{"says":"ready","protocol":PROTOCOL}', flush=True)
for line in sys.stdin:
    if '"begin"' in line:
        print('{"says":"shown"}', flush=True)
    elif '"finish"' in line:
        print('{"says":"ended","log_out":"not-needed"}', flush=True)
"""


def main(folder: Path, *, once: bool) -> None:
    """Serve citizens until killed."""
    adopt_orphans()
    loop = WoundLoop()
    session = [sys.executable, "-c", SESSION.replace("PROTOCOL", str(PROTOCOL))]
    watch = Watch(room.Room(), Unproven(folder / "visit-open"), surroundings_stop=False)
    visits = Visits(folder / "visits", session, command("checker"), watch=watch)
    journal = Journal(sys.stdout, MonotonicClock())
    settings, records = Settings(portal="practice"), Records(folder)
    station = Supervisor(settings, visits, loop, SeenWindow(), records, journal, NoReaders())

    def settled() -> bool:
        return station.state in (State.IDLE, State.OUT_OF_ORDER)

    station.boot()
    while True:
        loop.turn_until(settled, "the end of a wipe")
        if once or station.state is State.OUT_OF_ORDER:
            break
        station.citizen_came(Language.NL)
        loop.turn_until(lambda: station.state is not State.STARTING, "a session")
        station.handle(Event.END_ASKED)
    station.stop()


if __name__ == "__main__":
    os.environ.pop("DISPLAY", None)
    main(Path(sys.argv[1]), once="--once" in sys.argv)
