"""Walks the practice portal without a browser: one cookie jar a host, redirects across hosts."""

import html
import re
import ssl
import tempfile
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final
from urllib.parse import urlsplit

import requests
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs12
from requests.adapters import HTTPAdapter

from kiosk.cards.nss import IMPORT_WORD
from kiosk.cards.practice import CardFolder
from kiosk.language import Language

ANSWER_LIMIT_S: Final = 10
MOST_REDIRECTS: Final = 12
KEYS: Final = ("eid", "itsme", "code")
PAGES: Final = (
    "landing",
    "requester",
    "request",
    "documents",
    "summary",
    "signature",
    "payment",
    "confirmation",
)
type Cookies = dict[str, dict[str, str]]  # host name -> name -> value
type Files = dict[str, tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class Answer:
    """The page on which a request ended."""

    host: str
    path: str
    status: int
    headers: dict[str, str]
    body: bytes
    elapsed: timedelta = timedelta()

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def said(self) -> str:
        """The text as a person reads it, with its apostrophes."""
        return html.unescape(self.text)

    @property
    def heading(self) -> str:
        found = re.search(r"<h1>(.*?)</h1>", self.text)
        return found.group(1) if found else ""


@dataclass(slots=True)
class PortalWalk:
    """One citizen's browser; `reach` leads it to a page of the wizard."""

    port: int
    card_port: int = 0  # 0: the portal reads no cards, they are chosen on a page
    cards: CardFolder | None = None  # where the practice cards lie; the one used is named by the walk
    domain: str = "practice.test"
    cookies: Cookies = field(default_factory=dict)
    cookie_lines: list[str] = field(default_factory=list)  # every Set-Cookie header that was seen
    inserted: str = ""  # whose card is in the reader
    here: Answer = field(default_factory=lambda: Answer("", "", 0, {}, b""))

    def reach(
        self,
        page: str,
        *,
        language: Language = Language.FR,
        key: str = "eid",
        person: str = "camille",
        abroad: bool = False,
    ) -> Cookies:
        """Go from the landing page to the page named; its cookies open it directly in a browser."""
        self.get("irisbox", f"/irisbox/household/landing?lang={language}")
        if page == "landing":
            return self.cookies
        self.log_in(key=key, person=person)
        if self.here.path.endswith("/landing"):  # some log-ins end there: start once more
            self.post("irisbox", "/irisbox/household/start")
        self._fill_until(page, abroad=abroad or page == "payment")
        assert self.here.path == f"/irisbox/household/{page}", self.here
        return self.cookies

    def log_in(self, *, key: str = "eid", person: str = "camille") -> Answer:
        """From the authentication dialog through a key and the consent page back to IRISbox."""
        self.post("irisbox", "/irisbox/login")
        if self.here.path == "/fas/login":  # else the key is still open from before
            {"eid": self._use_card, "itsme": self._use_phone, "code": self._use_code}[key](person)
        assert self.here.path == "/consent", self.here
        self.post("idp", "/cookies")
        return self.post("idp", "/consent", answer="approve")

    def pay(self) -> Answer:
        """Fill in the form in the frame of the payment page."""
        found = re.search(r'<iframe[^>]*src="([^"]+)"', self.here.text)
        assert found, self.here
        address = urlsplit(found.group(1).replace("&amp;", "&"))
        self.get("pay", f"{address.path}?{address.query}")
        return self.post("pay", "/frame", number="0000 1111 2222 3333")

    def get(self, host: str, path: str) -> Answer:
        """Open an address of one of the hosts."""
        return self._follow("GET", f"{host}.{self.domain}", path, {})

    def post(self, host: str, path: str, /, **form: str) -> Answer:
        """Send a form to one of the hosts."""
        return self._follow("POST", f"{host}.{self.domain}", path, form)

    def upload(self, host: str, path: str, files: Files) -> Answer:
        """Send a form with a file to one of the hosts."""
        return self._follow("POST", f"{host}.{self.domain}", path, {}, files)

    def turn(self, page: str, /, *, action: str = "next", **form: str) -> Answer:
        """Send the form of a wizard page."""
        return self.post("irisbox", f"/irisbox/household/{page}", action=action, **form)

    def insert(self, person: str) -> None:
        """Put a person's card into the reader of this browser; nothing takes it out."""
        self.inserted = person

    def set_faults(self, **faults: object) -> None:
        """Make the portal misbehave as named, and well in every other way."""
        answer = requests.post(
            f"http://127.0.0.1:{self.port}/__faults__",
            json=faults,
            headers={"Host": f"irisbox.{self.domain}"},
            timeout=ANSWER_LIMIT_S,
        )
        answer.raise_for_status()

    def _use_card(self, person: str) -> None:
        if self.card_port:
            self.insert(person)
        self.get("csam", "/fas/eid")
        host, path = ("eid", "/pin") if self.card_port else ("csam", "/fas/eid")
        self.post(host, path, card=person, pin="1234")

    def _with_card(self) -> "_CardAdapter":
        assert self.cards is not None, "this walk knows no cards"
        return _CardAdapter(self.cards, self.inserted, f"eid.{self.domain}")

    def _use_phone(self, person: str) -> None:
        self.get("csam", "/fas/itsme")
        icon = self._seen(r'data-icon="(\w+)"')
        self.get("itsme", "/phone")
        self.post("itsme", "/phone", person=person, icon=icon)

    def _use_code(self, person: str) -> None:
        self.get("csam", "/fas/code")
        self.post("csam", "/fas/code", user=person, password=PASSWORDS[person])
        self.post("csam", "/fas/code", digits=self._seen(r'data-testid="code-shown">(\d{6})<'))

    def _fill_until(self, page: str, *, abroad: bool) -> None:
        forms = {
            "request": {"use": "abroad" if abroad else "belgium", "document-language": "fr"},
            "signature": {"sign-box": "yes"},
        }
        for present in PAGES[PAGES.index("requester") : PAGES.index(page)]:
            if present == "payment":
                if abroad:
                    self.pay()
            else:
                self.turn(present, **forms.get(present, {}))

    def _seen(self, pattern: str) -> str:
        found = re.search(pattern, self.here.text)
        assert found, self.here
        return found.group(1)

    def _follow(
        self, method: str, host: str, path: str, form: dict[str, str], files: Files | None = None
    ) -> Answer:
        for _ in range(MOST_REDIRECTS):
            answer = self._ask(method, host, path, form, files)
            location = answer.headers.get("Location")
            if location is None:
                self.here = answer
                return answer
            target = urlsplit(location)
            method, host, form, files = "GET", target.hostname or host, {}, None
            path = f"{target.path}?{target.query}" if target.query else target.path
        raise AssertionError(f"more than {MOST_REDIRECTS} redirects, the last to {path}")

    def _ask(self, method: str, host: str, path: str, form: dict[str, str], files: Files | None) -> Answer:
        jar = self.cookies.setdefault(host, {})
        over_tls = host == f"eid.{self.domain}"
        with requests.Session() as session:
            session.trust_env = False
            if over_tls:
                session.mount("https://", self._with_card())
            reply = session.request(
                method,
                f"https://127.0.0.1:{self.card_port}{path}"
                if over_tls
                else f"http://127.0.0.1:{self.port}{path}",
                data=form,
                files=files,
                headers={"Host": host, "Cookie": "; ".join(f"{name}={value}" for name, value in jar.items())},
                allow_redirects=False,
                timeout=ANSWER_LIMIT_S,
            )
        for line in reply.raw.headers.getlist("Set-Cookie"):
            self.cookie_lines.append(line)
            name, _, value = line.partition(";")[0].partition("=")
            jar[name] = value
            if "Max-Age=0" in line:
                del jar[name]
        return Answer(
            host, urlsplit(path).path, reply.status_code, dict(reply.headers), reply.content, reply.elapsed
        )


def log_ins(port: int) -> dict[str, int]:
    """How many browsers are logged in, by site."""
    answer = requests.get(
        f"http://127.0.0.1:{port}/__faults__/log-ins",
        headers={"Host": "irisbox.practice.test"},
        timeout=ANSWER_LIMIT_S,
    )
    found: dict[str, int] = answer.json()
    return found


class _CardAdapter(HTTPAdapter):
    """Shows the card that is in the reader, if any, to a site of the practice's own authority."""

    def __init__(self, cards: CardFolder, inserted: str, name: str) -> None:
        self._context, self._name = card_context(cards, inserted), name
        super().__init__()

    def init_poolmanager(self, *arguments: object, **options: object) -> None:
        options |= {
            "ssl_context": self._context,
            "server_hostname": self._name,
            "assert_hostname": self._name,
        }
        super().init_poolmanager(*arguments, **options)  # type: ignore[arg-type]  # as requests itself calls it


def card_context(cards: CardFolder, inserted: str) -> ssl.SSLContext:
    """Trust the practice's authority alone, and show a card where one is inserted."""
    context = ssl.create_default_context(cafile=str(cards.authority))
    if inserted:
        key, certificate, _ = pkcs12.load_key_and_certificates(
            cards.card(inserted).read_bytes(), IMPORT_WORD.encode()
        )
        assert key is not None
        assert certificate is not None
        secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        with tempfile.NamedTemporaryFile(suffix=".pem") as file:
            file.write(certificate.public_bytes(Encoding.PEM) + secret)
            file.flush()
            context.load_cert_chain(file.name)
    return context


PASSWORDS: Final = {
    "camille": "exercice-1",
    "jan": "oefening-2",
    "amina": "exercice-3",
    "luca": "exercice-4",
    "ioana": "oefening-5",
    "noor": "oefening-6",
}
