"""Rules that say which address a citizen's browser may use; what no rule allows is blocked."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import translate
from functools import cached_property
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

ADDRESS_LIMIT: Final = 8192  # characters
_DEFAULT_PORTS: Final = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_SOCKETS: Final = {"http": "ws", "https": "wss"}
_READ_IN_TWO_WAYS: Final = re.compile(r"[\x00-\x20\x7f]")
_ASCII_HOST: Final = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?")


class Use(StrEnum):
    """What an address is wanted for."""

    PAGE = "page"
    FRAME = "frame"
    PICTURE = "picture"  # images and fonts: nothing in them is run
    PART = "part"  # scripts, styles, calls
    SOCKET = "socket"
    BEACON = "beacon"  # pings and reports, which the page does not need
    PREFETCH = "prefetch"  # what nobody has asked for yet


class Reason(StrEnum):
    """Why a request was decided as it was."""

    ALLOWED = "allowed"
    MALFORMED = "malformed"
    SCHEME = "scheme"
    LOGIN_IN_ADDRESS = "login-in-address"
    HOST = "host"
    PORT = "port"
    PATH = "path"
    USE = "use"
    BLOCK_RULE = "block-rule"
    OTHER_STEP = "other-step"  # the host is open at another step
    UNRESOLVED = "unresolved"  # where the name leads is not known yet
    PRIVATE = "private"  # the name leads to this machine or into the room's network


PAGES: Final = frozenset({Use.PAGE, Use.FRAME, Use.PICTURE, Use.PART, Use.SOCKET})
PARTS: Final = frozenset({Use.PICTURE, Use.PART})


@dataclass(frozen=True, slots=True)
class Request:
    """An address, and what for; the address comes from the page and may hold anything."""

    untrusted_address: str
    use: Use


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer to a request; the host alone may be told to others, never the address."""

    reason: Reason
    host: str = ""

    @property
    def allowed(self) -> bool:
        """Whether the request may go on."""
        return self.reason is Reason.ALLOWED


@dataclass(frozen=True)
class Rule:
    """A host, exactly or with everything below it, and what of it the rule is about.

    `paths` are globs over the path alone; `port` of None is the scheme's own.
    """

    host: str
    subdomains: bool = False
    paths: tuple[str, ...] = ("*",)
    uses: frozenset[Use] = PAGES
    port: int | None = None

    @cached_property
    def _path_pattern(self) -> re.Pattern[str] | None:
        if "*" in self.paths:
            return None
        return re.compile("|".join(translate(path) for path in self.paths))

    def covers(self, path: str, *, every_reading: bool) -> bool:
        """Whether a path fits, as it stands and unquoted: in both readings, or in either."""
        if self._path_pattern is None:
            return True
        readings = (self._path_pattern.match(each) is not None for each in (path, unquote(path)))
        return all(readings) if every_reading else any(readings)


class RuleSet:
    """Block rules first, then allow rules, else no."""

    def __init__(self, allow: Iterable[Rule], schemes: Iterable[str], block: Iterable[Rule] = ()) -> None:
        self._allow = _HostTable(allow)
        self._block = _HostTable(block)
        self._schemes = frozenset(schemes)
        self._sockets = frozenset(_SOCKETS[scheme] for scheme in self._schemes)

    def decide(self, request: Request) -> Decision:
        """Decide on a request; whatever cannot be understood is blocked, never an error."""
        address, use = request.untrusted_address, request.use
        if use is not Use.PAGE and address in ("about:blank", "about:srcdoc"):
            return Decision(Reason.ALLOWED)
        if use is Use.PICTURE and address.startswith("data:"):
            return Decision(Reason.ALLOWED)
        if use is not Use.PAGE and address.startswith("blob:"):
            address = address.removeprefix("blob:")  # the rest names the origin that made it
        try:
            return self._decide(_split(address), use)
        except ValueError:  # a broken bracket, port or host name
            return Decision(Reason.MALFORMED)

    def _decide(self, parts: SplitResult, use: Use) -> Decision:
        host = ascii_host(parts.hostname or "")
        if parts.scheme not in (self._sockets if use is Use.SOCKET else self._schemes):
            return Decision(Reason.SCHEME, host)
        if "@" in parts.netloc:
            return Decision(Reason.LOGIN_IN_ADDRESS, host)
        path = parts.path or "/"
        if any(rule.covers(path, every_reading=False) for rule in self._block.about(host)):
            return Decision(Reason.BLOCK_RULE, host)
        default = _DEFAULT_PORTS[parts.scheme]
        port = default if parts.port is None else parts.port
        return Decision(self._allowed(host, port, default, path, use), host)

    def _allowed(self, host: str, port: int, default: int, path: str, use: Use) -> Reason:
        rules = tuple(self._allow.about(host))
        if not rules:
            return Reason.HOST
        rules = tuple(rule for rule in rules if (default if rule.port is None else rule.port) == port)
        if not rules:
            return Reason.PORT
        rules = tuple(rule for rule in rules if rule.covers(path, every_reading=True))
        if not rules:
            return Reason.PATH
        return Reason.ALLOWED if any(use in rule.uses for rule in rules) else Reason.USE


class _HostTable:
    """Rules by their host: the cost of a question does not grow with the number of rules."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._exact: dict[str, tuple[Rule, ...]] = {}
        self._below: dict[str, tuple[Rule, ...]] = {}
        for rule in rules:
            host = ascii_host(rule.host)
            _add(self._exact, host, rule)
            if rule.subdomains:
                _add(self._below, host, rule)

    def about(self, host: str) -> Iterator[Rule]:
        """The rules that name a host, or a domain that it lies below."""
        yield from self._exact.get(host, ())
        while self._below and (dot := host.find(".")) >= 0:
            host = host[dot + 1 :]
            yield from self._below.get(host, ())


def _add(table: dict[str, tuple[Rule, ...]], host: str, rule: Rule) -> None:
    table[host] = (*table.get(host, ()), rule)


def ascii_host(host: str) -> str:
    """A host name as it stands on the wire: lower case, IDNA.

    Raises:
        ValueError: it is no host name.
    """
    if not host or _ASCII_HOST.fullmatch(host):
        if ".." in host:
            raise ValueError
        return host
    return host.encode("idna").decode("ascii").lower()


def hosts_only(hosts: Iterable[str]) -> tuple[Rule, ...]:
    """Rules that allow whole hosts."""
    return tuple(Rule(host) for host in hosts)


def _split(address: str) -> SplitResult:
    """Split an address, refusing what a browser and Python would read differently."""
    if len(address) > ADDRESS_LIMIT or _READ_IN_TWO_WAYS.search(address):
        raise ValueError
    parts = urlsplit(address)
    if "\\" in parts.netloc:
        raise ValueError
    return parts
