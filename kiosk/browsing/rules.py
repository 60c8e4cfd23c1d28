"""Rules that say which address a citizen's browser may open; what no rule allows is blocked."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import SplitResult, urlsplit

ADDRESS_LIMIT: Final = 8192  # characters
_DEFAULT_PORTS: Final = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_SOCKETS: Final = {"http": "ws", "https": "wss"}  # a host that may be opened may keep a socket to itself


class Use(StrEnum):
    """What a page wants an address for."""

    PAGE = "page"
    FRAME = "frame"
    PICTURE = "picture"  # images and fonts: nothing in them is run
    PART = "part"  # scripts, styles, calls, everything else


class Reason(StrEnum):
    """Why a request was decided as it was."""

    ALLOWED = "allowed"
    MALFORMED = "malformed"
    SCHEME = "scheme"
    HOST = "host"
    PORT = "port"
    LOGIN_IN_ADDRESS = "login-in-address"


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


class RuleSet:
    """The exact hosts and the schemes that may be opened."""

    def __init__(self, hosts: Iterable[str], schemes: Iterable[str]) -> None:
        self._hosts = frozenset(_ascii_host(host) for host in hosts)
        self._schemes = frozenset(schemes)
        self._sockets = frozenset(_SOCKETS[scheme] for scheme in self._schemes)

    def decide(self, request: Request) -> Decision:
        """Decide on a request; whatever cannot be understood is blocked, never an error."""
        address = request.untrusted_address
        if request.use is not Use.PAGE and (address in ("about:blank", "about:srcdoc")):
            return Decision(Reason.ALLOWED)
        if request.use is Use.PICTURE and address.startswith("data:"):
            return Decision(Reason.ALLOWED)
        if request.use is not Use.PAGE and address.startswith("blob:"):
            address = address.removeprefix("blob:")  # the rest names the origin that made it
        try:
            return self._decide(_split(address), request.use)
        except ValueError:  # a broken bracket, port or host name
            return Decision(Reason.MALFORMED)

    def _decide(self, parts: SplitResult, use: Use) -> Decision:
        schemes = self._schemes | self._sockets if use is Use.PART else self._schemes
        host = _ascii_host(parts.hostname or "")
        if parts.scheme not in schemes:
            return Decision(Reason.SCHEME, host)
        if "@" in parts.netloc:
            return Decision(Reason.LOGIN_IN_ADDRESS, host)
        if host not in self._hosts:
            return Decision(Reason.HOST, host)
        if parts.port not in (None, _DEFAULT_PORTS[parts.scheme]):
            return Decision(Reason.PORT, host)
        return Decision(Reason.ALLOWED, host)


def _split(address: str) -> SplitResult:
    """Split an address, refusing what a browser and Python would read differently."""
    if len(address) > ADDRESS_LIMIT or any(character <= " " or character == "\x7f" for character in address):
        raise ValueError
    parts = urlsplit(address)
    if "\\" in parts.netloc:
        raise ValueError
    return parts


def _ascii_host(host: str) -> str:
    """A host name as it stands on the wire: lower case, IDNA; a UnicodeError is a ValueError too."""
    return host.encode("idna").decode("ascii").lower() if host else ""
