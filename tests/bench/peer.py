"""`python -m tests.bench.peer BROWSER`: plays one user in a browser's kiosk mode, restarts it, and searches.

The same canary page, the same search. It prints one row as JSON, or says on standard error why not.
"""

import operator
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from kiosk.canary.children import DOMAIN, PortalChild, kill
from kiosk.canary.family import family
from kiosk.canary.places import Places, Searching, usual_folders
from kiosk.canary.report import Looked
from kiosk.canary.sight import see_into_children
from kiosk.canary.talk import Look
from kiosk.canary.words import Words, needles
from tests.bench import chromium
from tests.bench.traces import Traces, row
from tests.helpers import keys
from tests.helpers.timing import wait_until

PAGE_LIMIT_S: Final = 60.0
ASKS_FOR_NAME: Final = "storing: http-auth"
CHANGED: Final = 0.02  # of the upper half of the display: a small dialog
FIREFOX: Final = ("firefox-esr", "firefox")
FIREFOX_SETTINGS: Final = """
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("network.dns.native-is-localhost", true);
"""


def chromium_command(profile: Path, address: str) -> list[str]:
    """Chromium in kiosk mode, without a record."""
    return [chromium.installed(), *chromium.FLAGS, f"--user-data-dir={profile}", address]


def firefox_command(profile: Path, address: str) -> list[str]:
    """Firefox in kiosk mode, in a private window."""
    program = next(filter(None, map(shutil.which, FIREFOX)), None)
    if program is None:
        raise chromium.PeerError("Firefox is not installed")
    (profile / "user.js").write_text(FIREFOX_SETTINGS, encoding="ascii")
    return [program, "--no-remote", "--profile", str(profile), "--kiosk", "--private-window", address]


COMMANDS: Final[dict[str, Callable[[Path, str], list[str]]]] = {
    "chromium": chromium_command,
    "firefox": firefox_command,
}


class Account(msgspec.Struct, frozen=True):
    """What the page says of itself."""

    phase: str = ""
    took: tuple[str, ...] = ()


class Kiosk:
    """One life of the browser after another, with the same profile, as kiosks are run."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> float:
        """Start it, and wait until the next user's page is ready; the moment at which it came."""
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_until(lambda: account().phase, "the page", limit_s=PAGE_LIMIT_S)
        came = time.monotonic()
        wait_until(lambda: account().phase == "ready", "the page ready", limit_s=PAGE_LIMIT_S)
        return came

    def kill(self) -> None:
        """Kill it and all that it has started."""
        assert self._process is not None
        for process in [*family(self._process.pid, frozenset())]:
            kill(process.pid)
        self._process.kill()
        self._process.wait()


def main(browser: str) -> int:
    """Play one user, restart, search."""
    see_into_children()
    with tempfile.TemporaryDirectory(prefix="peer-", ignore_cleanup_errors=True) as name:
        try:
            found = measure(browser, Path(name))
        except chromium.PeerError as reason:
            sys.stderr.write(f"{reason}\n")
            return 1
    sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    return 0


def measure(browser: str, folder: Path) -> Traces:
    """One row of the table."""
    first, second = Words.draw().plain, Words.draw().plain
    words = Words(first, second)  # xdotool has an ordinary keyboard: both words are plain
    profile = folder / "profile"
    profile.mkdir()
    places = Places(folder / "began", usual_folders(folder, folder / "nothing", folder, profile))
    portal = PortalChild()
    kiosk = Kiosk(COMMANDS[browser](profile, f"http://canary.{DOMAIN}:{portal.port}/canary"))
    try:
        places.begin()
        kiosk.start()
        stores = use(words)
        during = search(places, words, portal)
        killed = time.monotonic()
        kiosk.kill()
        seconds = kiosk.start() - killed
        after = search(places, words, portal)
    finally:
        kiosk.kill()
        portal.stop()
    return row(browser, stores, during, after, seconds)


def use(words: Words) -> int:
    """Type the words, store them, and log in where the browser asks for it; how many stores took them."""
    keys.type_text(words.plain)
    keys.press_keys("Tab")
    keys.type_text(words.foreign)
    keys.press_keys("ctrl+a", "ctrl+c", "Tab", "space")
    wait_until(
        lambda: account().phase == ASKS_FOR_NAME, "the page that asks for a name", limit_s=PAGE_LIMIT_S
    )
    wait_until(_glass_changes(), "the browser's own question", limit_s=keys.ACT_LIMIT_S)
    keys.type_text(words.plain)
    keys.press_keys("Tab")
    keys.type_text(words.plain)
    keys.press_keys("Return")
    wait_until(lambda: account().phase == "stored", "the stores", limit_s=PAGE_LIMIT_S)
    return len(account().took)


def _glass_changes() -> Callable[[], bool]:
    """Whether the display looks different from now."""
    width, height = keys.display_size()
    grid = [(x, y) for x in range(10, width, 20) for y in range(10, height // 2, 20)]
    before = keys.colours(grid)
    return lambda: sum(map(operator.ne, before, keys.colours(grid))) > CHANGED * len(grid)


def search(places: Places, words: Words, portal: PortalChild) -> Looked:
    """Search; this process knows the words and is left out, as is the portal."""
    return Searching(places, needles(words)).look(Look(0, (portal.pid,)), os.getpid())


def account() -> Account:
    """What the page says in its title, which is the window's."""
    listed = subprocess.run(
        ["xdotool", "search", "--name", "canary:", "getwindowname", "%@"],
        capture_output=True,
        text=True,
        timeout=keys.ACT_LIMIT_S,
        check=False,
    ).stdout
    for line in listed.splitlines():
        said = line[line.find("canary:") + len("canary:") : line.rfind("}") + 1]
        if said.startswith("{"):
            return msgspec.json.decode(said, type=Account)
    return Account()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
