"""station.toml: what IT staff decide about one station."""

import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from kiosk.errors import KioskError

SIZE_LIMIT = 64 * 1024  # bytes

type QueueName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,126}\Z")]


class SettingsError(KioskError):
    """station.toml cannot be used: the message says where and why."""

    code = "settings"

    def __init__(self, file: Path, wrong: str) -> None:
        super().__init__(f"{file}: {wrong}")
        self.file = file
        self.wrong = wrong


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The settings of a station, each within sane bounds; nobody has less time than `idle_s`."""

    portal: Literal["irisbox", "practice"] = "irisbox"
    idle_s: Annotated[int, msgspec.Meta(ge=60, le=900)] = 180  # no input for so long: the warning
    reading_idle_s: Annotated[int, msgspec.Meta(ge=60, le=1800)] = (
        300  # the same, where there is much to read
    )
    phone_idle_s: Annotated[int, msgspec.Meta(ge=60, le=1800)] = 300  # and where a telephone is waited for
    warning_s: Annotated[int, msgspec.Meta(ge=20, le=180)] = 45  # time to answer the warning
    surroundings: Literal["by-portal", "stop", "warn"] = "by-portal"  # traces of others, plain swap
    visits_on_disk: Literal["by-portal", "refused", "overwritten"] = "by-portal"
    pause_limit_s: Annotated[int, msgspec.Meta(ge=60, le=600)] = 600  # the screen is hidden no longer
    visit_limit_min: Annotated[int, msgspec.Meta(ge=10, le=240)] = 90  # no visit is longer
    memory_limit_mb: Annotated[int, msgspec.Meta(ge=768, le=65536)] = 2048  # no visit takes more
    printer: QueueName | None = None  # a queue of the print server; without one, no printing
    print_price_cents: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 0  # a page; 0 is free
    print_copies_most: Annotated[int, msgspec.Meta(ge=1, le=20)] = 3
    print_pages_most: Annotated[int, msgspec.Meta(ge=1, le=100)] = 20  # at a time, with all copies
    sticks_folder: Annotated[str, msgspec.Meta(pattern="^/", max_length=4096)] | None = None
    """A folder whose own folders are USB sticks, where the machine mounts them by rules of its own."""

    @property
    def surroundings_stop(self) -> bool:
        """Whether what other programs of the account keep stops the station; in practice all is invented."""
        return self.surroundings == "stop" or (self.surroundings == "by-portal" and self.portal == "irisbox")

    @property
    def disk_refused(self) -> bool:
        """Whether visits may lie in memory alone."""
        refused = self.visits_on_disk == "refused"
        return refused or (self.visits_on_disk == "by-portal" and self.portal == "irisbox")


def load(file: Path) -> Settings:
    """The settings in a file.

    Raises:
        SettingsError: the file cannot be read, or a key is unknown, of the wrong type or out of bounds.
    """
    try:
        untrusted_bytes = _read(file)
    except OSError as error:
        raise SettingsError(file, f"cannot be read ({error.strerror})") from error
    try:
        return msgspec.toml.decode(untrusted_bytes, type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(file, f"{error}; known keys: {_known_keys()}") from error


def load_if_there(file: Path) -> Settings:
    """The settings in a file that may be missing; one that cannot be looked at is refused, not passed over.

    Raises:
        SettingsError: as `load`.
    """
    try:
        file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except OSError as error:
        raise SettingsError(file, f"cannot be read ({error.strerror})") from error
    return load(file)


def _known_keys() -> str:
    """Each key and what it may be, as the annotations of `Settings` say."""
    keys = msgspec.json.schema(Settings)["$defs"][Settings.__name__]["properties"]
    return ", ".join(f"{name} ({_allowed(rule)})" for name, rule in keys.items())


def _allowed(rule: Mapping[str, object]) -> str:
    options = rule.get("enum")
    if isinstance(options, list):
        return " or ".join(f'"{option}"' for option in options)
    if "minimum" in rule:
        return f"{rule['minimum']} to {rule['maximum']}"
    if isinstance(rule.get("anyOf"), list) and "^/" in str(rule["anyOf"]):
        return "an absolute path"
    return "a name of letters, digits, dots, dashes and underscores"


def _read(file: Path) -> bytes:
    if not stat.S_ISREG(file.stat().st_mode):  # a pipe would hold the start up for ever
        raise SettingsError(file, "is no regular file")
    with file.open("rb") as stream:
        content = stream.read(SIZE_LIMIT + 1)
    if len(content) > SIZE_LIMIT:
        raise SettingsError(file, f"larger than {SIZE_LIMIT} bytes")
    return content
