"""Canaries: what we rely on in Qt and PySide6; a new version that differs must be noticed here."""

import sys

from PySide6.QtCore import QObject

_CALLS = 1000


def test_a_call_that_returns_nothing_costs_no_reference_to_none(qapp: object) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one a call, and aborts after a while."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        thing.setObjectName("canary")
    assert abs(sys.getrefcount(None) - before) < _CALLS / 10
