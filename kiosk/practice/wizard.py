"""The wizard: one address a page, each open once everything before it is filled in."""

from dataclasses import replace
from typing import Final

from flask import abort, g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from kiosk.language import Language
from kiosk.practice.door import Citizen, Door
from kiosk.practice.hosts import Host
from kiosk.practice.household import HouseholdRequest, Page, Use
from kiosk.practice.portal import Portal
from kiosk.practice.tickets import Claims, Errand
from kiosk.practice.uploads import MeasuringStream, Refusal, check_upload
from kiosk.practice.web import PortalApp

_PAGES: Final = f"/irisbox/household/<any({', '.join(Page)}):name>"
_TRUSTED_TYPES: Final = (Page.SUMMARY, Page.SIGNATURE)


class Wizard:
    """The pages of a request for a household composition."""

    def __init__(self, portal: Portal, door: Door, app: PortalApp) -> None:
        self._portal = portal
        self._door = door
        app.routes("GET", {_PAGES: self._show, "/irisbox/household/payment/return": self._paid})
        app.routes(
            "POST",
            {
                _PAGES: self._turn,
                "/irisbox/household/documents/add": self._add_document,
                "/irisbox/household/documents/remove": self._remove_document,
            },
        )

    def _show(self, name: str) -> ResponseReturnValue:
        page = Page(name)
        citizen, present = self._open(page)
        g.trusted_types = page in _TRUSTED_TYPES
        return render_template(
            f"wizard/{page}.html",
            page=page,
            step=page.step,
            request=present,
            notice=self._door.take_notice(),
            payment_address=self._payment_address(citizen, present) if page is Page.PAYMENT else "",
        )

    def _turn(self, name: str) -> ResponseReturnValue:
        page = Page(name)
        citizen, present = self._open(page)
        if page in (Page.PAYMENT, Page.CONFIRMATION):
            abort(405)
        filled = _filled(page, present)
        match request.form.get("action"):
            case "previous":
                return self._go(citizen, filled, filled.before(page))
            case "save":
                self._portal.requests.keep(citizen.person.id, filled)
                return self._go(citizen, filled, page, notice="wizard.saved")
        missing = _missing(page, filled)
        if missing:
            return self._go(citizen, filled, page, notice=missing)
        passed = self._sign(citizen, filled) if page is Page.SIGNATURE else filled.passing(page)
        return self._go(citizen, passed, passed.after(page))

    def _sign(self, citizen: Citizen, present: HouseholdRequest) -> HouseholdRequest:
        signed = replace(present.passing(Page.SIGNATURE), reference=f"EX-{int(present.id):05d}")
        self._portal.requests.keep(citizen.person.id, signed)
        return signed

    def _payment_address(self, citizen: Citizen, present: HouseholdRequest) -> str:
        """The form of the payment host, in a frame of its own origin."""
        g.frame_source = g.addresses.origin(Host.PAY)
        claims = Claims(service=Host.IRISBOX, state=present.id, person=citizen.person.id)
        ticket = self._portal.tickets.issue(Errand.PAY, claims)
        address: str = g.addresses.of(Host.PAY, "/frame", ticket=ticket, lang=g.language)
        return address

    def _paid(self) -> ResponseReturnValue:
        citizen, present = self._open(Page.PAYMENT)
        claims = self._portal.tickets.redeem(Errand.PAID, request.args.get("ticket", ""))
        if claims is None or (claims.state, claims.person) != (present.id, citizen.person.id):
            return redirect(f"/irisbox/household/{Page.PAYMENT}", 303)
        paid = present.passing(Page.PAYMENT)
        self._portal.requests.keep(citizen.person.id, paid)
        return self._go(citizen, paid, Page.CONFIRMATION)

    def _add_document(self) -> ResponseReturnValue:
        citizen, present = self._open(Page.DOCUMENTS)
        file = request.files.get("file")
        size = file.stream.size if file and isinstance(file.stream, MeasuringStream) else 0
        added = check_upload(present.documents, (file.filename or "") if file else "", size)
        if isinstance(added, Refusal):
            return self._go(citizen, present, Page.DOCUMENTS, notice=added)
        more = replace(present, documents=(*present.documents, added))
        return self._go(citizen, more, Page.DOCUMENTS)

    def _remove_document(self) -> ResponseReturnValue:
        citizen, present = self._open(Page.DOCUMENTS)
        number = request.form.get("number", "")
        less = tuple(kept for index, kept in enumerate(present.documents) if str(index) != number)
        return self._go(citizen, replace(present, documents=less), Page.DOCUMENTS)

    def _open(self, page: Page) -> tuple[Citizen, HouseholdRequest]:
        """The citizen and the request in hand; a page that is not open yet gives way to the first missing."""
        citizen = self._door.citizen()
        present = citizen.visitor.request
        if present is None:
            abort(redirect("/irisbox/household/landing", 303))
        if not present.may_open(page):
            abort(redirect(f"/irisbox/household/{present.first_missing}", 303))
        return citizen, present

    def _go(
        self, citizen: Citizen, present: HouseholdRequest, page: Page, *, notice: str = ""
    ) -> ResponseReturnValue:
        self._door.visits.keep(replace(citizen.visitor, request=present, notice=notice))
        return redirect(f"/irisbox/household/{page}", 303)


def _filled(page: Page, present: HouseholdRequest) -> HouseholdRequest:
    """The request with what the form says; only one page has anything to fill in."""
    if page is not Page.REQUEST:
        return present
    untrusted_use = request.form.get("use", "")
    untrusted_language = request.form.get("document-language", "")
    return replace(
        present,
        use=Use(untrusted_use) if untrusted_use in list(Use) else present.use,
        document_language=Language(untrusted_language)
        if untrusted_language in (Language.FR, Language.NL)
        else present.document_language,
    )


def _missing(page: Page, filled: HouseholdRequest) -> str:
    """The key of the words for what is missing on a page, if anything is."""
    if page is Page.REQUEST and filled.use is None:
        return "request.missing"
    if page is Page.SIGNATURE and "sign-box" not in request.form:
        return "signature.missing"
    return ""
