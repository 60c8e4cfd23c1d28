"""Opens a page that asks to be printed in the guided browser, and has it drawn.

A process of its own for test_paper: the web engine cannot be taken down and set up again in one.
Usage: python -m tests.end2end.paper_driver FOLDER
"""

import os
import sys
from pathlib import Path
from threading import Thread

from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication

from kiosk import paths
from kiosk.browsing.documents import DOCUMENTS_LIMIT
from kiosk.browsing.gate import Gate
from kiosk.clock import MonotonicClock
from kiosk.practice.server import PracticeServer
from kiosk.practice.settings import PracticeSettings
from kiosk.procedures.model import Portal
from kiosk.procedures.reading import read_pack
from tests.end2end.finder_driver import SIZE, Wait
from ui.browser.browser import GuidedBrowser
from ui.browser.flags import chromium_flags

START = "http://irisbox.practice.test/irisbox/household/landing?lang=en"


def drive(browser: GuidedBrowser) -> None:
    """Let the page ask, draw it, and draw it until there is no place for another document."""
    loaded = Wait(browser.page_loaded)
    browser.open(START)
    loaded.run(START)
    asked = Wait(browser.print_asked)
    page = browser.findChild(QWebEnginePage)
    assert page is not None
    page.runJavaScript("window.print()")
    asked.run("the page asks to be printed")
    for number in range(DOCUMENTS_LIMIT):
        drawn = Wait(browser.page_drawn)
        browser.draw_page()
        browser.draw_page()  # one at a time
        drawn.run(f"drawing {number + 1}")
    refused = Wait(browser.page_not_drawn)
    browser.draw_page()
    refused.run("no place for another document")


def main(folder: Path) -> None:
    """Serve the portal, and drive the browser over it."""
    server = PracticeServer(PracticeSettings(faults=True), MonotonicClock())
    Thread(target=server.run, daemon=True).start()
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = chromium_flags(
        f"MAP *.practice.test 127.0.0.1:{server.port}, MAP * ~NOTFOUND"
    )
    application = QApplication(["paper"])
    pack, problems = read_pack(paths.resources() / "packs" / "brussels")
    assert pack is not None, problems
    site = pack.portals[Portal.PRACTICE]
    browser = GuidedBrowser(site, Gate(site, names_are_mapped=True), folder)
    browser.resize(*SIZE)
    browser.show()
    drive(browser)
    browser.close()
    browser.deleteLater()
    application.processEvents()
    server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
