"""Chords are no presses: what is held with Ctrl, Alt or the logo key is meant for something else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import paths
from ui.widgets.button import BigButton
from ui.widgets.look import Look

_Held = Qt.KeyboardModifier


@pytest.fixture
def look() -> Look:
    return Look(paths.resources(), reduced_motion=True)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
@pytest.mark.parametrize("held", [_Held.ControlModifier, _Held.AltModifier, _Held.MetaModifier])
def test_a_chord_presses_nothing(qtbot: QtBot, look: Look, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    button = BigButton(look, "test.button", "check")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(button, key, held)
    assert pressed == []


@pytest.mark.parametrize("held", [_Held.NoModifier, _Held.ShiftModifier])
def test_space_alone_presses(qtbot: QtBot, look: Look, held: Qt.KeyboardModifier) -> None:
    button = BigButton(look, "test.button", "check")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space, held)
