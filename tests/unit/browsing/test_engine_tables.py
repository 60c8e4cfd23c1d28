"""What the web engine knows is what our tables were written for: a newer engine must be read anew."""

import json
import subprocess
import sys
from typing import Final

_ASK: Final = """
import json
from PySide6.QtWebEngineCore import QWebEngineCertificateError, QWebEnginePage, QWebEnginePermission
from PySide6.QtWebEngineCore import QWebEngineSettings, QWebEngineUrlRequestInfo
from ui.browser import engine_tables as tables, interceptor, profile
name = lambda members: sorted(member.name for member in members)
print(json.dumps({
    "attributes": name(QWebEngineSettings.WebAttribute),
    "set": name((*profile._OFF, *profile._ON)),
    "permissions": name(QWebEnginePermission.PermissionType),
    "denied": name(tables.DENIED_PERMISSIONS),
    "certificates": name(QWebEngineCertificateError.Type),
    "rejected": name(tables.REJECTED_CERTIFICATES),
    "actions": name(QWebEnginePage.WebAction),
    "open": name(tables.OPEN_ACTIONS),
    "closed": name(tables.CLOSED_ACTIONS),
    "resources": name(QWebEngineUrlRequestInfo.ResourceType),
    "uses": {kind.name: use.value for kind, use in interceptor.USES.items()},
}))
"""
# Attributes that stay as the engine has them: nothing leaves the page by them.
_LEFT: Final = {
    "Accelerated2dCanvasEnabled",
    "AutoLoadImages",
    "FocusOnNavigationEnabled",
    "JavascriptEnabled",
    "LinksIncludedInFocusChain",
    "LocalStorageEnabled",
    "PreferCSSMarginsForPrinting",
    "PrintElementBackgrounds",
    "PrintHeaderAndFooter",
    "ReadingFromCanvasEnabled",
    "ScrollAnimatorEnabled",
    "ShowScrollBars",
    "SpatialNavigationEnabled",
    "TouchEventsApiEnabled",
    "TrimAccessibilityIdentifiers",
    "WebGLEnabled",
    "XSSAuditingEnabled",
}


def test_every_member_of_the_engine_is_in_our_tables() -> None:
    # In a process of its own: the engine must be imported before any application is made.
    run = subprocess.run(
        [sys.executable, "-c", _ASK], capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout)
    assert set(seen["attributes"]) == set(seen["set"]) | _LEFT
    assert set(seen["resources"]) - {"ResourceTypeLast"} == set(seen["uses"])
    assert seen["uses"]["ResourceTypeMainFrame"] == "page"
    assert seen["uses"]["ResourceTypeWebSocket"] == "socket"
    assert seen["uses"]["ResourceTypePing"] == seen["uses"]["ResourceTypeCspReport"] == "beacon"
    assert seen["permissions"] == seen["denied"]
    assert set(seen["certificates"]) - {"Ok"} == set(seen["rejected"])
    assert set(seen["actions"]) - {"NoWebAction", "WebActionCount"} == set(seen["open"]) | set(seen["closed"])
    assert not set(seen["open"]) & set(seen["closed"])
