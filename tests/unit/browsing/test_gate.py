"""The one gate: what is open at which step, and where names may lead."""

import msgspec
import pytest

from kiosk import paths
from kiosk.browsing.gate import Gate, is_public
from kiosk.browsing.rules import Reason, Request, Use
from kiosk.procedures.catalogue import Pack
from kiosk.procedures.journey import Journey
from kiosk.procedures.model import HostRule, Portal, PortalSite, Step
from kiosk.procedures.reading import read_pack

CORE = "http://irisbox.practice.test/irisbox/household/landing"
LOG_IN = ("csam.practice.test", "itsme.practice.test", "idp.practice.test")
PAYMENT = "pay.practice.test"
PAID = {"municipality": "ixelles", "purpose": "abroad", "key": "itsme"}


@pytest.fixture(scope="module")
def pack() -> Pack:
    read, problems = read_pack(paths.resources() / "packs" / "brussels")
    assert read is not None, problems
    return read


@pytest.fixture
def site(pack: Pack) -> PortalSite:
    return pack.portals[Portal.PRACTICE]


@pytest.fixture
def gate(site: PortalSite) -> Gate:
    return Gate(site, names_are_mapped=True)


@pytest.fixture
def steps(pack: Pack) -> tuple[Step, ...]:
    journey = Journey.start(pack.procedures["household-composition"], pack.municipalities)
    while journey.present and not isinstance(journey.present, Step):
        node = journey.present
        journey = journey.answer(node.id, PAID[node.id]) if node.id in PAID else journey.go_on(node.id)
    return journey.steps


def asked(gate: Gate, host: str, use: Use = Use.PAGE) -> Reason:
    return gate.decide(Request(f"http://{host}/", use)).reason


def at(gate: Gate, steps: tuple[Step, ...], step_id: str) -> None:
    gate.enter(steps, next(step for step in steps if step.id == step_id))


def test_before_the_site_only_what_is_always_open(gate: Gate) -> None:
    assert gate.decide(Request(CORE, Use.PAGE)).allowed
    assert asked(gate, LOG_IN[0]) is asked(gate, PAYMENT) is Reason.OTHER_STEP


def test_zones_are_open_at_their_steps_and_at_the_one_before(gate: Gate, steps: tuple[Step, ...]) -> None:
    open_at: dict[str, set[str]] = {"log-in": set(), "payment": set()}
    for step in steps:
        at(gate, steps, step.id)
        assert gate.decide(Request(CORE, Use.PAGE)).allowed
        if all(asked(gate, host) is Reason.ALLOWED for host in LOG_IN):
            open_at["log-in"].add(step.id)
        if asked(gate, PAYMENT, Use.FRAME) is Reason.ALLOWED:
            open_at["payment"].add(step.id)
    assert open_at == {
        "log-in": {"start", "connect", "pick-itsme", "identify-itsme", "consent"},
        "payment": {"send-paid", "pay"},
    }


def test_a_zone_stays_open_while_its_page_is_shown(gate: Gate, steps: tuple[Step, ...]) -> None:
    gate.stand_on("idp.practice.test")
    at(gate, steps, "requester")
    assert asked(gate, "idp.practice.test") is Reason.ALLOWED
    gate.stand_on("irisbox.practice.test")
    assert asked(gate, "idp.practice.test") is Reason.OTHER_STEP


def test_a_refused_page_of_a_zone_knows_its_step(gate: Gate, steps: tuple[Step, ...]) -> None:
    assert gate.step_that_opens("csam.practice.test", steps) == "connect"
    assert gate.step_that_opens(PAYMENT, steps) == "pay"
    assert gate.step_that_opens("evil.test", steps) is None


def test_logging_out_opens_the_whole_portal_and_nothing_else(gate: Gate) -> None:
    gate.open_everything()
    assert {asked(gate, host) for host in (*LOG_IN, PAYMENT)} == {Reason.ALLOWED}
    assert asked(gate, "evil.test") is Reason.HOST


def test_parts_may_be_fetched_and_never_opened(site: PortalSite) -> None:
    site = msgspec.structs.replace(
        site,
        parts=(HostRule(host="static.test", subdomains=True),),
        blocked=(HostRule(host="static.test", paths=("/tracker/*",)),),
    )
    gate = Gate(site, names_are_mapped=True)
    assert asked(gate, "static.test", Use.PART) is Reason.ALLOWED
    assert asked(gate, "cdn.static.test", Use.PICTURE) is Reason.ALLOWED
    assert asked(gate, "static.test", Use.PAGE) is asked(gate, "static.test", Use.FRAME) is Reason.USE
    tracker = Request("http://static.test/tracker/1.gif", Use.PICTURE)
    assert gate.decide(tracker).reason is Reason.BLOCK_RULE


# --- where names lead ---


def test_a_name_is_used_once_it_is_known_to_lead_to_the_internet(site: PortalSite) -> None:
    gate = Gate(site, names_are_mapped=False)
    host = "irisbox.practice.test"
    assert asked(gate, host) is Reason.UNRESOLVED
    gate.learn(host, ["93.184.216.34"])
    assert asked(gate, host) is Reason.ALLOWED
    gate.learn(host, ["93.184.216.34", "192.168.1.7"])
    assert asked(gate, host) is Reason.PRIVATE


def test_a_name_that_leads_nowhere_is_left_to_the_network(site: PortalSite) -> None:
    gate = Gate(site, names_are_mapped=False)
    gate.learn("irisbox.practice.test", [])
    assert asked(gate, "irisbox.practice.test") is Reason.ALLOWED


def test_names_that_no_rule_allows_are_not_looked_up(site: PortalSite) -> None:
    gate = Gate(site, names_are_mapped=False)
    assert asked(gate, "evil.test") is Reason.HOST
    assert set(gate.hosts_to_look_up) == set(site.hosts)
    assert Gate(site, names_are_mapped=True).hosts_to_look_up == ()


def test_pictures_in_the_page_itself_need_no_name(site: PortalSite) -> None:
    gate = Gate(site, names_are_mapped=False)
    assert gate.decide(Request("data:image/png;base64,AA==", Use.PICTURE)).allowed


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.0.1",
        "169.254.1.1",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "::ffff:127.0.0.1",
        "2002:7f00:1::",
        "ff02::1",
        "",
        "x",
    ],
)
def test_this_machine_and_private_networks_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8"])
def test_the_internet_is_public(address: str) -> None:
    assert is_public(address)
