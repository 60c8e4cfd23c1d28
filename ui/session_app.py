"""The session process: warm and hidden until a citizen comes, ended by the station."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.browsing.gate import Gate
from kiosk.paths import translations
from kiosk.printing.queue import Queue
from kiosk.printing.server import Cups
from kiosk.printing.terms import Terms
from kiosk.procedures.errors import PackError
from kiosk.procedures.model import Portal
from kiosk.procedures.pack import Pack, load_pack
from kiosk.session.linux import die_with_parent, keep_no_dumps, limit_memory
from kiosk.session.process import PACK_UNUSABLE
from ui.application import end_on_faults, make_application, runs_as_root
from ui.browser.flags import chromium_flags

PRACTICE_DOMAIN = "practice.test"


@dataclass(frozen=True, slots=True)
class Options:
    """What the station started the session with."""

    portal: Portal
    pack: Path
    parent: int
    practice_port: int | None
    printer: str | None
    print_terms: Terms


def main(arguments: Sequence[str]) -> int:
    """Run the session until the station ends it."""
    options = _parse(arguments)
    die_with_parent(options.parent)
    limit_memory()
    keep_no_dumps()
    end_on_faults()
    try:
        pack = load_pack(options.pack)
    except PackError:
        return PACK_UNUSABLE  # the station says so; `ocr-kiosk packs check` says why
    _set_chromium_up(options)
    return _run(options, pack)


def _run(options: Options, pack: Pack) -> int:
    # The web engine reads its environment when it is imported.
    from ui.browser.browser import GuidedBrowser  # noqa: PLC0415
    from ui.language import ProgramWords  # noqa: PLC0415
    from ui.print_desk import PrintDesk  # noqa: PLC0415
    from ui.session_link import SessionLink  # noqa: PLC0415
    from ui.visit import Visit  # noqa: PLC0415
    from ui.visit_window import VisitWindow  # noqa: PLC0415

    app, look = make_application("ocr-kiosk-session")
    program_words = ProgramWords(translations())
    site = pack.portals[options.portal]
    gate = Gate(site, names_are_mapped=options.practice_port is not None)
    browser = GuidedBrowser(site, gate, Path.home().parent / "documents")
    window = VisitWindow(look, practice=options.portal is Portal.PRACTICE)
    desk = None
    if options.printer:
        desk = PrintDesk(Queue(Cups.of_this_machine(), options.printer), options.print_terms)
    visit = Visit(window, browser, pack, options.portal, program_words, desk)
    link = SessionLink(sys.stdin.fileno(), sys.stdout.fileno(), visit, window, app)
    browser.warm_up()
    window.warm_up()
    link.open()
    return app.exec()


def _set_chromium_up(options: Options) -> None:
    """Give the web engine our switches, and none that came from outside."""
    for name in [name for name in os.environ if name.startswith("QTWEBENGINE_")]:
        del os.environ[name]
    rules = None
    if options.practice_port:
        rules = f"MAP *.{PRACTICE_DOMAIN}:80 127.0.0.1:{options.practice_port}, MAP * ~NOTFOUND"
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = chromium_flags(rules, software=not _has_graphics())
    if not _has_graphics():
        os.environ["QT_QUICK_BACKEND"] = "software"
    if runs_as_root():
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # the station has refused, or said so loudly


def _has_graphics() -> bool:
    """Whether there is a graphics processor; emulating one costs each session memory and time."""
    return any(Path("/dev/dri").glob("render*")) if Path("/dev/dri").exists() else False


def _parse(arguments: Sequence[str]) -> Options:
    parser = argparse.ArgumentParser(prog="ocr-kiosk session")
    parser.add_argument("--portal", type=Portal, required=True)
    parser.add_argument("--pack", type=Path, required=True)
    parser.add_argument("--parent", type=int, required=True)
    parser.add_argument("--practice-port", type=int)
    usual = Terms()
    parser.add_argument("--printer")
    parser.add_argument("--print-price-cents", type=int, default=usual.price_cents)
    parser.add_argument("--print-copies-most", type=int, default=usual.copies_most)
    parser.add_argument("--print-pages-most", type=int, default=usual.pages_most)
    chosen = parser.parse_args(arguments)
    terms = Terms(chosen.print_price_cents, chosen.print_copies_most, chosen.print_pages_most)
    return Options(chosen.portal, chosen.pack, chosen.parent, chosen.practice_port, chosen.printer, terms)
