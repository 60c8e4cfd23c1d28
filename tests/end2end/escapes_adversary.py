"""The adversary's side of the tests: a pack that leads to it, and orders for its page."""

import time
from pathlib import Path
from typing import Final

import msgspec
import requests

from kiosk.practice.adversary_orders import Report
from tests.content.packs import BRUSSELS, change, copy_of_brussels
from tests.helpers.timing import wait_until

HOST: Final = "adversary.practice.test"
TRUSTED_HOST: Final = "adversary.localhost"
CANARY: Final = "http://canary.practice.test/reached"
ANSWER_LIMIT_S: Final = 10.0
ORDER_LIMIT_S: Final = 8.0  # and a little for each thing to try
TRY_LIMIT_S: Final = 0.3
_PROCEDURE: Final = "procedures/household-composition/procedure.toml"


def adversary_pack(folder: Path, host: str = HOST) -> Path:
    """A copy of the pack whose practice portal begins at the adversary."""
    pack = copy_of_brussels(folder)
    change("portals.toml", '"ebox.practice.test",\n', f'"ebox.practice.test",\n    "{host}",\n')(pack)
    start = "http://irisbox.practice.test/irisbox/household/landing?lang={language}"
    change(_PROCEDURE, f'practice = "{start}"', f'practice = "http://{host}/?lang={{language}}"')(pack)
    assert BRUSSELS.exists()
    return pack


class Adversary:
    """Speaks to the adversary's desk on the practice portal."""

    def __init__(self, port: int, host: str = HOST) -> None:
        self._base = f"http://127.0.0.1:{port}"
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["Host"] = host
        self.host = host

    def order(self, *ways: str, targets: tuple[str, ...] = ("",), by_hand: bool = False) -> int:
        """Tell the page what to try; the number of the order."""
        body = {"ways": ways, "targets": targets, "by_hand": by_hand}
        return msgspec.convert(self._ask("POST", "/orders", body), int)

    def wait(self, number: int, state: str = "done", limit_s: float = ORDER_LIMIT_S) -> Report:
        """Wait until the page has come so far."""

        def come() -> Report | None:
            report = self.report(number)
            return report if report and report.state == state else None

        return wait_until(come, lambda: f"order {number} {state}, is {self.report(number)}", limit_s=limit_s)

    def attempt(self, *ways: str, targets: tuple[str, ...] = ("",)) -> Report:
        """Have the page try something, and wait until it is through with it."""
        limit_s = ORDER_LIMIT_S + TRY_LIMIT_S * len(ways) * len(targets)
        return self.wait(self.order(*ways, targets=targets), limit_s=limit_s)

    def report(self, number: int) -> Report | None:
        """What the page has said of an order."""
        return msgspec.convert(self._ask("GET", f"/reports/{number}"), Report | None)

    def hits(self) -> list[str]:
        """Every place of the adversary's that something has come through to."""
        return msgspec.convert(self._ask("GET", "/hits"), list[str])

    def came_out(self) -> list[str]:
        """What has come to the canary."""
        return [place for place in self.hits() if place.startswith("canary.")]

    def pause(self, time_s: float) -> None:
        """Give something that must not happen the time to happen."""
        time.sleep(time_s)

    def _ask(self, method: str, path: str, body: object = None) -> object:
        answer = self._session.request(method, self._base + path, json=body, timeout=ANSWER_LIMIT_S)
        answer.raise_for_status()
        return answer.json()
