"""Visits that are cut short: everything a citizen does, act by act, and a kill at a moment drawn by lot."""

import contextlib
import fcntl
import os
import random
import signal
import struct
import termios
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.site import Deed, Site
from tests.end2end.station import Station, now_ns, scratch_of
from tests.helpers import keys
from tests.helpers.atspi import GoneError
from tests.helpers.timing import wait_until

ACTS: Final = 23  # from the touch on the attract screen to the end screen
TOUCH_SPAN_S: Final = 0.3  # around the first frame of a warm session
ACT_SPAN_S: Final = 1.0  # longer than most acts, so that kills fall between two of them too
KEYS: Final = ("eid", "itsme", "code")
DEATH_LIMIT_S: Final = 20.0
CHANGED: Final = 0.4  # of the glass; 0.55 was measured from a step to the trouble screen
SCREEN_LIMIT_S: Final = 40.0


@dataclass(frozen=True, slots=True)
class Moment:
    """When a session is killed: so long after the beginning of that act of that journey."""

    language: Language
    key: str
    act: int
    after_s: float


@dataclass(frozen=True, slots=True)
class Killed:
    """Whose session was killed, and when the visit had begun."""

    citizen: Citizen
    touched_ns: int


def moments(seed: int, *, at_touch: int, later: int) -> list[Moment]:
    """Draw moments: some right after the touch, the others evenly over the acts that follow."""
    lot = random.Random(seed)
    acts = [0] * at_touch + [lot.randrange(1, ACTS) for _ in range(later)]
    lot.shuffle(acts)
    return [
        Moment(
            lot.choice(list(Language)),
            lot.choice(KEYS),
            act,
            lot.uniform(0, ACT_SPAN_S if act else TOUCH_SPAN_S),
        )
        for act in acts
    ]


def cut_short(station: Station, moment: Moment) -> Killed:
    """Let a citizen come and go through a journey until the session is killed."""
    station.wait_ready()
    (leader,) = station.kiosk.parts("session")
    citizen = Citizen(station.desktop, station.kiosk.pid, moment.language)
    citizen.scratch = Path(scratch_of(leader))
    killer = threading.Timer(moment.after_s, station.kiosk.kill_group, [leader])
    touched_ns = now_ns()
    if moment.act == 0:
        touch(station, moment.language)
        killer.start()
    else:
        citizen.come()
        with contextlib.suppress(GoneError):
            for number, act in enumerate(acts(citizen, moment.key), start=1):
                if number == moment.act:
                    killer.start()
                act()
    wait_until(lambda: not is_alive(leader), "the session killed", limit_s=DEATH_LIMIT_S)
    killer.join()
    return Killed(citizen, touched_ns)


def touch(station: Station, language: Language) -> None:
    """Touch a language and wait for nothing but the station's having noticed."""
    touched_ns = now_ns()
    station.desktop.press(station.window(), identifier=f"attract.language.{language}")
    station.kiosk.wait_for_event("citizen-started", after_ns=touched_ns)


def acts(citizen: Citizen, key: str) -> list[Deed]:
    """Everything from the choice of the procedure to the end screen, one after the other."""
    site = Site(citizen)
    before = [
        lambda: citizen.choose("household-composition"),
        citizen.go_on,
        lambda: citizen.choose("ixelles"),
        lambda: citizen.choose("belgium"),
        lambda: citizen.choose(key),
        citizen.go_on,
        citizen.go_on,
    ]
    steps = [_at_step(citizen, number, deed) for number, deed in enumerate(site.deeds(key).values(), start=1)]
    return [*before, *steps, lambda: _close_document(citizen), lambda: _go_to_the_end(citizen)]


@contextlib.contextmanager
def stopped(*processes: psutil.Process) -> Iterator[None]:
    """Hold processes still meanwhile; those that are gone at the end are left in peace."""
    for process in processes:
        process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(signal.SIGCONT)


def stop_group(leader: psutil.Process) -> None:
    """Hold a whole group still; it ends by being killed alone."""
    os.killpg(os.getpgid(leader.pid), signal.SIGSTOP)


def is_alive(process: psutil.Process) -> bool:
    """Whether a process runs, or at least could."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@contextlib.contextmanager
def another_screen(limit_s: float = SCREEN_LIMIT_S) -> Iterator[None]:
    """Look at the glass alone until another screen is on it, whatever comes of the block's deed."""
    width, height = keys.display_size()
    grid = [(x, y) for x in range(10, width, 20) for y in range(10, height, 20)]
    before = keys.colours(grid)

    def changed() -> bool:
        return sum(old != new for old, new in zip(before, keys.colours(grid), strict=True)) > CHANGED * len(
            grid
        )

    yield
    wait_until(changed, "another screen", limit_s=limit_s)


def kill_renderers(leader: psutil.Process) -> None:
    """Kill what draws the pages of a session, and wait for what is shown instead."""
    with another_screen():
        for renderer in renderers(leader):
            with contextlib.suppress(psutil.NoSuchProcess):
                renderer.kill()


def renderers(leader: psutil.Process) -> list[psutil.Process]:
    """The processes that draw the pages of a session."""
    found = [each for each in leader.children(recursive=True) if "--type=renderer" in each.cmdline()]
    assert found
    return found


def unread(process: psutil.Process, descriptor: int) -> int:
    """How many bytes are in a pipe of a process that nobody has read yet."""
    pipe = os.open(f"/proc/{process.pid}/fd/{descriptor}", os.O_RDONLY | os.O_NONBLOCK)
    try:
        (count,) = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)))
    finally:
        os.close(pipe)
    return int(count)


def _at_step(citizen: Citizen, number: int, deed: Deed) -> Deed:
    def act() -> None:
        citizen.expect_step(number)
        deed()

    return act


def _close_document(citizen: Citizen) -> None:
    citizen.press("frame.next")
    citizen.wait(citizen.step, "the guide again")


def _go_to_the_end(citizen: Citizen) -> None:
    while citizen.step():
        citizen.go_on()
    citizen.expect("end.next")
