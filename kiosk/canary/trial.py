"""One run of the wipe test: a station, a portal, a searcher, and one citizen after the other."""

import itertools
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from kiosk.canary.children import OUTPUT_NAME, ChildError, PortalChild, StationChild
from kiosk.canary.endings import Endings
from kiosk.canary.places import Places, usual_folders
from kiosk.canary.report import Report, Session, Way
from kiosk.canary.searcher import Searcher, SearcherError, fork_searcher
from kiosk.canary.talk import Look
from kiosk.events import EventId
from kiosk.paths import resources
from kiosk.session import proc
from kiosk.session.linux import adopt_orphans
from kiosk.station.machine import State

type Told = Callable[[Session], None]
SOCKET_NAME: Final = "player"  # short: the path of a socket has 107 letters at most


def rehearse(state: Path, visits: Path, sessions: int, told: Told) -> Report:
    """Play so many sessions, each ended in the next way, and report; what cannot be played is a failure."""
    began = time.monotonic()
    played = []
    with _Trial.prepared(state, visits) as trial:
        for way in itertools.islice(itertools.cycle(Way), sessions):
            played.append(trial.play(way))
            told(played[-1])
            if played[-1].fault:
                break  # where the station stands is not known any more
    return Report(sessions=tuple(played), seconds=round(time.monotonic() - began, 1))


class _Trial:
    """Everything that runs during a test."""

    def __init__(
        self, searcher: Searcher, portal: PortalChild, new_station: Callable[[], StationChild]
    ) -> None:
        self._searcher, self._portal = searcher, portal
        self._endings = Endings(new_station(), searcher, new_station)

    @classmethod
    @contextmanager
    def prepared(cls, state: Path, visits: Path) -> Iterator["_Trial"]:
        """Lay the folders out, start everything, and take it all away at the end."""
        adopt_orphans()  # what a killed station leaves behind becomes ours, and is searched
        with ExitStack() as stack:
            run = state / f"wipe-test-{secrets.token_hex(4)}"
            run.mkdir(mode=0o700, parents=True)
            stack.callback(shutil.rmtree, run, ignore_errors=True)
            lay_pack(run / "pack")
            door = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="player-"))) / SOCKET_NAME
            places = Places(run / "began", usual_folders(run, run / OUTPUT_NAME, state, visits))
            searcher = fork_searcher(door, places)
            stack.callback(searcher.close)
            portal = PortalChild()
            stack.callback(portal.stop)
            trial = cls(searcher, portal, lambda: StationChild(run, visits, door, portal.port))
            stack.callback(trial.stop)
            yield trial

    def stop(self) -> None:
        """End the station that runs now, which may not be the first."""
        self._endings.station.stop()

    def play(self, way: Way) -> Session:
        """Let a citizen come, play, and leave in one way; search before and after."""
        try:
            return self._play(way)
        except (ChildError, SearcherError) as error:
            return Session(way=way, fault=str(error))

    def _play(self, way: Way) -> Session:
        station = self._endings.station
        station.wait_ready()
        self._searcher.draw()
        came_ns = time.monotonic_ns()
        leader = self._leader()
        station.tell("come")
        station.wait(EventId.STATE_ENTERED, State.ACTIVE, came_ns)
        played = self._searcher.meet()
        if played.stuck:
            return Session(way=way, took=played.took, left=played.left, fault=f"stuck at {played.stuck}")
        during = self._searcher.look(self._everywhere(leader.pid))
        wipe_s = self._endings.end(way, leader.pid)
        after = self._searcher.look(self._everywhere(None))
        return Session(
            way=way, took=played.took, left=played.left, during=during, after=after, wipe_s=round(wipe_s, 3)
        )

    def _everywhere(self, leader: int | None) -> Look:
        return Look(self._endings.station.pid, (self._portal.pid,), leader)

    def _leader(self) -> proc.Process:
        """The session that waits for the citizen."""
        leaders = self._endings.station.children("session")
        if len(leaders) != 1:
            raise ChildError(f"{len(leaders)} sessions wait for a citizen")
        return leaders[0]


def lay_pack(folder: Path) -> None:
    """The canary's own procedure, among the municipalities that every pack has."""
    shutil.copytree(resources() / "practice" / "canary" / "pack", folder)
    shutil.copy(resources() / "packs" / "brussels" / "municipalities.toml", folder)
