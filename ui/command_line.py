"""The parts of the command that need no window: the practice portal alone, and the pack check."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.paths import resources

_PORTS: Final = 65536
ALONE_PORT: Final = 8480  # where the practice portal is found by an ordinary browser


def practice(arguments: Sequence[str]) -> int:
    """Serve the practice portal until it is stopped."""
    from kiosk.practice.server import serve  # noqa: PLC0415 - the pack check needs no web server
    from kiosk.practice.settings import PracticeSettings  # noqa: PLC0415 - likewise

    parser = argparse.ArgumentParser(
        prog="ocr-kiosk practice", description="The practice portal, for any browser."
    )
    parser.add_argument("--domain", default="practice.localhost")
    parser.add_argument("--port", type=port, default=ALONE_PORT)
    parser.add_argument("--faults", action="store_true", help="allow the fault switches, for tests")
    parser.add_argument(
        "--cards", type=Path, help=argparse.SUPPRESS
    )  # a station sets the browser up for them
    parser.add_argument("--card-port", type=port, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--canary", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--ends-with-parent", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    settings = PracticeSettings(
        domain=chosen.domain,
        port=chosen.port,
        faults=chosen.faults,
        cards=chosen.cards,
        card_port=chosen.card_port,
        ends_with_parent=chosen.ends_with_parent,
        canary=chosen.canary,
    )

    def announce(port: int, card_port: int) -> None:
        address = f"http://irisbox.{chosen.domain}:{port}/"
        _say(
            f"{port} {card_port}"
            if chosen.ends_with_parent
            else f"The practice portal is at {address} (fictional persons only)."
        )

    try:
        serve(settings, announce)
    except OSError as error:
        print(
            f"ocr-kiosk practice: port {chosen.port}: {error.strerror}. Choose another --port.",
            file=sys.stderr,
        )
        return 2
    return 0


def packs(arguments: Sequence[str]) -> int:
    """Check a pack and say what is wrong with it."""
    from kiosk.procedures.cli import main_check  # noqa: PLC0415 - the practice portal needs no packs

    parser = argparse.ArgumentParser(prog="ocr-kiosk packs", description="Work with packs of procedures.")
    actions = parser.add_subparsers(required=True)
    check = actions.add_parser("check", help="say what is wrong with a pack")
    check.add_argument("path", type=Path)
    chosen = parser.parse_args(arguments)
    drawn = frozenset(file.stem for file in (resources() / "pictograms").glob("*.svg"))
    return main_check(chosen.path, sys.stdout, drawn or None)


def port(text: str) -> int:
    """A port; 0 is any."""
    if not text.isdecimal() or int(text) >= _PORTS:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; allowed: 0 (any) to {_PORTS - 1}")
    return int(text)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
