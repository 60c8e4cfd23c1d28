"""Logs a citizen out of the practice portal in the guided browser, under every fault, and notes what came.

A process of its own for test_log_out: the web engine cannot be taken down and set up again in one.
Usage: python -m tests.end2end.log_out_driver OUTPUT
"""

import os
import sys
import time
from copy import deepcopy
from pathlib import Path
from threading import Thread
from typing import Final

import msgspec
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kiosk import paths
from kiosk.clock import MonotonicClock
from kiosk.language import Language
from kiosk.practice.server import PracticeServer
from kiosk.practice.settings import PracticeSettings
from kiosk.procedures.model import Portal, PortalSite
from kiosk.procedures.reading import read_pack
from tests.end2end.finder_driver import Visit, Wait
from tests.helpers.portal_walk import Cookies, PortalWalk, log_ins
from ui.browser.flags import chromium_flags

PAGE_HANGS: Final = "page hangs"  # the citizen's own, in a loop without end
HANGS_AFTER_S: Final = 2.5
FAULTS: Final[dict[str, dict[str, object]]] = {
    "as-is": {},
    "slow": {"slow_s": 0.3},
    "hung": {"slow_s": 60},
    "broken": {"error_500": True},
    "maintenance": {"maintenance": True},
    PAGE_HANGS: {},
}
LANDING: Final = "http://irisbox.practice.test/irisbox/dashboard?lang="


class Ending(msgspec.Struct, frozen=True):
    """What came of one log-out."""

    fault: str
    language: Language
    confirmed: bool
    took_s: float
    before: dict[str, int]  # log-ins that were open, by site
    after: dict[str, int]
    old_cookies_open: bool  # whether the cookies of the visit still open the citizen's requests


def opens_requests(port: int, cookies: Cookies) -> bool:
    """Whether these cookies open the citizen's requests, or else log in by the key that is still open."""
    walk = PortalWalk(port, cookies=deepcopy(cookies))
    if walk.get("irisbox", "/irisbox/dashboard").path == "/irisbox/dashboard":
        return True
    return walk.post("irisbox", "/irisbox/login").path == "/consent"


def pause(for_s: float) -> None:
    """Let the page do what it does."""
    loop = QEventLoop()
    QTimer.singleShot(round(for_s * 1000), loop, loop.quit)
    loop.exec()


def end_visit(site: PortalSite, port: int, documents: Path, fault: str, language: Language) -> Ending:
    """Log in, open a page, log out while the portal misbehaves."""
    walk = PortalWalk(port)
    walk.set_faults(popup_s=3600, return_to_landing="never")
    cookies = deepcopy(walk.reach("requester", language=language))
    visit = Visit(site, documents, language)
    visit.take(cookies)
    if fault == PAGE_HANGS:
        walk.set_faults(return_to_landing="never", scripts="endless")
    visit.open(LANDING + language)
    if fault == PAGE_HANGS:
        pause(HANGS_AFTER_S)
    before = log_ins(port)
    walk.set_faults(**FAULTS[fault])
    told: list[bool] = []
    visit.browser.logged_out.connect(told.append)
    over = Wait(visit.browser.logged_out)
    began = time.monotonic()
    visit.browser.prepare_to_leave()
    visit.browser.log_out(language)
    over.run("the log-out")
    took_s = time.monotonic() - began
    walk.set_faults(popup_s=3600, return_to_landing="never")
    after = log_ins(port)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    visit.close()
    return Ending(fault, language, told[0], took_s, before, after, opens_requests(port, cookies))


def main(output: Path) -> None:
    """Serve the portal, drive the browser over it, write what came of it."""
    server = PracticeServer(PracticeSettings(faults=True), MonotonicClock())
    Thread(target=server.run, daemon=True).start()
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = chromium_flags(
        f"MAP *.practice.test 127.0.0.1:{server.port}, MAP * ~NOTFOUND"
    )
    application = QApplication(["log-out"])
    pack, problems = read_pack(paths.resources() / "packs" / "brussels")
    assert pack is not None, problems
    site = pack.portals[Portal.PRACTICE]
    endings = [
        end_visit(site, server.port, output.parent, fault, language)
        for fault in FAULTS
        for language in (tuple(Language) if fault == "as-is" else (Language.FR,))
    ]
    output.write_bytes(msgspec.json.encode(endings))
    application.processEvents()
    server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
