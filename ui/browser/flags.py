"""The switches that Chromium starts with; imported before Qt, so this file imports nothing of Qt."""

from collections.abc import Iterable, Mapping
from typing import Final

_OFF: Final = (
    "AutofillServerCommunication",
    "CertificateTransparencyComponentUpdater",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "Translate",
    "WebUSB",
)
_SCRIPT_MEMORY_MB: Final = 768  # of one page's scripts; more ends the page, and the citizen opens it again
_SWITCHES: Final = (
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-pinch",
    "--disable-quic",
    "--disable-speech-api",
    "--disable-sync",
    f"--js-flags=--max-old-space-size={_SCRIPT_MEMORY_MB}",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",  # calls between browsers pass no gate
    "--lang=fr",  # for its own few words, as in a file field; the citizen has not chosen yet
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
    f"--disable-features={','.join(_OFF)}",
)
_NOWHERE: Final = "MAP * ~NOTFOUND"


def live_rules(names: Iterable[str]) -> str:
    """The names that lead anywhere, for Chromium's own resolver: every other name or number leads nowhere.

    It stands below the gate: what the engine asks for without asking the gate (WebRTC, preconnect, and the
    redirect of a picture or script, which it follows before it hears our answer) ends here.
    """
    return ", ".join((_NOWHERE, *(f"EXCLUDE {name}" for name in names)))


def practice_rules(ports: Mapping[str, int]) -> str:
    """The same for practice, where each name with its port leads to a port of this machine."""
    return ", ".join((*(f"MAP {place} 127.0.0.1:{port}" for place, port in ports.items()), _NOWHERE))


def chromium_flags(rules: str, *, software: bool = False) -> str:
    """The value of QTWEBENGINE_CHROMIUM_FLAGS; no proxy can lead around the rules for names."""
    switches = (*_SWITCHES, *(("--disable-gpu",) if software else ()))
    return " ".join((*switches, "--no-proxy-server", f'--host-resolver-rules="{rules}"'))
