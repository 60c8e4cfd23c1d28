"""Which addresses may be opened: exact hosts, known schemes, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.browsing.rules import ADDRESS_LIMIT, Decision, Reason, Request, Rule, RuleSet, Use, hosts_only

RULES = RuleSet(hosts_only(("portal.test", "bücher.test")), ("https",))

ALLOWED = (
    ("https://portal.test/", Use.PAGE),
    ("https://portal.test:443/a?b#c", Use.PAGE),
    ("HTTPS://PORTAL.TEST/x", Use.PAGE),
    ("https://xn--bcher-kva.test/", Use.PAGE),
    ("https://bücher.test/", Use.PAGE),
    ("https://portal.test/frame", Use.FRAME),
    ("about:blank", Use.FRAME),
    ("about:srcdoc", Use.FRAME),
    ("blob:https://portal.test/1234", Use.PART),
    ("data:image/png;base64,AA==", Use.PICTURE),
    ("wss://portal.test/events", Use.SOCKET),
)
BLOCKED = (
    ("", Use.PAGE, Reason.SCHEME),
    ("about:blank", Use.PAGE, Reason.SCHEME),
    ("portal.test", Use.PAGE, Reason.SCHEME),
    ("http://portal.test/", Use.PAGE, Reason.SCHEME),
    ("wss://portal.test/", Use.PAGE, Reason.SCHEME),
    ("wss://portal.test/", Use.PART, Reason.SCHEME),
    ("https://portal.test/", Use.SOCKET, Reason.SCHEME),
    ("https://portal.test/ping", Use.BEACON, Reason.USE),
    ("https://portal.test/next", Use.PREFETCH, Reason.USE),
    ("file:///etc/passwd", Use.PAGE, Reason.SCHEME),
    ("file://portal.test/etc/passwd", Use.PART, Reason.SCHEME),
    ("view-source:https://portal.test/", Use.PAGE, Reason.SCHEME),
    ("chrome://gpu", Use.PAGE, Reason.SCHEME),
    ("devtools://devtools/bundled/inspector.html", Use.PAGE, Reason.SCHEME),
    ("javascript:alert(1)", Use.PAGE, Reason.SCHEME),
    ("data:text/html,x", Use.PAGE, Reason.SCHEME),
    ("data:text/html,x", Use.FRAME, Reason.SCHEME),
    ("data:text/javascript,x", Use.PART, Reason.SCHEME),
    ("blob:https://portal.test/1234", Use.PAGE, Reason.SCHEME),
    ("blob:https://evil.test/1234", Use.PART, Reason.HOST),
    ("blob:null/1234", Use.PART, Reason.SCHEME),
    ("ftp://portal.test/", Use.PAGE, Reason.SCHEME),
    ("mailto:a@portal.test", Use.PAGE, Reason.SCHEME),
    ("https://evil.test/#https://portal.test", Use.PAGE, Reason.HOST),
    ("https://evil.test/portal.test", Use.PAGE, Reason.HOST),
    ("https://www.portal.test/", Use.PAGE, Reason.HOST),
    ("https://portal.test.evil.test/", Use.PAGE, Reason.HOST),
    ("https://portal.test./", Use.PAGE, Reason.HOST),
    ("https://2130706433/", Use.PAGE, Reason.HOST),
    ("https://[::1]/", Use.PAGE, Reason.HOST),
    ("https:///x", Use.PAGE, Reason.HOST),
    ("https://portal.test@evil.test/", Use.PAGE, Reason.LOGIN_IN_ADDRESS),
    ("https://someone@portal.test/", Use.PAGE, Reason.LOGIN_IN_ADDRESS),
    ("https://portal.test:8443/", Use.PAGE, Reason.PORT),
    ("https://portal.test:99999/", Use.PAGE, Reason.MALFORMED),
    ("https://[::1/", Use.PAGE, Reason.MALFORMED),
    ("https://portal.test\\@evil.test/", Use.PAGE, Reason.MALFORMED),
    ("https://portal.test\t.evil.test/", Use.PAGE, Reason.MALFORMED),
    (" https://portal.test/", Use.PAGE, Reason.MALFORMED),
    ("https://a..b/", Use.PAGE, Reason.MALFORMED),
    ("https://portal.test/" + "x" * ADDRESS_LIMIT, Use.PAGE, Reason.MALFORMED),
)


@pytest.mark.parametrize(("address", "use"), ALLOWED)
def test_what_a_rule_allows_may_be_opened(address: str, use: Use) -> None:
    assert RULES.decide(Request(address, use)).allowed


@pytest.mark.parametrize(("address", "use", "reason"), BLOCKED)
def test_everything_else_is_blocked(address: str, use: Use, reason: Reason) -> None:
    decision = RULES.decide(Request(address, use))
    assert not decision.allowed
    assert decision.reason is reason


def test_no_rules_allow_nothing() -> None:
    assert RuleSet((), ()).decide(Request("https://portal.test/", Use.PAGE)) == Decision(
        Reason.SCHEME, "portal.test"
    )


def test_the_blocked_host_is_told_without_its_address() -> None:
    assert RULES.decide(Request("https://Evil.test/secret?name=x", Use.PART)).host == "evil.test"


@given(st.text(), st.sampled_from(Use))
def test_no_text_is_an_error_or_let_through(address: str, use: Use) -> None:
    decision = RULES.decide(Request(address, use))
    assert not decision.allowed or address.startswith(("https://", "wss://", "about:", "blob:", "data:"))


@given(st.text(alphabet="htps:/@.\\[]#?%portalesvi\t\n0123456789-", max_size=60))
def test_near_misses_never_open_another_host(rest: str) -> None:
    decision = RULES.decide(Request("https://" + rest, Use.PAGE))
    assert not decision.allowed or rest.lower().startswith("portal.test")


# --- rules about more than a host ---

FINE_RULES = RuleSet(
    (
        Rule("portal.test", paths=("/app/*", "/static/*")),
        Rule("wide.test", subdomains=True),
        Rule("port.test", port=8443),
        Rule("pictures.test", uses=frozenset({Use.PICTURE})),
        Rule("pictures.test", paths=("/page",)),
    ),
    ("https",),
    block=(Rule("portal.test", paths=("/app/admin*",)), Rule("evil.wide.test", subdomains=True)),
)


@pytest.mark.parametrize(
    ("address", "use", "reason"),
    [
        ("https://portal.test/app/x", Use.PAGE, Reason.ALLOWED),
        ("https://portal.test/", Use.PAGE, Reason.PATH),
        ("https://portal.test/other?/app/", Use.PAGE, Reason.PATH),
        ("https://portal.test/app/admin", Use.PAGE, Reason.BLOCK_RULE),
        ("https://portal.test/app/%61dmin/x", Use.PAGE, Reason.BLOCK_RULE),
        ("https://portal.test/%61pp/x", Use.PAGE, Reason.PATH),
        ("https://wide.test/", Use.PAGE, Reason.ALLOWED),
        ("https://a.b.wide.test/", Use.PAGE, Reason.ALLOWED),
        ("https://notwide.test/", Use.PAGE, Reason.HOST),
        ("https://wide.test.evil.test/", Use.PAGE, Reason.HOST),
        ("https://evil.wide.test/", Use.PAGE, Reason.BLOCK_RULE),
        ("https://very.evil.wide.test/", Use.PICTURE, Reason.BLOCK_RULE),
        ("https://port.test:8443/", Use.PAGE, Reason.ALLOWED),
        ("https://port.test/", Use.PAGE, Reason.PORT),
        ("https://port.test:0/", Use.PAGE, Reason.PORT),
        ("https://pictures.test/a.png", Use.PICTURE, Reason.ALLOWED),
        ("https://pictures.test/a.png", Use.PAGE, Reason.USE),
        ("https://pictures.test/page", Use.PAGE, Reason.ALLOWED),
    ],
)
def test_rules_about_paths_ports_subdomains_and_uses(address: str, use: Use, reason: Reason) -> None:
    assert FINE_RULES.decide(Request(address, use)).reason is reason


def test_block_rules_win_whatever_the_order() -> None:
    both = (Rule("portal.test"),)
    assert RuleSet(both, ("https",), both).decide(Request("https://portal.test/", Use.PAGE)).reason is (
        Reason.BLOCK_RULE
    )
