"""The practice site in the kiosk's browser, used through assistive technology and keys."""

import contextlib
import re
from collections.abc import Callable
from itertools import batched
from typing import Final, Unpack

from PIL import ImageGrab

from kiosk import paths
from kiosk.cards.practice import CardFolder
from kiosk.practice.words import PortalWords
from tests.end2end.citizen import Citizen
from tests.helpers import keys
from tests.helpers.atspi import GoneError, Node, Query, State, Wanted
from tests.helpers.timing import TimedOutError, wait_until

TABS_LIMIT: Final = 60
PRESSES_LIMIT: Final = 3
LEAVE_LIMIT_S: Final = 6.0
FOCUS_LIMIT_S: Final = 2.0  # from a Tab to the news that another part of the page has the keyboard
PIN: Final = "1234"  # of every practice card, as the practice page says
NAME, PASSWORD = "camille", "exercice-1"  # as the practice page says
RING: Final = (0xF6, 0xC4, 0x45)  # the yellow of ui.theme
ICONS: Final = ("star", "boat", "tree")

type Deed = Callable[[], None]


class Site:
    """What a citizen does on the pages, one deed for each step of the guide."""

    def __init__(self, citizen: Citizen, *, labels_changed: bool = False) -> None:
        self._citizen = citizen
        self._words = PortalWords(paths.resources() / "practice" / "words.toml")
        self._targets = "changed" if labels_changed else "targets"

    def deeds(self, key: str, *, abroad: bool = False) -> dict[str, Deed]:
        """What each step asks for, in order, from the landing page to the certificate."""
        identify = {"eid": self._use_card, "itsme": self._use_phone, "code": self._use_code}[key]
        return {
            "start": self.start,
            "connect": lambda: self.press("button", self._target("connect")),
            "pick": lambda: self.pick(key),
            "identify": identify,
            "consent": self._consent,
            "requester": self._next,
            "use": lambda: self.press("radio button", self._target("abroad" if abroad else "belgium")),
            "request-next": self._next,
            "documents": self._next,
            "summary": self._next,
            "sign": lambda: self.press("check box", self._target("sign")),
            "send": lambda: self.press("button", self._target("send")),
            **({"pay": lambda: self.press("button", self.said("payment.pay"))} if abroad else {}),
            "download": self._download,
        }

    def start(self) -> None:
        """Press the start button; the pop-up that may swallow it is closed first."""
        self._citizen.wait(self._started, "what comes after the start button")

    def add_file(self) -> None:
        """Press the field for a file, which makes the kiosk ask for one."""
        self._citizen.wait(self._file_asked, "the kiosk's own question for a file")

    def send_file(self) -> None:
        """Send what the field holds to the site."""
        self.press("button", self.said("documents.add"))

    def see_document(self, name: str) -> None:
        """Wait until the site lists a document."""
        remove = self._words.say("documents.remove", self._citizen.language, name=name)
        self._citizen.wait(lambda: self._find(name=remove), f"the document {name!r}")

    def pick(self, key: str) -> None:
        """Press a key; with a card, the kiosk asks whose it is, and the answer is yes."""
        if key == "eid":
            self._put_card_in()
        self.press_key(key)
        if key == "eid":
            self._citizen.press("card.yes")

    def _put_card_in(self) -> None:
        """Have the practice card in the reader."""
        cards = CardFolder(self._citizen.scratch.parent.parent / "state" / "practice-cards")
        if not cards.inserted():
            self._citizen.press("guide.practice-card")
            self._citizen.wait(cards.inserted, "the practice card in the reader")

    def press_key(self, key: str) -> None:
        """Press one of the keys, and no more."""
        self.press("link", self._target(f"key_{key}"))

    def log_out(self) -> None:
        """Press the link at the top of the page."""
        self.press("link", self.said("site.log_out"))
        self.see("heading", self.said("ending.logged_out"))

    def see(self, role: str, name: str) -> Node:
        """Wait for a part of the page, in sight or further down."""
        return self._citizen.wait(lambda: self._find(role=role, name=name), f"the {role} {name!r}")

    def is_empty(self, element: str) -> bool:
        """Whether a field is there, and nothing is typed in it."""
        field = self._find(identifier=element)
        return field is not None and not field.text

    def press(self, role: str, name: str) -> None:
        """Press a control of the page, in sight or further down."""
        self._citizen.wait(lambda: self._pressed(role, name), f"to press the {role} {name!r}")

    def type(self, element: str, text: str) -> None:
        """Go to a field of the page with the Tab key, and type; the field is told by its id."""
        field = self.field(element)
        for _ in range(TABS_LIMIT):
            if State.FOCUSED in field.states:
                keys.type_text(text)
                self._citizen.wait(lambda: len(field.text) == len(text), f"{len(text)} signs in {element}")
                return
            self._tab()
        raise AssertionError(f"{TABS_LIMIT} x Tab does not reach {element}")

    def field(self, element: str) -> Node:
        """Wait for a field of the page, told by its id."""
        return self._citizen.wait(lambda: self._find(identifier=element), f"the field {element}")

    def lit(self) -> int:
        """How many pixels over the page have the colour of the guide's ring."""
        page = self._citizen.desktop.find(self._citizen.window, role="web document")
        bar = self._citizen.expect("frame.stop")
        if page is None:
            return 0
        picture = ImageGrab.grab(xdisplay="")
        over_page = picture.crop((page.box[0], bar.box[3], picture.width, bar.box[1]))
        return sum(pixel == RING for pixel in batched(over_page.convert("RGB").tobytes(), len(RING)))

    def _tab(self) -> None:
        """Press Tab and wait for its effect: one sent too early would lead past the field."""
        before = self._focused()
        keys.press_keys("Tab")
        with contextlib.suppress(TimedOutError):  # the keyboard may have left the page
            wait_until(
                lambda: self._focused() not in (None, before), "the effect of Tab", limit_s=FOCUS_LIMIT_S
            )

    def _focused(self) -> Node | None:
        """The part of the page that has the keyboard."""
        page = self._citizen.desktop.find(self._citizen.window, role="web document")
        if page is None:
            return None
        for part in self._citizen.desktop.find_all(Query(showing=False), page):
            with contextlib.suppress(GoneError):
                if part != page and State.FOCUSED in part.states:
                    return part
        return None

    def _file_asked(self) -> bool:
        if not self._citizen.shows("pick"):
            field = self._find(identifier="file")
            if field is not None:
                field.press()
        return self._citizen.shows("pick")

    def _started(self) -> bool:
        with contextlib.suppress(GoneError):
            for name in (self.said("landing.ok"), self._target("start")):
                button = self._find(role="button", name=name)
                if button:
                    button.press()
        asked = self._find(role="button", name=self._target("connect"))
        return asked is not None or self._find(role="heading", name=self.said("requester.title")) is not None

    def _use_card(self) -> None:
        self.type("pin", PIN)
        self.press("button", "OK")

    def _use_phone(self) -> None:
        phone = self.said("itsme.open_phone")
        self.see("link", phone)
        icons = [self.said(f"itsme.{icon}") for icon in ICONS]
        shown = self._citizen.wait(lambda: self._first_of(icons), "the icon to match")
        self.press("link", phone)
        self.press("radio button", shown)
        self.press("button", self.said("itsme.confirm"))

    def _first_of(self, names: list[str]) -> str | None:
        return next((name for name in names if self._find(name=name)), None)

    def _use_code(self) -> None:
        self.type("user", NAME)
        self.type("password", PASSWORD)
        self.press("button", "OK")
        self.type("digits", self._citizen.wait(self._six_digits, "the six digits"))
        self.press("button", "OK")

    def _six_digits(self) -> str | None:
        found = self._find(name=re.compile(r"^\d{6}$"))
        return found.name if found else None

    def _consent(self) -> None:
        """Close the cookie pop-up, approve at the bottom of the page."""
        self.press("button", self.said("consent.got_it"))
        self._leave("button", self._target("approve"))

    def _next(self) -> None:
        self._leave("button", self._target("next"))

    def _leave(self, role: str, name: str) -> None:
        """Press what leads to another page; once more, if this page was busy and did not notice."""
        here = self._page()
        for _ in range(PRESSES_LIMIT):
            self.press(role, name)
            with contextlib.suppress(TimedOutError):
                wait_until(
                    lambda: self._page() not in ("", here), f"a page after {name!r}", limit_s=LEAVE_LIMIT_S
                )
                return
        raise AssertionError(f"{PRESSES_LIMIT} x {name!r} does not leave the page")

    def _page(self) -> str:
        """The title of the page that is there now."""
        with contextlib.suppress(GoneError):
            page = self._citizen.desktop.find(self._citizen.window, role="web document")
            return page.name if page else ""
        return ""

    def _download(self) -> None:
        """Get the certificate, see it in the kiosk's own viewer, close it."""
        self.press("link", self._target("download"))
        self._citizen.expect("document.pages")

    def _pressed(self, role: str, name: str) -> bool:
        node = self._find(role=role, name=name)
        if node is None or State.ENABLED not in node.states:
            return False
        node.press()
        return True

    def _find(self, **wanted: Unpack[Wanted]) -> Node | None:
        """Look in the page that is there now: each page is another document."""
        desktop = self._citizen.desktop
        page = desktop.find(self._citizen.window, role="web document")
        wanted["showing"] = False
        return desktop.find(page, **wanted) if page else None

    def _target(self, name: str) -> str:
        return self._words.say(f"{self._targets}.{name}", self._citizen.language)

    def said(self, key: str) -> str:
        """What stands on a page."""
        return self._words.say(key, self._citizen.language)
