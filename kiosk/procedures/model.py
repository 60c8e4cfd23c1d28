"""Procedures as a pack declares them: structure here, words in kiosk.procedures.words.

A procedure is a list of nodes. A citizen's way is found by walking the list from the start: nodes whose
`when` does not hold are passed over, so that no pack can send a citizen round in circles.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Final, Literal

import msgspec

from kiosk.file_kinds import FileKind
from kiosk.language import Language

LOG_OUTS_LIMIT: Final = 3  # addresses a portal may declare

type Id = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9-]*$", max_length=64)]
type SiteWords = dict[Language, tuple[Annotated[str, msgspec.Meta(min_length=1, max_length=200)], ...]]
"""The words that stand on the site, per site language; several when the site mixes its labels."""
type When = dict[str, tuple[Id, ...]]
"""Answers under which a node is walked: for each question named, one of the options; all must hold."""


class Portal(StrEnum):
    """The site that a station leads citizens through."""

    IRISBOX = "irisbox"
    PRACTICE = "practice"


class Strength(StrEnum):
    """How well a fact is known."""

    SEEN = "seen"
    CODE = "code"
    WEAK = "weak"
    UNSOURCED = "unsourced"


class Declared(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Whatever a pack declares: frozen, and with no key we do not know."""


class Fact(Declared, frozen=True, kw_only=True):
    """Where a statement to citizens comes from, and how well it is known."""

    id: Id
    supports: tuple[str, ...]  # word keys, such as "price" or "nodes.only-once"
    source: str
    strength: Strength
    url: str | None = None
    seen_on: date | None = None

    @property
    def to_be_confirmed(self) -> bool:
        """Whether the statement must be worded so that nobody is harmed when it is wrong."""
        return self.strength in (Strength.WEAK, Strength.UNSOURCED)


# --- finders: every one must hit a single visible element that bears the words of its target ---


class RoleFinder(Declared, frozen=True, kw_only=True, tag_field="by", tag="role"):
    """The one element of a role whose accessible name is one of the target's words."""

    role: Literal["button", "link", "checkbox", "radio", "textbox", "combobox", "heading", "tab"]


class LabelFinder(Declared, frozen=True, kw_only=True, tag_field="by", tag="label"):
    """The one form field whose label text is one of the target's words."""


class AttributeFinder(Declared, frozen=True, kw_only=True, tag_field="by", tag="attribute"):
    """The one element with an attribute of a stable value; it must bear the target's words too."""

    attribute: Literal["id", "name", "autocomplete", "data-testid", "href"]
    value: str


class NearHeadingFinder(Declared, frozen=True, kw_only=True, tag_field="by", tag="near-heading"):
    """The one element with the target's words in the section that a heading opens."""

    heading: SiteWords


type Finder = RoleFinder | LabelFinder | AttributeFinder | NearHeadingFinder


class Target(Declared, frozen=True, kw_only=True):
    """The thing on the page that a step is about."""

    words: SiteWords
    finders: Annotated[tuple[Finder, ...], msgspec.Meta(min_length=1, max_length=6)]
    frame: bool = False  # inside a sub-frame of the page


class Place(Declared, frozen=True, kw_only=True):
    """A page, told by its host, its path and the heading that stands on it."""

    hosts: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    path: str  # a glob; "*" stands for any characters
    heading: SiteWords | None = None


class Done(Declared, frozen=True, kw_only=True):
    """What must be seen for a step to count as done; everything that is given must hold."""

    place: Place | None = None  # another page is open
    target_checked: bool = False  # the tick-box that is the target is ticked


class Site(Declared, frozen=True, kw_only=True):
    """A step on one portal: where it is, what to point at, how it shows that it is done."""

    place: Place
    target: Target | None = None
    done: Done | None = None
    verified: bool = (
        False  # the finders were seen to hit here: by a person, or on the practice portal by the tests
    )


# --- nodes ---


class StepKind(StrEnum):
    """What a step asks of the citizen; it gives the icon and the privacy."""

    OPEN = "open"
    FIND = "find"
    FILL = "fill"
    CHOOSE = "choose"
    ATTACH = "attach"
    CHECK = "check"
    IDENTIFY = "identify"
    CONSENT = "consent"
    SIGN = "sign"
    PAY = "pay"
    CONFIRM = "confirm"
    LEAVE = "leave"


class Step(Declared, frozen=True, kw_only=True, tag_field="kind", tag="step"):
    """One thing to do on the site."""

    id: Id
    does: StepKind
    sites: dict[Portal, Site]
    when: When = {}
    citizen_only: bool = False  # nobody else may do this, whatever the help agreed on
    irreversible: bool = False
    dark: bool = False  # nothing of the page is looked at: text only
    optional: bool = False
    card: bool = False  # needs an identity card in the reader
    waits_for_phone: bool = False  # it is done on the citizen's telephone: they may be still for longer


class Option(Declared, frozen=True, kw_only=True):
    """One answer to a question."""

    id: Id
    pictogram: str | None = None


class Question(Declared, frozen=True, kw_only=True, tag_field="kind", tag="question"):
    """One decision of the citizen."""

    id: Id
    options: tuple[Option, ...] = ()
    municipalities: bool = False  # the options are the 19 municipalities
    when: When = {}


class Need(Declared, frozen=True, kw_only=True):
    """One thing to have at hand."""

    id: Id
    pictogram: str
    when: When = {}


class Checklist(Declared, frozen=True, kw_only=True, tag_field="kind", tag="checklist"):
    """What the citizen needs with them; each need has a route for who does not have it."""

    id: Id
    needs: Annotated[tuple[Need, ...], msgspec.Meta(min_length=1, max_length=8)]
    when: When = {}


class Notice(Declared, frozen=True, kw_only=True, tag_field="kind", tag="notice"):
    """Something to know before going on."""

    id: Id
    pictogram: str
    when: When = {}


class Outcome(Declared, frozen=True, kw_only=True, tag_field="kind", tag="outcome"):
    """An end of the way before the site: another portal, a counter, no certificate needed."""

    id: Id
    pictogram: str
    when: When = {}


type Node = Question | Checklist | Notice | Outcome | Step


class Procedure(Declared, frozen=True, kw_only=True):
    """A procedure as a pack declares it, without its words."""

    id: Id
    version: Annotated[int, msgspec.Meta(ge=1)]
    status: Literal["draft", "reviewed", "live", "withdrawn"]
    theme: Id
    pictogram: str
    duration_min: Annotated[int, msgspec.Meta(ge=1, le=240)]
    languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1)]
    site_languages: Annotated[tuple[Language, ...], msgspec.Meta(min_length=1)]
    owner: str
    reviewed_on: date
    review_by: date
    start: dict[Portal, str]  # the address that the journey opens; "{language}" is the site language
    official_page: str  # for the take-home QR code
    facts: tuple[Fact, ...]
    nodes: Annotated[tuple[Node, ...], msgspec.Meta(min_length=1, max_length=200)]


class Municipality(Declared, frozen=True, kw_only=True):
    """One of the 19 municipalities, and the counter that its people use on line."""

    id: Id
    names: dict[Language, str]  # "fr" and "nl" at least; others fall back on "fr"
    counter: Literal["irisbox", "mybxl", "own"]
    postal_codes: tuple[str, ...]
    source: str
    strength: Strength


class Zone(Declared, frozen=True, kw_only=True):
    """Hosts of a portal that are open during some steps alone, such as those for logging in or paying."""

    id: Id
    hosts: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    during: tuple[StepKind, ...] = ()  # besides the steps whose own pages lie on one of the hosts


class HostRule(Declared, frozen=True, kw_only=True):
    """A host, or a domain with everything below it, and the paths that are meant."""

    host: str
    subdomains: bool = False
    paths: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)] = ("*",)  # globs
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None  # None: the scheme's own


class LogOutCall(Declared, frozen=True, kw_only=True):
    """An address that ends what a site remembers of the citizen, and the page that confirms it."""

    address: str  # "{language}" is the site language
    confirmed: Place  # on a dark host without a heading: nothing is looked at there
    verified: bool = False  # a person has seen it, or the tests on the practice portal


class Uploads(Declared, frozen=True, kw_only=True):
    """What a portal takes of a citizen's own files."""

    kinds: Annotated[tuple[FileKind, ...], msgspec.Meta(min_length=1)]
    largest_file_bytes: Annotated[int, msgspec.Meta(ge=1)]
    largest_total_bytes: Annotated[int, msgspec.Meta(ge=1)]
    most_files: Annotated[int, msgspec.Meta(ge=1, le=1000)]
    longest_name: Annotated[int, msgspec.Meta(ge=16, le=255)]  # letters, with the suffix


class PortalSite(Declared, frozen=True, kw_only=True):
    """What the locked browser must know of a portal: its hosts, and where it must not look."""

    id: Portal
    hosts: tuple[str, ...]  # exact host names that may be opened
    dark_hosts: tuple[str, ...]  # of these, log-in and payment: no probe, text only
    schemes: tuple[Literal["http", "https"], ...] = ("https",)
    zones: tuple[Zone, ...] = ()  # of these hosts, those that are not open at every step
    parts: tuple[HostRule, ...] = ()  # further hosts that scripts, styles and pictures may come from
    blocked: tuple[HostRule, ...] = ()  # never, whatever else is allowed

    log_out: Annotated[tuple[LogOutCall, ...], msgspec.Meta(max_length=LOG_OUTS_LIMIT)] = ()  # in order
    uploads: Uploads | None = None  # without it, no file of the citizen goes to the portal
    card_hosts: tuple[str, ...] = ()  # of these, those that may ask for the certificate of an identity card
