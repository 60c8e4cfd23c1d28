"""The station process: parses its command line, puts its parts together, runs until it is stopped."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from kiosk.cards.nss import tools_are_here
from kiosk.cards.practice import CardFolder, Inserted
from kiosk.clock import BootClock, MonotonicClock
from kiosk.errors import KioskError
from kiosk.events import EventId
from kiosk.log import Journal
from kiosk.paths import Places, command, resources, translations
from kiosk.session.linux import adopt_orphans
from kiosk.session.moment import Unproven
from kiosk.session.room import Room
from kiosk.session.visits import Visits, Watch
from kiosk.settings import Settings, load, load_if_there
from kiosk.station.chime import Chime
from kiosk.station.farewell import Farewell
from kiosk.station.ground import VisitsGround
from kiosk.station.lock import StationLock
from kiosk.station.machine import LIVE, Event
from kiosk.station.portal import PortalProcess
from kiosk.station.records import Records
from kiosk.station.sleeping import SleepMeter, SleepWatch
from kiosk.station.supervisor import Supervisor
from ui.application import end_on_faults, make_application, root_is_allowed, runs_as_root
from ui.bridge import QtLoop
from ui.command_line import port
from ui.language import ProgramWords
from ui.station_cards import StationCards, live_cards, practice_cards
from ui.station_window import StationWindow
from ui.wording import sentence

_SETTINGS_FILE: Final = Path("/etc/ocr-kiosk/station.toml")
_REFUSED: Final = 2
_AS_ROOT: Final = (
    "ocr-kiosk: refused to run as root: the browser's sandbox would be off. Start it as an ordinary account."
)
_AS_ROOT_ANYWAY: Final = "RUNNING AS ROOT, WITHOUT THE BROWSER'S SANDBOX. For developers only."


_NO_PORTAL: Final = (
    "ocr-kiosk: the practice portal does not start. Is its port taken? Choose another --portal-port."
)


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line chose."""

    settings: Settings
    places: Places
    pack: Path
    faults: bool
    portal_port: int
    practice_card: Inserted
    canary: Path | None = None  # in a wipe test: where the sessions' player hears its part


type Rehearsal = Callable[[Supervisor, StationWindow, QtLoop], None]
"""Lets somebody else play the people in the room."""


def main(arguments: Sequence[str]) -> int:
    """Run the station."""
    return start(lambda: _parse(arguments))


def start(make_options: Callable[[], Options], rehearsal: Rehearsal | None = None) -> int:
    """Run a station with these options, unless something stands in the way."""
    if runs_as_root():
        if not root_is_allowed():
            return _refuse(_AS_ROOT)
        print(f"ocr-kiosk: {_AS_ROOT_ANYWAY}", file=sys.stderr)
    try:
        options = make_options()
        lock = StationLock(options.places.state)
        ground = VisitsGround(options.places.visits, disk_refused=options.settings.disk_refused)
    except KioskError as error:
        return _refuse(f"ocr-kiosk: {sentence(error)}")
    except OSError as error:
        where = error.filename or "the state folder"  # a full disk names no file
        return _refuse(f"ocr-kiosk: {where}: {error.strerror}. Name another folder with --state.")
    end_on_faults()
    try:
        return _run(options, rehearsal)
    finally:
        ground.release()
        lock.release()


def _run(options: Options, rehearsal: Rehearsal | None) -> int:
    adopt_orphans()
    journal = Journal(sys.stderr, MonotonicClock())
    journal.write(EventId.STATION_STARTED)
    app, look = make_application("ocr-kiosk")
    loop = QtLoop()
    portal = _portal(options, loop, journal)
    if portal and not portal.wait_for_port():
        portal.stop()
        return _refuse(_NO_PORTAL)
    chime = Chime(resources() / "sounds" / "warning.wav", loop)
    window = StationWindow(
        look,
        ProgramWords(translations()),
        practice=options.settings.portal == "practice",
        warning=_AS_ROOT_ANYWAY if runs_as_root() else "",
        ring=chime.ring,
    )
    session, checker = _session_command(options, portal), command("checker")
    cards = _cards(options, portal)
    visits = Visits(
        options.places.visits,
        session,
        checker,
        options.settings.printer,
        certificates=cards.certificates,
        watch=_watch(options),
    )
    records = Records(options.places.state)
    supervisor = Supervisor(options.settings, visits, loop, window, records, journal, cards.readers)
    window.language_chosen.connect(supervisor.citizen_came)
    window.retry_requested.connect(supervisor.retry)
    window.erase_asked.connect(supervisor.erase)
    window.attract_painted.connect(lambda: journal.write(EventId.ATTRACT_SHOWN))
    loop.watch_signals(lambda: app.exit(0))  # `quit` would ask the windows, and they refuse
    if rehearsal:
        rehearsal(supervisor, window, loop)
    window.show_erasing(Farewell())
    window.cover()
    sleep = SleepWatch(
        SleepMeter(MonotonicClock(), BootClock()),
        loop,
        is_live=lambda: supervisor.state in LIVE,
        slept=lambda: supervisor.handle(Event.MACHINE_SLEPT),
    )
    supervisor.boot()
    sleep.start()
    code = app.exec()
    sleep.stop()
    supervisor.stop()
    chime.stop()
    if portal:
        portal.stop()
    journal.write(EventId.STATION_STOPPED)
    return code


def _watch(options: Options) -> Watch:
    """What the checker compares with: the room as it is now, and what is the station's own."""
    room, state = Room(), options.places.state
    room.perform()
    journal = Path(f"/proc/self/fd/{sys.stderr.fileno()}")
    kept = journal.resolve() if journal.is_file() else None
    return Watch(
        room,
        Unproven(state / "visit-open"),
        surroundings_stop=options.settings.surroundings_stop,
        own=(state, *([kept] if kept else [])),
        journal=kept,
    )


def _portal(options: Options, loop: QtLoop, journal: Journal) -> PortalProcess | None:
    """The practice portal, on its way up, where the station is one for practice."""
    if options.settings.portal != "practice" or options.canary:
        return None  # the portal of a wipe test stands outside: it knows the words
    faults = ["--faults"] if options.faults else []
    cards = ["--cards", str(_card_folder(options).folder)] if tools_are_here() else []

    def portal_command(port: int, card_port: int) -> list[str]:
        named = ["--domain", "practice.test", "--port", str(port), "--ends-with-parent"]
        return command("practice", *named, *faults, *cards, "--card-port", str(card_port))

    portal = PortalProcess(portal_command, options.portal_port, loop, journal)
    portal.start()
    return portal


def _session_command(options: Options, portal: PortalProcess | None) -> list[str]:
    chosen = ["--portal", options.settings.portal, "--pack", str(options.pack), "--parent", str(os.getpid())]
    if portal:
        chosen += ["--practice-port", str(portal.port)]
    settings = options.settings
    if settings.sticks_folder:
        chosen += ["--sticks-folder", settings.sticks_folder]
    if settings.printer:
        chosen += ["--printer", settings.printer, "--print-price-cents", str(settings.print_price_cents)]
        chosen += ["--print-copies-most", str(settings.print_copies_most)]
        chosen += ["--print-pages-most", str(settings.print_pages_most)]
    if portal and portal.card_port:
        cards = str(_card_folder(options).folder)
        chosen += ["--card-port", str(portal.card_port), "--cards", cards]
    if options.canary:
        chosen += ["--practice-port", str(options.portal_port), "--canary", str(options.canary)]
    return command("session", *chosen)


def _cards(options: Options, portal: PortalProcess | None) -> StationCards:
    if portal is None:
        return live_cards()
    return practice_cards(_card_folder(options), options.practice_card, are_read=portal.card_port > 0)


def _card_folder(options: Options) -> CardFolder:
    return CardFolder(options.places.state / "practice-cards")


def _parse(arguments: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(prog="ocr-kiosk", description="A kiosk for public computer rooms.")
    parser.add_argument("--practice", action="store_true", help="lead through the practice portal")
    parser.add_argument("--settings", type=Path, help=f"the station's settings (default {_SETTINGS_FILE})")
    parser.add_argument("--state", type=Path, help="the folder that survives a restart")
    parser.add_argument("--visits", type=Path, help="the folder of the visits' scratch folders")
    parser.add_argument(
        "--pack", type=Path, default=resources() / "packs" / "brussels", help="the procedures"
    )
    parser.add_argument(
        "--faults", action="store_true", help="allow the practice portal's fault switches, for tests"
    )
    parser.add_argument(
        "--portal-port", type=port, default=0, help="the practice portal's port (default any)"
    )
    parser.add_argument(
        "--practice-card",
        type=Inserted,
        default=Inserted.ONE,
        choices=list(Inserted),
        help="how many practice cards are in the imagined reader at the start (default one)",
    )
    parser.epilog = "Other commands: ocr-kiosk practice --help, packs check PATH, wipe-test --help."
    chosen = parser.parse_args(arguments)
    settings = _settings(chosen.settings)
    if chosen.practice:
        settings = msgspec.structs.replace(settings, portal="practice")
    places = Places.of_this_machine(chosen.state, chosen.visits)
    return Options(
        settings, places, chosen.pack.absolute(), chosen.faults, chosen.portal_port, chosen.practice_card
    )


def _settings(named: Path | None) -> Settings:
    return load(named) if named else load_if_there(_SETTINGS_FILE)


def _refuse(line: str) -> int:
    print(line, file=sys.stderr)
    return _REFUSED
