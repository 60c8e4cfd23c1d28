"""How much paper an order is, what it costs, and whether it may be printed."""

import pytest

from kiosk.printing.terms import Order, Terms

TERMS = Terms(price_cents=20, copies_most=3, pages_most=20)


@pytest.mark.parametrize(
    ("order", "pages", "cents"),
    [
        (Order(pages=2), 2, 40),
        (Order(pages=2, copies=3), 6, 120),
        (Order(pages=40, only_page=7), 1, 20),
        (Order(pages=40, only_page=7, copies=2), 2, 40),
    ],
)
def test_pages_are_counted_on_paper(order: Order, pages: int, cents: int) -> None:
    assert order.on_paper == pages
    assert order.price_cents(TERMS) == cents
    assert order.price_cents(Terms()) == 0


@pytest.mark.parametrize(
    ("order", "allowed"),
    [
        (Order(pages=20), True),
        (Order(pages=21), False),
        (Order(pages=300, only_page=300), True),
        (Order(pages=10, copies=2), True),
        (Order(pages=7, copies=3), False),
        (Order(pages=1, copies=3), True),
        (Order(pages=1, copies=4), False),
        (Order(pages=1, copies=0), False),
        (Order(pages=0), False),
    ],
)
def test_no_more_than_the_terms_say(order: Order, allowed: bool) -> None:
    assert order.is_within(TERMS) is allowed
