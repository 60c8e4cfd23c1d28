"""The hand of a fictional citizen: what it touches and types arrives as a person's would."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.canary_hand import Hand
from ui.widgets.identify import identify


class Room(QWidget):
    """A field and two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.near, self.far = QLineEdit(), QPushButton("near"), QPushButton("far")
        identify(self.near, "room.near")
        identify(self.far, "room.far")
        self.touched: list[str] = []
        lines = QVBoxLayout(self)
        for widget in (self.field, self.near, self.far):
            lines.addWidget(widget)
        self.near.clicked.connect(lambda: self.touched.append("near"))
        self.far.clicked.connect(lambda: self.touched.append("far"))


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    room = Room()
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    room.activateWindow()
    room.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is room.field)
    return room


def test_it_types_letters_of_every_alphabet(room: Room) -> None:
    Hand(room).write("kq7zλёßø")
    assert room.field.text() == "kq7zλёßø"


def test_it_selects_all_and_types_over_it(room: Room) -> None:
    hand = Hand(room)
    hand.write("abc")
    hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    hand.write("d")
    assert room.field.text() == "d"


def test_it_touches_what_it_means(room: Room) -> None:
    hand = Hand(room)
    hand.touch("room.far")
    hand.touch("room.near")
    hand.touch("room.nowhere")
    assert room.touched == ["far", "near"]


def test_it_sees_only_what_can_be_touched(room: Room) -> None:
    hand = Hand(room)
    assert hand.sees("room.near")
    room.near.setEnabled(False)
    room.far.hide()
    assert not hand.sees("room.near")
    assert not hand.sees("room.far")


def test_tab_and_space_press_a_button(room: Room) -> None:
    hand = Hand(room)
    hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_Space, " ")
    assert room.touched == ["near"]
