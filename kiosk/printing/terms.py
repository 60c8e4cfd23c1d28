"""What may be printed at this station, and what a citizen asks for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Terms:
    """How much may be printed at a time, and what a page costs."""

    price_cents: int = 0  # a page; 0 is free
    copies_most: int = 3
    pages_most: int = 20  # on paper, with all copies


@dataclass(frozen=True, slots=True)
class Order:
    """Which pages of a document, and how often."""

    pages: int  # of the document
    only_page: int | None = None  # counted from one; None is all of them
    copies: int = 1

    @property
    def on_paper(self) -> int:
        """How many pages come out of the printer."""
        return self.copies * (self.pages if self.only_page is None else 1)

    def is_within(self, terms: Terms) -> bool:
        """Whether so much may be printed."""
        return 1 <= self.copies <= terms.copies_most and 1 <= self.on_paper <= terms.pages_most

    def price_cents(self, terms: Terms) -> int:
        """What it costs in all."""
        return self.on_paper * terms.price_cents
