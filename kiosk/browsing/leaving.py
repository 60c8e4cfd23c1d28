"""Logging out at the end of a visit: which address, and what page confirms it."""

from collections.abc import Collection
from datetime import timedelta
from typing import Final

from kiosk.browsing.finders import ProbeRequest, words_in
from kiosk.browsing.guidance import is_at
from kiosk.browsing.sight import Sight
from kiosk.language import Language
from kiosk.procedures.model import LogOutCall

LOG_OUT_LIMIT: Final = timedelta(seconds=2)  # one call, to the page that confirms it: a citizen waits for it


def address_of(call: LogOutCall, language: Language) -> str:
    """The address that is called."""
    return call.address.replace("{language}", language.value)


def look_for(call: LogOutCall, open_to_looks: Collection[str], language: Language) -> ProbeRequest | None:
    """What a page is asked; None where its address alone confirms, so that it need not be looked at."""
    if call.confirmed.heading is None:
        return None
    hosts = tuple(host for host in call.confirmed.hosts if host in open_to_looks)
    return ProbeRequest(hosts=hosts, headings=words_in(call.confirmed.heading, language))


def confirms(call: LogOutCall, sight: Sight, language: Language) -> bool:
    """Whether a page says that the citizen is logged out."""
    return is_at(call.confirmed, sight, language)
