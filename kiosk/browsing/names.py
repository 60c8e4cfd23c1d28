"""The names that a portal needs, for whoever resolves names."""

from kiosk.procedures.model import PortalSite


def hosts_of(site: PortalSite) -> tuple[str, ...]:
    """Every host that may be asked for anything at any step."""
    return tuple(dict.fromkeys((*site.hosts, *(rule.host for rule in site.parts))))


def names_of(site: PortalSite) -> tuple[str, ...]:
    """Those hosts; `*.` stands for whatever is below a domain."""
    below = (f"*.{rule.host}" for rule in site.parts if rule.subdomains)
    return tuple(dict.fromkeys((*hosts_of(site), *below)))
