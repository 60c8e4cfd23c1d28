"""What the probe is asked about a page: words and finders of ours, in the language of the site."""

from dataclasses import dataclass
from typing import Final

import msgspec

from kiosk.language import Language
from kiosk.procedures.model import (
    AttributeFinder,
    Finder,
    LabelFinder,
    NearHeadingFinder,
    Place,
    Portal,
    PortalSite,
    RoleFinder,
    Site,
    SiteWords,
    Step,
    Target,
)

HEADINGS_LIMIT: Final = 200  # different headings that one probe looks for


@dataclass(frozen=True, slots=True)
class Watch:
    """What is watched for on a portal while a step is shown."""

    steps: tuple[Step, ...]  # all steps of this citizen's journey, in order
    present: Step
    portal: Portal
    language: Language  # of the site

    @property
    def site(self) -> Site | None:
        """The present step on this portal."""
        return self.present.sites.get(self.portal)

    @property
    def target(self) -> Target | None:
        """What the present step points at; a dark step points at nothing."""
        return self.site.target if self.site and not self.present.dark else None

    def places(self) -> tuple[Place, ...]:
        """Every place that could tell where the citizen is."""
        sites = [site for step in self.steps if (site := step.sites.get(self.portal))]
        done = [site.done.place for site in sites if site.done and site.done.place]
        return (*(site.place for site in sites), *done)

    def dark_places(self) -> tuple[Place, ...]:
        """The pages of the steps that are dark."""
        dark = [step.sites.get(self.portal) for step in self.steps if step.dark]
        return tuple(site.place for site in dark if site)

    def headings(self) -> tuple[str, ...]:
        """Every heading that could tell where the citizen is, once each."""
        found = [word for place in self.places() for word in words_in(place.heading, self.language)]
        return tuple(dict.fromkeys(found))[:HEADINGS_LIMIT]


class FinderRequest(msgspec.Struct, frozen=True, omit_defaults=True):
    """One finder as the probe takes it."""

    by: str
    role: str | None = None
    attribute: str | None = None
    wanted: str | None = None
    headings: tuple[str, ...] = ()


class ProbeRequest(msgspec.Struct, frozen=True):
    """What the probe is asked of one frame; it answers about these words and nothing else."""

    hosts: tuple[str, ...]  # the probe looks nowhere else, even when the page has just changed
    headings: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    finders: tuple[FinderRequest, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the page, and of the one frame in it where the target is in a frame."""

    page: ProbeRequest
    frame: ProbeRequest | None = None
    dark: tuple[Place, ...] = ()  # pages of dark steps: not looked at even where their host may be


def open_hosts(site: PortalSite) -> tuple[str, ...]:
    """The hosts of a portal that may be looked at."""
    return tuple(host for host in site.hosts if host not in site.dark_hosts)


def words_in(words: SiteWords | None, language: Language) -> tuple[str, ...]:
    """The words in the site's language; none when the pack does not know them."""
    return words.get(language, ()) if words else ()


def question(watch: Watch, hosts: tuple[str, ...]) -> Question:
    """Ask for the headings of the journey and for the target of the present step."""
    headings, dark, target = watch.headings(), watch.dark_places(), watch.target
    if target is None:
        return Question(ProbeRequest(hosts=hosts, headings=headings), dark=dark)
    words = words_in(target.words, watch.language)
    finders = tuple(_finder(finder, watch.language) for finder in target.finders)
    if not target.frame:
        return Question(ProbeRequest(hosts=hosts, headings=headings, words=words, finders=finders), dark=dark)
    around = ProbeRequest(hosts=hosts, headings=headings, finders=(FinderRequest(by="frame"),))
    return Question(around, ProbeRequest(hosts=hosts, words=words, finders=finders), dark)


def script(source: str, request: ProbeRequest) -> str:
    """The probe applied to a question: an expression that gives a JSON text."""
    return f"({source})({msgspec.json.encode(request).decode()})"


def _finder(finder: Finder, language: Language) -> FinderRequest:
    match finder:
        case RoleFinder():
            return FinderRequest(by="role", role=finder.role)
        case LabelFinder():
            return FinderRequest(by="label")
        case AttributeFinder():
            return FinderRequest(by="attribute", attribute=finder.attribute, wanted=finder.value)
        case NearHeadingFinder():
            return FinderRequest(by="near-heading", headings=words_in(finder.heading, language))
