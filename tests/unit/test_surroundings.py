"""What is taken out of the environment, and what is left alone."""

from kiosk.surroundings import scrub

WEAKENING = {
    "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox",
    "QTWEBENGINE_DISABLE_SANDBOX": "1",
    "QTWEBENGINE_REMOTE_DEBUGGING": "9222",
    "QTWEBENGINEPROCESS_PATH": "/tmp/evil",
    "QT_PLUGIN_PATH": "/tmp/evil",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/tmp/evil",
    "QT_QPA_GENERIC_PLUGINS": "tuio",
    "QT_STYLE_OVERRIDE": "evil",
    "QML2_IMPORT_PATH": "/tmp/evil",
    "CHROME_WRAPPER": "/tmp/evil",
    "SSLKEYLOGFILE": "/tmp/keys",
}
NEEDED = {"PATH": "/usr/bin", "DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8", "HOME": "/home/x"}


def test_what_weakens_the_browser_is_taken_away_and_named() -> None:
    environment = {**WEAKENING, **NEEDED}
    assert set(scrub(environment)) == set(WEAKENING)
    assert environment == NEEDED


def test_what_is_needed_is_left_alone() -> None:
    environment = dict(NEEDED)
    assert scrub(environment) == ()
    assert environment == NEEDED
