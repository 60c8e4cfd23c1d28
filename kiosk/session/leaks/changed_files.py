"""Files that changed during a visit outside its folder, a line for each kind of place."""

from typing import Final

from kiosk.session.leaks.look import Check, Look
from kiosk.session.leaks.places import Place
from kiosk.session.leaks.report import Line, judged, not_applicable, unseen

_HOW: Final = {
    Place.DOWNLOADS: "no download or document, and nothing on the desktop or in the bin, changed since then",
    Place.RECENT: "no list of recent files, thumbnail or file dialog's memory changed since the visit began",
    Place.LEARNED: "no word list of a keyboard or spell checker changed since the visit began",
    Place.CERTIFICATES: "no certificate, key or keyring of the account changed since the visit began",
    Place.CACHES: "no cache in the account's home changed since the visit began",
    Place.PICTURES: "no picture or recording in the account's home changed since the visit began",
    Place.TEMPORARY: "no file of the account in temporary folders or shared memory changed since then",
    Place.OTHER: "no other file in the account's home changed since the visit began",
}
_NO_VISIT: Final = "no visit is known to have begun"
_NOT_WHOLE: Final = "there are too many files to look at all of them in time"


def changed_files(place: Place) -> Check:
    """The check of one kind of place."""

    def check(look: Look) -> Line:
        how, stops = _HOW[place], look.request.surroundings_stop
        if look.span is None:
            return not_applicable(place.value, how, _NO_VISIT)
        found = look.changed.files[place]
        if not found and place in look.changed.unseen:
            return unseen(place.value, how, _NOT_WHOLE, stops=stops)
        return judged(place.value, how, found, stops=stops)

    check.__name__ = place.value
    return check
