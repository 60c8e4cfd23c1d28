"""What the gate costs: a decision among many rules, and a page through it beside the bare engine."""

import json
import subprocess
import sys
import time
from statistics import median
from typing import Final

from kiosk.browsing.rules import Reason, Request, Rule, RuleSet, Use

RULES: Final = 10_000
FEW_RULES: Final = 100
ROUNDS: Final = 7
QUESTIONS: Final = 4_000
PAGES_LIMIT_S: Final = 240.0


def decision_us(rules: int) -> float:
    """Median microseconds of one decision among so many rules, over hosts that are and are not named."""
    rule_set = RuleSet(
        (
            Rule(f"host-{number}.bench.test", subdomains=number % 3 == 0, paths=("/app/*", "/static/*"))
            for number in range(rules)
        ),
        ("https",),
        (Rule(f"bad-{number}.bench.test", subdomains=True) for number in range(rules // 10)),
    )
    requests = [Request(_address(number, rules), Use.PART) for number in range(QUESTIONS)]
    assert {rule_set.decide(request).reason for request in requests} == {Reason.ALLOWED, Reason.HOST}
    return median(_round_us(rule_set, requests) for _ in range(ROUNDS))


def pages_ms() -> tuple[float, float]:
    """Median milliseconds of a page with many parts: through the gate, and in the bare engine."""
    driver = [sys.executable, "-m", "tests.bench.gate_pages"]
    run = subprocess.run(driver, capture_output=True, text=True, timeout=PAGES_LIMIT_S, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    figures = json.loads(run.stdout.splitlines()[-1])
    return figures["gate"], figures["bare"]


def _address(number: int, rules: int) -> str:
    name = f"host-{number * 7919 % rules}" if number % 4 else f"stranger-{number}"
    return f"https://{name}.bench.test/app/part-{number}.js?of=page-{number}"


def _round_us(rule_set: RuleSet, requests: list[Request]) -> float:
    start = time.perf_counter_ns()
    for request in requests:
        rule_set.decide(request)
    return (time.perf_counter_ns() - start) / 1000 / len(requests)
