"""The one gate: every address that the citizen's browser may use is decided here, from wherever it comes.

What is open depends on the step: the hosts in a zone (log-in, payment) are open at a step that lies in the
zone, at the step before it, and while a page of the zone is shown. All other hosts of the portal are open at
every step.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from ipaddress import IPv6Address, ip_address

from kiosk.browsing.names import hosts_of
from kiosk.browsing.rules import PARTS, Decision, Reason, Request, Rule, RuleSet, Use, ascii_host, hosts_only
from kiosk.procedures.model import HostRule, Portal, PortalSite, Step, Zone


@dataclass(frozen=True, slots=True)
class Refused:
    """An address that was asked for as the page, and is not open."""

    decision: Decision
    step_id: str | None = None  # the step at which it would be open


class Gate:
    """Decides on addresses, by the portal, the step, and where names lead."""

    def __init__(self, site: PortalSite, *, names_are_mapped: bool) -> None:
        """Take a portal's rules; where names are mapped by us, as in practice, none is looked up."""
        self._site = site
        self._names_are_mapped = names_are_mapped
        self._public: dict[str, bool] = {}
        self._near: tuple[Step, ...] = ()
        self._shown_host = ""
        self._everything_open = False
        self._rule_sets: dict[frozenset[str], RuleSet] = {}
        self._rules = self._rule_set()

    @property
    def hosts_to_look_up(self) -> tuple[str, ...]:
        """The hosts whose names must be known to lead to the internet before they are used."""
        return () if self._names_are_mapped else hosts_of(self._site)

    # --- what changes ---

    def enter(self, steps: tuple[Step, ...], present: Step) -> None:
        """The citizen is at a step: open what it and the step after it need."""
        ids = [step.id for step in steps]
        at = ids.index(present.id) if present.id in ids else len(steps)
        self._near = (present, *steps[at + 1 : at + 2])
        self._everything_open = False
        self._rules = self._rule_set()

    def open_everything(self) -> None:
        """Open the whole portal, as for logging out."""
        self._everything_open = True
        self._rules = self._rule_set()

    def stand_on(self, host: str) -> None:
        """A page of a host is shown: its zone stays open as long."""
        if host != self._shown_host:
            self._shown_host = host
            self._rules = self._rule_set()

    def learn(self, host: str, addresses: Iterable[str]) -> None:
        """Where a name leads; a name that leads nowhere is left for the network to say so."""
        self._public[ascii_host(host)] = all(is_public(address) for address in addresses)

    # --- deciding ---

    def decide(self, request: Request) -> Decision:
        """Decide on one request; never an error."""
        decision = self._rules.decide(request)
        if decision.reason is Reason.HOST and self._zone_of(decision.host):
            return replace(decision, reason=Reason.OTHER_STEP)
        if not decision.allowed or self._names_are_mapped or not decision.host:
            return decision
        public = self._public.get(decision.host)
        if public is None:
            return replace(decision, reason=Reason.UNRESOLVED)
        return decision if public else replace(decision, reason=Reason.PRIVATE)

    def step_that_opens(self, host: str, steps: tuple[Step, ...]) -> str | None:
        """The first step at which a host of a zone is open."""
        zone = self._zone_of(host)
        if zone is None:
            return None
        return next((step.id for step in steps if _lies_in(step, zone, self._site.id)), None)

    def _zone_of(self, host: str) -> Zone | None:
        return next((zone for zone in self._site.zones if host in zone.hosts), None)

    def _rule_set(self) -> RuleSet:
        open_zones = frozenset(zone.id for zone in self._site.zones if self._is_open(zone))
        if open_zones not in self._rule_sets:
            self._rule_sets[open_zones] = rule_set(self._site, open_zones)
        return self._rule_sets[open_zones]

    def _is_open(self, zone: Zone) -> bool:
        if self._everything_open or self._shown_host in zone.hosts:
            return True
        return any(_lies_in(step, zone, self._site.id) for step in self._near)


def rule_set(site: PortalSite, open_zones: frozenset[str]) -> RuleSet:
    """A portal's rules while some of its zones are open."""
    closed = {host for zone in site.zones if zone.id not in open_zones for host in zone.hosts}
    allow = (
        *hosts_only(host for host in site.hosts if host not in closed),
        *(replace(_rule(rule), uses=PARTS) for rule in site.parts),
    )
    block = tuple(replace(_rule(rule), uses=frozenset(Use)) for rule in site.blocked)
    return RuleSet(allow, site.schemes, block)


def is_public(untrusted_address: str) -> bool:
    """Whether an IP address belongs to the public internet; what is none does not."""
    try:
        address = ip_address(untrusted_address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and (inner := address.ipv4_mapped or address.sixtofour):
        address = inner
    return address.is_global and not address.is_multicast


def _rule(declared: HostRule) -> Rule:
    return Rule(declared.host, declared.subdomains, declared.paths, port=declared.port)


def _lies_in(step: Step, zone: Zone, portal: Portal) -> bool:
    site = step.sites.get(portal)
    if step.does in zone.during or site is None:
        return step.does in zone.during
    done = site.done.place.hosts if site.done and site.done.place else ()
    return any(host in zone.hosts for host in (*site.place.hosts, *done))
