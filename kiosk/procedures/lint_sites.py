"""Checks of where steps lie on the sites, and of what is looked for there."""

from collections.abc import Collection, Iterator
from typing import Final
from urllib.parse import urlsplit

from kiosk.language import Language
from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.layout import PORTALS_FILE, procedure_file
from kiosk.procedures.model import (
    Done,
    LogOutCall,
    NearHeadingFinder,
    Place,
    Portal,
    PortalSite,
    Procedure,
    RoleFinder,
    Site,
    SiteWords,
    Step,
    StepKind,
    Target,
)

_CHECKABLE: Final = ("checkbox", "radio")


def check_portals(pack: Pack) -> Iterator[Problem]:
    """Every portal is declared, and its dark hosts and card hosts are hosts of it."""
    for portal in Portal:
        if portal not in pack.portals:
            allowed = ", ".join(Portal)
            yield Problem(PORTALS_FILE, "portals", f"lacks {portal}", allowed, Code.SITES_MISSING)
    for portal, site in pack.portals.items():
        for key, hosts in (("dark_hosts", site.dark_hosts), ("card_hosts", site.card_hosts)):
            for host in hosts:
                if host not in site.hosts:
                    where, allowed = f"portals[{portal}].{key}", ", ".join(site.hosts)
                    yield Problem(PORTALS_FILE, where, f"names {host!r}", allowed, Code.SITES_HOST)
        yield from _zones(site)
        for number, call in enumerate(site.log_out):
            yield from _log_out(f"portals[{portal}].log_out[{number}]", call, site)


def _log_out(where: str, call: LogOutCall, portal: PortalSite) -> Iterator[Problem]:
    """The address may be opened, and what confirms it may be looked at."""
    if not _may_open(call.address, portal, portal.hosts):  # no zone is closed at the end
        yield _bad_address(PORTALS_FILE, f"{where}.address", call.address, portal)
    place = call.confirmed
    for host in place.hosts:
        if host not in portal.hosts:
            allowed = ", ".join(portal.hosts)
            yield Problem(
                PORTALS_FILE, f"{where}.confirmed.hosts", f"names {host!r}", allowed, Code.SITES_HOST
            )
    if not place.path.startswith("/"):
        wrong, allowed = f"is {place.path!r}", "a glob that starts with /"
        yield Problem(PORTALS_FILE, f"{where}.confirmed.path", wrong, allowed, Code.SITES_ADDRESS)
    if place.heading is not None and any(host in portal.dark_hosts for host in place.hosts):
        allowed = "no heading where nothing is looked at"
        yield Problem(
            PORTALS_FILE, f"{where}.confirmed.heading", "lies on a dark page", allowed, Code.SITES_DARK
        )


def check_sites(pack: Pack, procedure: Procedure) -> Iterator[Problem]:
    """Every step lies on every portal, and what is looked for can be found there."""
    file = procedure_file(procedure.id)
    for portal, portal_site in pack.portals.items():
        yield from _start(file, procedure, portal_site)
        for node in procedure.nodes:
            if not isinstance(node, Step):
                continue
            site = node.sites.get(portal)
            where = f"nodes[{node.id}].sites"
            if site is None:
                yield Problem(file, where, f"lacks {portal}", ", ".join(Portal), Code.SITES_MISSING)
            else:
                check = _SiteCheck(file, f"{where}.{portal}", node, site, portal_site)
                yield from check.problems(procedure.site_languages)


def _zones(site: PortalSite) -> Iterator[Problem]:
    """Every zone has hosts of the portal, none of which lies in another zone."""
    where = f"portals[{site.id}].zones"
    taken: set[str] = set()
    for zone in site.zones:
        for host in zone.hosts:
            if host not in site.hosts:
                allowed = ", ".join(site.hosts)
                yield Problem(
                    PORTALS_FILE, f"{where}[{zone.id}].hosts", f"names {host!r}", allowed, Code.SITES_HOST
                )
            if host in taken:
                yield Problem(
                    PORTALS_FILE, f"{where}[{zone.id}].hosts", f"repeats {host!r}", "once", Code.SITES_HOST
                )
            taken.add(host)
    if len({zone.id for zone in site.zones}) < len(site.zones):
        yield Problem(PORTALS_FILE, where, "has an id twice", "each once", Code.STRUCTURE_ID)


def _start(file: str, procedure: Procedure, portal: PortalSite) -> Iterator[Problem]:
    where = f"start.{portal.id}"
    address = procedure.start.get(portal.id)
    if address is None:
        yield Problem(file, where, "is missing", "the address that the journey opens", Code.SITES_ADDRESS)
        return
    closed = {host for zone in portal.zones for host in zone.hosts}
    if not _may_open(address, portal, [host for host in portal.hosts if host not in closed]):
        yield _bad_address(file, where, address, portal)


def _may_open(address: str, portal: PortalSite, hosts: Collection[str]) -> bool:
    try:
        parts = urlsplit(address.replace("{language}", "fr"))
        fits = parts.scheme in portal.schemes and parts.hostname in hosts and parts.port is None
    except ValueError:
        return False
    return fits and "{" not in address.replace("{language}", "")


def _bad_address(file: str, where: str, address: str, portal: PortalSite) -> Problem:
    schemes = " or ".join(portal.schemes)
    allowed = f"{schemes}:// and one of {', '.join(portal.hosts)}; no placeholder but {{language}}"
    return Problem(file, where, f"is {address!r}", allowed, Code.SITES_ADDRESS)


class _SiteCheck:
    """The checks of one step on one portal."""

    def __init__(self, file: str, where: str, step: Step, site: Site, portal: PortalSite) -> None:
        self._file = file
        self._where = where
        self._step = step
        self._site = site
        self._portal = portal

    def problems(self, languages: tuple[Language, ...]) -> Iterator[Problem]:
        site = self._site
        yield from self._place("place", site.place, languages)
        yield from self._darkness()
        if site.target is not None:
            yield from self._target(site.target, languages)
        if site.done is not None:
            yield from self._done(site.done, languages)

    def _place(self, key: str, place: Place, languages: tuple[Language, ...]) -> Iterator[Problem]:
        for host in place.hosts:
            if host not in self._portal.hosts:
                yield self._problem(
                    f"{key}.hosts", f"names {host!r}", ", ".join(self._portal.hosts), Code.SITES_HOST
                )
        if not place.path.startswith(("/", "*")):
            allowed = "a glob that starts with / or *"
            yield self._problem(f"{key}.path", f"is {place.path!r}", allowed, Code.SITES_ADDRESS)
        if place.heading is not None:
            yield from self._languages(f"{key}.heading", place.heading, languages)
            if self._is_dark(place):
                allowed = "no heading where nothing is looked at"
                yield self._problem(f"{key}.heading", "lies on a dark page", allowed, Code.SITES_DARK)

    def _darkness(self) -> Iterator[Problem]:
        step, site = self._step, self._site
        if not step.dark and self._is_dark(site.place):
            allowed = "dark = true for the step, or a host that is not dark"
            yield self._problem("place.hosts", "is dark, the step is not", allowed, Code.SITES_DARK)
        if not step.dark:
            return
        if site.target is not None:
            yield self._problem("target", "stands in a dark step", "no target", Code.SITES_DARK)
        if site.place.heading is not None and not self._is_dark(site.place):
            yield self._problem("place.heading", "stands in a dark step", "no heading", Code.SITES_DARK)
        # A payment form lies in a frame of the portal's own page.
        if step.does is not StepKind.PAY and not self._is_dark(site.place):
            allowed = ", ".join(self._portal.dark_hosts)
            yield self._problem("place.hosts", "is not dark, the step is", allowed, Code.SITES_DARK)

    def _target(self, target: Target, languages: tuple[Language, ...]) -> Iterator[Problem]:
        yield from self._languages("target.words", target.words, languages)
        if len(set(map(repr, target.finders))) < len(target.finders):
            yield self._problem("target.finders", "has a finder twice", "each once", Code.SITES_FINDER)
        for number, finder in enumerate(target.finders):
            if isinstance(finder, NearHeadingFinder):
                yield from self._languages(f"target.finders[{number}].heading", finder.heading, languages)
        roles = {finder.role for finder in target.finders if isinstance(finder, RoleFinder)}
        if len(roles) > 1:
            wrong = f"seeks the roles {', '.join(sorted(roles))} in one element"
            yield self._problem("target.finders", wrong, "one role", Code.SITES_FINDER)
        wants_check = self._site.done is not None and self._site.done.target_checked
        if wants_check and not roles <= set(_CHECKABLE):
            wrong = f"seeks a {', '.join(sorted(roles))} that is to be ticked"
            yield self._problem("target.finders", wrong, " or ".join(_CHECKABLE), Code.SITES_FINDER)

    def _done(self, done: Done, languages: tuple[Language, ...]) -> Iterator[Problem]:
        if done.place is None and not done.target_checked:
            yield self._problem("done", "asks for nothing", "place or target_checked", Code.SITES_DONE)
        if done.target_checked and self._site.target is None:
            yield self._problem("done.target_checked", "has no target", "a target to tick", Code.SITES_DONE)
        if done.place is None:
            return
        yield from self._place("done.place", done.place, languages)
        if done.place == self._site.place:
            yield self._problem("done.place", "is the place of the step", "another place", Code.SITES_DONE)
        if self._step.dark and done.place.heading is not None:
            allowed = "no heading: nothing is looked at during the step"
            yield self._problem("done.place.heading", "stands in a dark step", allowed, Code.SITES_DARK)

    def _languages(self, key: str, words: SiteWords, languages: tuple[Language, ...]) -> Iterator[Problem]:
        for language in languages:
            if not words.get(language):
                yield self._problem(key, f"lacks {language}", ", ".join(languages), Code.SITES_LANGUAGE)

    def _is_dark(self, place: Place) -> bool:
        return any(host in self._portal.dark_hosts for host in place.hosts)

    def _problem(self, key: str, wrong: str, allowed: str, code: Code) -> Problem:
        return Problem(self._file, f"{self._where}.{key}", wrong, allowed, code)
