"""The guided tour: whole visits, driven from outside, as a storyboard in build/tour/.

`python -m tests.end2end.tour` on the stage. It fails where a visit does: the pictures are of what works.
"""

import sys
import tempfile
from pathlib import Path
from typing import Final

from kiosk.language import Language
from tests.end2end.citizen import Citizen
from tests.end2end.site import Site
from tests.end2end.station import Station, now_ns
from tests.end2end.storyboard import Storyboard
from tests.helpers.atspi import Desktop
from tests.helpers.unprivileged import CHECKOUT

FOLDER: Final = CHECKOUT / "build" / "tour"
MUNICIPALITY: Final = "ixelles"
SHEETS: Final = (
    ("frame.language", "The language can be changed at any moment"),
    ("frame.text-size", "So can the size of the text"),
    ("frame.help", "Help"),
    ("guide.why", "Why is this step needed?"),
    ("guide.trouble", "It does not work"),
    ("frame.stop", "Stop and erase everything?"),
)
STEPS: Final = {
    "start": "The guide beside the real site: where to press is lit",
    "connect": "The site asks who it is",
    "pick": "Log-in pages are not looked at: the guide says so",
    "identify": "What is typed here stays between the citizen and the site",
    "consent": "The consent page, behind its cookie pop-up",
    "requester": "The register has filled this in",
    "use": "A choice on the site",
    "request-next": "On to the next page",
    "documents": "Nothing to add",
    "summary": "Read it all again",
    "sign": "The signature: the citizen alone does this",
    "send": "Sending cannot be undone",
    "download": "The certificate is ready",
}


class Tour:
    """Walks visits and keeps pictures."""

    def __init__(self, station: Station, storyboard: Storyboard) -> None:
        self._station, self._storyboard = station, storyboard

    def walk(self) -> None:
        """A whole visit in French, then the middle of one in Dutch with the largest text."""
        self._station.wait_ready()
        self._station.portal.set_faults(return_to_landing="never")
        self._take("attract", "The attract screen waits for the next citizen")
        self._whole_visit()
        self._large_visit()

    def _whole_visit(self) -> None:
        citizen = self._station.welcome(Language.FR)
        self._prepare(citizen, "eid")
        site = Site(citizen)
        for number, (step, deed) in enumerate(site.deeds("eid").items(), start=1):
            citizen.expect_step(number)
            self._take_step(citizen, site, step)
            if step == "requester":
                self._show_sheets(citizen)
            deed()
        self._take("certificate", "The certificate in the kiosk's own viewer")
        citizen.press("frame.next")
        citizen.wait(citizen.step, "the guide again")
        while citizen.step():
            self._take("after", "What is left to do")
            citizen.go_on()
        citizen.expect("end.next")
        self._take("end", "What happens next, and a code to take home")
        left_ns = now_ns()
        citizen.press("frame.next")
        self._station.expect_wiped(citizen, left_ns)
        self._take("attract-again", "Erased and proven: the next citizen can come")

    def _large_visit(self) -> None:
        citizen = self._station.welcome(Language.NL)
        citizen.choose_in_sheet("frame.text-size", "largest")
        self._prepare(citizen, "code")
        site = Site(citizen)
        for number, (step, deed) in enumerate(list(site.deeds("code").items())[:6], start=1):
            citizen.expect_step(number)
            self._take_step(citizen, site, step)
            deed()
        left_ns = now_ns()
        citizen.stop()
        self._station.expect_wiped(citizen, left_ns)

    def _prepare(self, citizen: Citizen, key: str) -> None:
        self._take("choice", "Which request is it?")
        citizen.choose("household-composition")
        self._take("intro", "What it is, what it costs, how long it takes")
        citizen.go_on()
        for option, name in ((MUNICIPALITY, "municipality"), ("belgium", "purpose"), (key, "key")):
            self._take(name, "One question at a time")
            citizen.choose(option)
        while not citizen.step():
            self._take("before", "What is needed, before the site opens")
            citizen.go_on()

    def _take_step(self, citizen: Citizen, site: Site, step: str) -> None:
        def sees() -> bool:
            return site.lit() > 0 or citizen.shows("guide.dark") or citizen.shows("guide.toggle")

        citizen.wait(sees, f"what the guide sees at {step}")
        self._take(step, STEPS[step])

    def _show_sheets(self, citizen: Citizen) -> None:
        for tool, caption in SHEETS:
            citizen.press(tool)
            citizen.expect("sheet.title")
            self._take(tool.replace(".", "-"), caption)
            citizen.press("sheet.close")
            citizen.wait(lambda: not citizen.shows("sheet.title"), "the sheet gone")

    def _take(self, name: str, caption: str) -> None:
        file = self._storyboard.take(name, caption)
        sys.stdout.write(f"{file.relative_to(CHECKOUT)}  {caption}\n")
        sys.stdout.flush()


def main() -> int:
    """Take the tour; return an exit code."""
    storyboard = Storyboard(FOLDER)
    with (
        tempfile.TemporaryDirectory() as folder,
        Desktop.connect() as desktop,
        Station(Path(folder), desktop) as station,
    ):
        Tour(station, storyboard).walk()
    sys.stdout.write(f"The whole tour: {storyboard.write_page().relative_to(CHECKOUT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
