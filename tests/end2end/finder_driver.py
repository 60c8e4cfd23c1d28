"""Opens every page of a procedure in the guided browser, under every fault, and writes down what was found.

A process of its own for test_finders: the web engine cannot be taken down and set up again in one.
Usage: python -m tests.end2end.finder_driver OUTPUT
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, groupby
from pathlib import Path
from threading import Thread
from typing import Final

import msgspec
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, QUrl, SignalInstance
from PySide6.QtNetwork import QNetworkCookie
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QApplication

from kiosk import paths
from kiosk.browsing.gate import Gate
from kiosk.browsing.guidance import is_at
from kiosk.browsing.sight import Sight
from kiosk.clock import MonotonicClock
from kiosk.language import Language
from kiosk.practice.server import PracticeServer
from kiosk.practice.settings import PracticeSettings
from kiosk.procedures.catalogue import Pack
from kiosk.procedures.model import Place, Portal, PortalSite, Procedure, Step
from kiosk.procedures.reading import read_pack
from tests.helpers.portal_walk import Cookies, PortalWalk
from ui.browser.browser import GuidedBrowser
from ui.browser.flags import chromium_flags
from ui.browser.probing import Prober
from ui.browser.spotlight import Spotlight

WAIT_LIMIT_MS: Final = 10_000
LOOKS: Final = 2  # sights that are taken of a page once it stands
SIZE: Final = (900, 900)
FAULTS: Final[dict[str, dict[str, str]]] = {
    "as-is": {},
    "layout-changed": {"layout": "changed"},
    "labels-changed": {"labels": "changed"},
    "target-removed": {"target": "removed"},
    "target-doubled": {"target": "doubled"},
}
_TICK: Final = "document.querySelectorAll('input[type=checkbox]:not(:checked)').forEach((box) => box.click())"


class Finding(msgspec.Struct, frozen=True):
    """What the finders of one step met on one page."""

    step: str
    language: Language
    fault: str
    hits: tuple[int, ...]
    agreed: bool  # all that hit, hit the same element
    lit: bool  # the spotlight was on

    @property
    def words(self) -> str:
        """The finding as a failed test tells it."""
        met = f"hits {self.hits}, agreed {self.agreed}, lit {self.lit}"
        return f"{self.step}/{self.language}/{self.fault}: {met}"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the portal, and the steps that point at something on it."""

    place: Place
    steps: tuple[Step, ...]

    @property
    def name(self) -> str:
        """The page as PortalWalk calls it."""
        return self.place.path.partition("#")[0].rstrip("*/").rpartition("/")[2]

    def address(self, language: Language, visit: int) -> str:
        """The page's address; new each time, or a fragment alone would not load the page again."""
        path, mark, fragment = self.place.path.replace("*", "").partition("#")
        return f"http://{self.place.hosts[0]}{path}?lang={language}&visit={visit}{mark}{fragment}"


def pages_of(procedure: Procedure, site: PortalSite) -> Iterator[Page]:
    """The pages that may be looked at, each with its steps."""
    steps = [step for step in steps_of(procedure) if _points(step, site)]
    for _, group in groupby(steps, key=lambda step: step.sites[Portal.PRACTICE].place.path):
        together = tuple(group)
        yield Page(together[0].sites[Portal.PRACTICE].place, together)


def steps_of(procedure: Procedure) -> tuple[Step, ...]:
    """Every step, whatever the answers."""
    return tuple(node for node in procedure.nodes if isinstance(node, Step))


def _points(step: Step, site: PortalSite) -> bool:
    there = step.sites.get(Portal.PRACTICE)
    if there is None or there.target is None or step.dark:
        return False
    return not set(there.place.hosts) & set(site.dark_hosts)


class Visit(QObject):
    """One citizen's browser, logged in by the cookies of a walk."""

    def __init__(self, site: PortalSite, documents: Path, language: Language) -> None:
        super().__init__()
        self._language = language
        self.browser = GuidedBrowser(site, Gate(site, names_are_mapped=True), documents)
        self.browser.resize(*SIZE)
        self.browser.show()
        self._prober = _child(self.browser, Prober)
        self._spotlight = _child(self.browser, Spotlight)
        self._sights: list[Sight] = []
        self._prober.page_seen.connect(self._sights.append)

    def take(self, cookies: Cookies) -> None:
        """Have the cookies that a walk has gathered."""
        store = _child(self.browser, QWebEngineProfile).cookieStore()
        for host, jar in cookies.items():
            for name, value in jar.items():
                wait = Wait(store.cookieAdded)
                store.setCookie(QNetworkCookie(name.encode(), value.encode()), QUrl(f"http://{host}/"))
                wait.run(f"cookie {name} of {host}")

    def open(self, address: str) -> None:
        """Open a page and wait until it has come."""
        wait = Wait(self.browser.page_loaded)
        self.browser.stop_following()
        self.browser.open(address)
        wait.run(address)

    def find(self, steps: tuple[Step, ...], step: Step, fault: str) -> Finding:
        """Follow a step until the page stands, and take what its finders met."""
        sight = self._settled(steps, step)
        if sight.found is not None and sight.found.disabled:
            _child(self.browser, QWebEnginePage).runJavaScript(_TICK)
            sight = self._settled(steps, step)
        lit = self._lights(step)
        return Finding(step.id, self._language, fault, sight.hits, sight.found is not None, lit)

    def _lights(self, step: Step) -> bool:
        """Whether the spotlight is on at any of a few looks: a page that moves puts it out for a moment."""
        lit = self._spotlight.isVisible()
        for _ in range(LOOKS):
            self._look(step)
            lit = lit or self._spotlight.isVisible()
        return lit

    def close(self) -> None:
        """End the browser."""
        self.browser.stop_following()
        self.browser.close()
        self.browser.deleteLater()
        QApplication.sendPostedEvents(self.browser, QEvent.Type.DeferredDelete)

    def _look(self, step: Step) -> None:
        wait = Wait(self._prober.page_seen)
        self._prober.look_now()
        wait.run(f"a look at the page of {step.id}; last seen: {self._sights[-1:]}")

    def _settled(self, steps: tuple[Step, ...], step: Step) -> Sight:
        place = step.sites[Portal.PRACTICE].place
        self._sights.clear()
        self.browser.follow(steps, step, self._language, "Here")
        standing = 0
        while standing < LOOKS:
            self._look(step)
            standing = sum(is_at(place, sight, self._language) for sight in self._sights)
            assert len(self._sights) < 100, f"{step.id} is not at {place}; last seen: {self._sights[-1]}"
        return self._sights[-1]


class Wait:
    """A wait for a signal that can come while the wait is being prepared."""

    def __init__(self, signal: SignalInstance) -> None:
        self._loop = QEventLoop()
        self._come = False
        self._signal = signal
        signal.connect(self._on_come)

    def run(self, what: str) -> None:
        """Wait, but not without end."""
        QTimer.singleShot(WAIT_LIMIT_MS, self._loop, self._loop.quit)
        if not self._come:
            self._loop.exec()
        self._signal.disconnect(self._on_come)
        assert self._come, f"waited {WAIT_LIMIT_MS} ms for {what}"

    def _on_come(self, *_: object) -> None:
        self._come = True
        self._loop.quit()


def _child[Kind: QObject](parent: QObject, kind: type[Kind]) -> Kind:
    found = parent.findChild(kind)
    assert found is not None
    return found


def drive(pack: Pack, port: int, documents: Path) -> Iterator[Finding]:
    """Go through every procedure, page, language, fault and step."""
    site = pack.portals[Portal.PRACTICE]
    visits = count()
    for procedure in pack.procedures.values():
        for page in pages_of(procedure, site):
            for language in procedure.site_languages:
                walk = PortalWalk(port)
                _misbehave(walk, {})
                visit = Visit(site, documents, language)
                visit.take(walk.reach(page.name, language=language))
                for fault, switches in FAULTS.items():
                    _misbehave(walk, switches)
                    visit.open(page.address(language, next(visits)))
                    yield from (visit.find(steps_of(procedure), step, fault) for step in page.steps)
                visit.close()


def _misbehave(walk: PortalWalk, switches: dict[str, str]) -> None:
    walk.set_faults(popup_s=3600, return_to_landing="never", **switches)


def main(output: Path) -> None:
    """Serve the portal, drive the browser over it, write the findings."""
    server = PracticeServer(PracticeSettings(faults=True), MonotonicClock())
    Thread(target=server.run, daemon=True).start()
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = chromium_flags(
        f"MAP *.practice.test 127.0.0.1:{server.port}, MAP * ~NOTFOUND"
    )
    application = QApplication(["finders"])
    pack, problems = read_pack(paths.resources() / "packs" / "brussels")
    assert pack is not None, problems
    findings = list(drive(pack, server.port, output.parent))
    output.write_bytes(msgspec.json.encode(findings))
    application.processEvents()
    server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
