"""What assistive technology gets of a widget beside its words: a stable name, and news."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def identify(widget: QWidget, identifier: str) -> None:
    """Give a widget its stable identifier, the same in every language."""
    widget.setObjectName(identifier)
    widget.setAccessibleIdentifier(identifier)


def announce(widget: QWidget) -> None:
    """Have a screen reader say a widget's name, while the keyboard stays where it is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, widget.accessibleName()))
