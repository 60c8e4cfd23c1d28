"""The session process: warm and hidden until a citizen comes, ended by the station."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.browsing.gate import Gate
from kiosk.browsing.names import names_of
from kiosk.cards.nss import CertificateDatabase, database_of
from kiosk.cards.pcsc import PcscReaders, ask_pcsc
from kiosk.cards.practice import CardFolder, PracticeReader
from kiosk.cards.readers import CardReaders, NoReaders
from kiosk.media.sticks import Sticks
from kiosk.paths import translations
from kiosk.printing.queue import Queue
from kiosk.printing.server import Cups
from kiosk.printing.terms import Terms
from kiosk.procedures.errors import PackError
from kiosk.procedures.model import Portal, PortalSite
from kiosk.procedures.pack import Pack, load_pack
from kiosk.session.linux import die_with_parent, limit_memory
from kiosk.session.process import PACK_UNUSABLE
from ui.application import end_on_faults, make_application, runs_as_root
from ui.browser.flags import chromium_flags, live_rules, practice_rules


@dataclass(frozen=True, slots=True)
class Options:
    """What the station started the session with."""

    portal: Portal
    pack: Path
    parent: int
    practice_port: int | None
    printer: str | None
    print_terms: Terms
    sticks_folder: Path | None
    card_port: int | None
    cards: Path | None  # where the practice cards lie
    canary: Path | None  # in a wipe test: where the player hears its part


def main(arguments: Sequence[str]) -> int:
    """Run the session until the station ends it."""
    options = _parse(arguments)
    die_with_parent(options.parent)
    limit_memory()
    end_on_faults()
    try:
        pack = load_pack(options.pack)
    except PackError:
        return PACK_UNUSABLE  # the station says so; `ocr-kiosk packs check` says why
    _set_chromium_up(options, pack.portals[options.portal])
    return _run(options, pack)


def _run(options: Options, pack: Pack) -> int:
    # The web engine reads its environment when it is imported.
    from ui.browser.browser import GuidedBrowser  # noqa: PLC0415
    from ui.equipment import Equipment  # noqa: PLC0415
    from ui.language import ProgramWords  # noqa: PLC0415
    from ui.print_desk import PrintDesk  # noqa: PLC0415
    from ui.session_link import SessionLink  # noqa: PLC0415
    from ui.visit import Visit  # noqa: PLC0415
    from ui.visit_files import FilePlaces, VisitFiles  # noqa: PLC0415
    from ui.visit_window import VisitWindow  # noqa: PLC0415

    app, look = make_application("ocr-kiosk-session")
    program_words = ProgramWords(translations())
    site, scratch = pack.portals[options.portal], Path.home().parent
    places = FilePlaces(scratch / "documents", scratch / "uploads", scratch / "pages")
    gate = Gate(site, names_are_mapped=options.practice_port is not None)
    browser = GuidedBrowser(site, gate, places.documents)
    window = VisitWindow(look, practice=options.portal is Portal.PRACTICE)
    files = VisitFiles(window, browser, places, Sticks(options.sticks_folder), site.uploads)
    desk = None
    if options.printer:
        desk = PrintDesk(Queue(Cups.of_this_machine(), options.printer), options.print_terms)
    equipment = Equipment(files, desk, _readers(options))
    visit = Visit(window, browser, pack, options.portal, program_words, equipment)
    link = SessionLink(sys.stdin.fileno(), sys.stdout.fileno(), visit, window, app)
    browser.warm_up()
    window.warm_up()
    link.open()
    if options.canary:
        from ui.canary_player import CanaryPlayer  # noqa: PLC0415 - likewise

        player = CanaryPlayer(window, browser, options.canary)
        window.painted.connect(player.begin)
    return app.exec()


def _readers(options: Options) -> CardReaders:
    """The real readers for the live portal; the imagined one for practice."""
    if options.portal is not Portal.PRACTICE:
        return PcscReaders(ask_pcsc)
    if options.cards is None:
        return NoReaders()
    return PracticeReader(CardFolder(options.cards), CertificateDatabase(database_of(Path.home())))


def _set_chromium_up(options: Options, site: PortalSite) -> None:
    """Give the web engine our switches; what came from outside was taken away before any part began."""
    flags = chromium_flags(_rules(options, site), software=not _has_graphics())
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = flags
    if not _has_graphics():
        os.environ["QT_QUICK_BACKEND"] = "software"
    if runs_as_root():
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # the station has refused, or said so loudly


def _rules(options: Options, site: PortalSite) -> str:
    """Where the names of the portal lead; no other name leads anywhere."""
    if options.practice_port is None:
        return live_rules(names_of(site))
    ports = {f"{name}:80": options.practice_port for name in names_of(site)}
    if options.card_port:
        ports |= {f"{name}:443": options.card_port for name in site.card_hosts}
    return practice_rules(ports)


def _has_graphics() -> bool:
    """Whether there is a graphics processor; emulating one costs each session memory and time."""
    return any(Path("/dev/dri").glob("render*")) if Path("/dev/dri").exists() else False


def _parse(arguments: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(prog="ocr-kiosk session")
    parser.add_argument("--portal", type=Portal, required=True)
    parser.add_argument("--pack", type=Path, required=True)
    parser.add_argument("--parent", type=int, required=True)
    parser.add_argument("--practice-port", type=int)
    parser.add_argument("--sticks-folder", type=Path)
    usual = Terms()
    parser.add_argument("--printer")
    parser.add_argument("--print-price-cents", type=int, default=usual.price_cents)
    parser.add_argument("--print-copies-most", type=int, default=usual.copies_most)
    parser.add_argument("--print-pages-most", type=int, default=usual.pages_most)
    parser.add_argument("--card-port", type=int)
    parser.add_argument("--cards", type=Path)
    parser.add_argument("--canary", type=Path)
    chosen = parser.parse_args(arguments)
    terms = Terms(chosen.print_price_cents, chosen.print_copies_most, chosen.print_pages_most)
    return Options(
        portal=chosen.portal,
        pack=chosen.pack,
        parent=chosen.parent,
        practice_port=chosen.practice_port,
        printer=chosen.printer,
        print_terms=terms,
        sticks_folder=chosen.sticks_folder,
        card_port=chosen.card_port,
        cards=chosen.cards,
        canary=chosen.canary,
    )
