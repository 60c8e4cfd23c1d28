"""Tickets between hosts: signed, for one errand, once, and soon."""

from datetime import timedelta

from kiosk.practice.tickets import TICKET_LIFE, Claims, Errand, TicketOffice
from tests.unit.practice.conftest import FakeClock

CLAIMS = Claims(state="s", service="irisbox", person="camille")


def test_a_ticket_is_taken_once() -> None:
    office = TicketOffice(FakeClock())
    ticket = office.issue(Errand.RETURN, CLAIMS)
    assert office.redeem(Errand.RETURN, ticket) == CLAIMS
    assert office.redeem(Errand.RETURN, ticket) is None


def test_a_ticket_is_good_for_its_errand_alone() -> None:
    office = TicketOffice(FakeClock())
    ticket = office.issue(Errand.PAY, CLAIMS)
    assert office.redeem(Errand.PAID, ticket) is None


def test_a_ticket_grows_old() -> None:
    clock = FakeClock()
    office = TicketOffice(clock)
    in_time, late = office.issue(Errand.PAY, CLAIMS), office.issue(Errand.PAY, CLAIMS)
    clock.pass_by(TICKET_LIFE)
    assert office.redeem(Errand.PAY, in_time) == CLAIMS
    clock.pass_by(timedelta(seconds=1))
    assert office.redeem(Errand.PAY, late) is None
    assert office.redeem(Errand.PAY, in_time) is None


def test_a_forged_ticket_is_nothing() -> None:
    ours, theirs = TicketOffice(FakeClock()), TicketOffice(FakeClock())
    for forged in ("", "x", "a.b", theirs.issue(Errand.PAY, CLAIMS), ours.issue(Errand.PAY, CLAIMS)[:-1]):
        assert ours.redeem(Errand.PAY, forged) is None
