"""The switches that Chromium starts with; imported before Qt, so this file imports nothing of Qt."""

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
    "--lang=fr",  # for its own few words, as in a file field; the citizen has not chosen yet
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
    f"--disable-features={','.join(_OFF)}",
)


def chromium_flags(resolver_rules: str | None, *, software: bool = False) -> str:
    """The value of QTWEBENGINE_CHROMIUM_FLAGS; with resolver rules no proxy can lead elsewhere."""
    switches = (*_SWITCHES, *(("--disable-gpu",) if software else ()))
    if resolver_rules is None:
        return " ".join(switches)
    return " ".join((*switches, "--no-proxy-server", f'--host-resolver-rules="{resolver_rules}"'))
