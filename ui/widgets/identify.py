"""The language-free name by which a control or a label is found from outside."""

from PySide6.QtWidgets import QWidget


def identify(widget: QWidget, identifier: str) -> None:
    """Give a widget its stable identifier, the same in every language."""
    widget.setObjectName(identifier)
    widget.setAccessibleIdentifier(identifier)
