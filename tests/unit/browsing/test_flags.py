"""The switches of Chromium."""

import re
import subprocess
import sys

import pytest

from kiosk.session.linux import PROCESS_MEMORY_LIMIT
from ui.browser.flags import chromium_flags, live_rules, practice_rules

LIVE = live_rules(("irisbox.example", "*.cdn.example"))
PRACTICE = practice_rules({"irisbox.practice.test:80": 8480, "eid.practice.test:443": 8481})


@pytest.mark.parametrize("rules", [LIVE, PRACTICE])
def test_the_sandbox_stays_on_and_nothing_is_opened(rules: str) -> None:
    flags = chromium_flags(rules)
    assert "sandbox" not in flags
    assert "remote-debugging" not in flags
    assert "disable-web-security" not in flags
    assert "--force-webrtc-ip-handling-policy=disable_non_proxied_udp" in flags


def test_no_name_leads_anywhere_but_the_portals() -> None:
    assert LIVE == "MAP * ~NOTFOUND, EXCLUDE irisbox.example, EXCLUDE *.cdn.example"
    mapped = "MAP irisbox.practice.test:80 127.0.0.1:8480, MAP eid.practice.test:443 127.0.0.1:8481"
    assert f"{mapped}, MAP * ~NOTFOUND" == PRACTICE


def test_resolver_rules_are_one_argument_and_no_proxy_goes_round_them() -> None:
    flags = chromium_flags(PRACTICE)
    assert f'--host-resolver-rules="{PRACTICE}"' in flags
    assert "--no-proxy-server" in flags


def test_the_scripts_of_a_page_have_a_limit_below_that_of_their_process() -> None:
    found = re.search(r"--js-flags=--max-old-space-size=(\d+) ", chromium_flags(LIVE))
    assert found
    assert 256 <= int(found.group(1)) <= PROCESS_MEMORY_LIMIT // 1024**2 // 2


def test_the_switches_are_known_before_qt_is_loaded() -> None:
    ask = "import sys, ui.browser.flags; print(any('PySide6' in name for name in sys.modules))"
    answer = subprocess.run(
        [sys.executable, "-c", ask], capture_output=True, text=True, check=True, timeout=30
    )
    assert answer.stdout.strip() == "False"
