"""The host names of the portal, and the door that sends each request to the site it names."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final
from urllib.parse import urlencode
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_HOST_HEADER: Final = re.compile(r"([a-z0-9.-]{1,253})(:[0-9]{1,5})?")


class Host(StrEnum):
    """One site of the portal, by the first label of its host name."""

    IRISBOX = "irisbox"
    CSAM = "csam"
    EID = "eid"  # over TLS alone, where the portal has cards
    ITSME = "itsme"
    IDP = "idp"
    PAY = "pay"
    EBOX = "ebox"


def names(domain: str) -> tuple[str, ...]:
    """Every host name of the portal."""
    return tuple(f"{host}.{domain}" for host in Host)


class Addresses:
    """Absolute addresses of the portal, as the browser in front of it knows them."""

    def __init__(self, domain: str, untrusted_host: str) -> None:
        """Take the port from the Host header: a browser that maps ports itself sends none."""
        known = _HOST_HEADER.fullmatch(untrusted_host.lower())
        self._domain = domain
        self._port = (known.group(2) or "") if known else ""

    def of(self, host: Host, path: str = "/", **query: str) -> str:
        """The address of a path on one of the hosts."""
        question = f"?{urlencode(query)}" if query else ""
        return f"{self.origin(host)}{path}{question}"

    def origin(self, host: Host) -> str:
        """The scheme, host name and port of one of the hosts."""
        if host is Host.EID:
            return f"https://{host}.{self._domain}"  # behind a browser that maps ports itself
        return f"http://{host}.{self._domain}{self._port}"

    def origins(self) -> tuple[str, ...]:
        """The origins of all hosts."""
        return tuple(self.origin(host) for host in Host)


class HostDoor:
    """Sends a request to the site whose host name it bears; an unknown host finds nothing."""

    def __init__(self, domain: str, sites: Mapping[Host, WSGIApplication]) -> None:
        self._sites = {f"{host}.{domain}": site for host, site in sites.items()}

    def add(self, name: str, site: WSGIApplication) -> None:
        """Let a further host answer, by its whole name."""
        self._sites[name] = site

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        known = _HOST_HEADER.fullmatch(environ.get("HTTP_HOST", "").lower())
        site = self._sites.get(known.group(1)) if known else None
        if site is None:
            start_response("404 Not Found", [("Content-Type", "text/plain; charset=utf-8")])
            return [b"No such host."]
        return site(environ, start_response)
