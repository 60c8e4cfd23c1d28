"""The command `ocr-kiosk`, and the parts that it starts itself as."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence

from kiosk.session.linux import keep_no_dumps
from kiosk.surroundings import scrub


def _checker(arguments: Sequence[str]) -> int:
    del arguments
    from kiosk.session.checker import main as check

    return check()


def _session(arguments: Sequence[str]) -> int:
    from ui.session_app import main as session

    return session(arguments)


def _practice(arguments: Sequence[str]) -> int:
    from ui.command_line import practice

    return practice(arguments)


def _photo(arguments: Sequence[str]) -> int:
    from kiosk.media.photo import main as photo

    return photo(arguments)


def _packs(arguments: Sequence[str]) -> int:
    from ui.command_line import packs

    return packs(arguments)


def _wipe_test(arguments: Sequence[str]) -> int:
    from kiosk.canary.cli import main as wipe_test

    return wipe_test(arguments)


def _rehearse(arguments: Sequence[str]) -> int:
    from ui.canary_station import main as rehearse

    return rehearse(arguments)


def _station(arguments: Sequence[str]) -> int:
    from ui.station_app import main as station

    return station(arguments)


# Each part imports only what it needs: the checker is up at once, the station never sees the web engine.
_PARTS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "checker": _checker,
    "session": _session,
    "practice": _practice,
    "photo": _photo,
    "packs": _packs,
    "wipe-test": _wipe_test,
    "rehearse": _rehearse,  # the station of the wipe test
}


def main() -> int:
    """Run the part that the first argument names; without one, the station."""
    scrub(os.environ)  # before anything of Qt is imported
    keep_no_dumps()
    arguments = sys.argv[1:]
    part = _PARTS.get(arguments[0]) if arguments else None
    return part(arguments[1:]) if part else _station(arguments)


if __name__ == "__main__":
    sys.exit(main())
