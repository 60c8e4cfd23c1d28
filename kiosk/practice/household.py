"""A request for a household composition: its pages, their order, and what has been filled in."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.language import Language
from kiosk.practice.uploads import Document


class Page(StrEnum):
    """A page of the wizard; the value is the end of its address."""

    REQUESTER = "requester"
    REQUEST = "request"
    DOCUMENTS = "documents"
    SUMMARY = "summary"
    SIGNATURE = "signature"
    PAYMENT = "payment"
    CONFIRMATION = "confirmation"

    @property
    def step(self) -> int:
        """The number in the page's "STEP n/6"; the payment belongs to the signature."""
        return _STEPS[self]


_STEPS = {
    Page.REQUESTER: 1,
    Page.REQUEST: 2,
    Page.DOCUMENTS: 3,
    Page.SUMMARY: 4,
    Page.SIGNATURE: 5,
    Page.PAYMENT: 5,
    Page.CONFIRMATION: 6,
}


class Use(StrEnum):
    """What the certificate is for; it decides whether it costs anything."""

    BELGIUM = "belgium"
    ABROAD = "abroad"


@dataclass(frozen=True, slots=True)
class HouseholdRequest:
    """One request, as far as it has come."""

    id: str
    document_language: Language
    use: Use | None = None
    documents: tuple[Document, ...] = ()
    passed: frozenset[Page] = frozenset()
    reference: str = ""

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that this request goes through."""
        return tuple(page for page in Page if page is not Page.PAYMENT or self.use is Use.ABROAD)

    @property
    def first_missing(self) -> Page:
        """The page to fill in next."""
        return next(page for page in self.pages if page not in self.passed)

    @property
    def sent(self) -> bool:
        """Whether the signature is given; nothing can be changed after it."""
        return Page.SIGNATURE in self.passed

    @property
    def finished(self) -> bool:
        """Whether the certificate is there."""
        return self.first_missing is Page.CONFIRMATION

    def may_open(self, page: Page) -> bool:
        """Whether everything before the page is filled in, and the page is not closed by the signature."""
        if page not in self.pages:
            return False
        if self.sent:
            return page is self.first_missing
        return self.pages.index(page) <= self.pages.index(self.first_missing)

    def before(self, page: Page) -> Page:
        """The page that "Previous" leads to."""
        return self.pages[max(0, self.pages.index(page) - 1)]

    def after(self, page: Page) -> Page:
        """The page that "Next" leads to."""
        return self.pages[min(len(self.pages) - 1, self.pages.index(page) + 1)]

    def passing(self, page: Page) -> "HouseholdRequest":
        """The same request with one more page filled in."""
        return replace(self, passed=self.passed | {page})
