"""What can go wrong with cards.

CardError
  ToolError       a tool of the certificate database is missing or did not do its work
"""

from kiosk.errors import KioskError


class CardError(KioskError):
    """Something about cards cannot be done."""

    code = "cards"


class ToolError(CardError):
    """A tool of the certificate database is missing, took too long or refused."""

    code = "cards-tool"

    def __init__(self, tool: str) -> None:
        super().__init__(tool)
        self.tool = tool
