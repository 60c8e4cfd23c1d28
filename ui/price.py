"""Amounts of money, as the present language writes them."""

from PySide6.QtCore import QCoreApplication


def euros(cents: int) -> str:
    """An amount in words that are read aloud well, such as "€0.40"."""
    whole, rest = divmod(cents, 100)
    return QCoreApplication.translate("Price", "€{0}.{1}").format(whole, f"{rest:02}")
