"""The list of every place where a trace could stay, with the checks that speak for it. It is the document."""

from dataclasses import dataclass
from typing import Final

from kiosk.session.leaks.changed_files import changed_files
from kiosk.session.leaks.devices import card_in_reader, removable_media
from kiosk.session.leaks.dumps import crash_dumps
from kiosk.session.leaks.folders import engine_files, fresh_profile, scratch
from kiosk.session.leaks.journal import journal
from kiosk.session.leaks.look import Check, Look, Machine
from kiosk.session.leaks.paper import paper_tray, print_jobs
from kiosk.session.leaks.places import Place
from kiosk.session.leaks.preferences import keyboard, volume
from kiosk.session.leaks.processes import clipboard_keeper, process_group, stray_process
from kiosk.session.leaks.report import Leak, Line, Report, Request, combined, unseen
from kiosk.session.leaks.selections import clipboard
from kiosk.session.leaks.shared import shared_memory
from kiosk.session.leaks.swap import swap
from kiosk.session.leaks.unseen import last_picture, staff_access


@dataclass(frozen=True, slots=True)
class Entry:
    """One place, in few words."""

    id: str
    what: str
    checks: tuple[Check, ...]


_downloads, _recent, _learned = map(changed_files, (Place.DOWNLOADS, Place.RECENT, Place.LEARNED))
_certificates, _caches, _pictures = map(changed_files, (Place.CERTIFICATES, Place.CACHES, Place.PICTURES))
_temporary, _account = map(changed_files, (Place.TEMPORARY, Place.OTHER))

# What a browser holds in memory or in its own stores is checked by its cause, as nothing can look into a
# process that is gone: the process is gone, its folder is gone, the next one begins with an empty folder.
_IN_PROCESS: Final = (process_group, stray_process)
_IN_BROWSER: Final = (*_IN_PROCESS, scratch, fresh_profile, engine_files)

INVENTORY: Final = (
    Entry("L01", "cookies", _IN_BROWSER),
    Entry("L02", "localStorage", _IN_BROWSER),
    Entry("L03", "sessionStorage", _IN_BROWSER),
    Entry("L04", "IndexedDB", _IN_BROWSER),
    Entry("L05", "CacheStorage", _IN_BROWSER),
    Entry("L06", "service worker", _IN_BROWSER),
    Entry("L07", "private file system of a site", _IN_BROWSER),
    Entry("L08", "window.name and opener", _IN_PROCESS),
    Entry("L09", "HTTP cache", _IN_BROWSER),
    Entry("L10", "HTTP log-ins", _IN_BROWSER),
    Entry("L11", "proxy log-ins", _IN_BROWSER),
    Entry("L12", "choice of a certificate, TLS sessions", (*_IN_BROWSER, _certificates)),
    Entry("L13", "history back and forward, kept pages", _IN_BROWSER),
    Entry("L14", "colours of visited links", _IN_BROWSER),
    Entry("L15", "pictures of sites", _IN_BROWSER),
    Entry("L16", "permissions and zoom", _IN_BROWSER),
    Entry("L17", "HSTS, Alt-Svc and DNS caches", _IN_BROWSER),
    Entry("L18", "words taught to the spell checker", (*_IN_BROWSER, _learned)),
    Entry("L19", "words learned by forms and keyboards", (*_IN_BROWSER, _learned)),
    Entry("L20", "clipboard, selections and their keepers", (clipboard, clipboard_keeper)),
    Entry("L21", "downloads, whole and partial", (scratch, _downloads)),
    Entry("L22", "copies of uploads, scans and photos", (scratch, _temporary, _account)),
    Entry("L23", "print queue", (print_jobs,)),
    Entry("L24", "thumbnails, recent files, file dialogs", (scratch, _recent)),
    Entry("L25", "crash dumps", (crash_dumps,)),
    Entry("L26", "caches of shaders and fonts", (scratch, engine_files, _caches)),
    Entry("L27", "temporary folders, shared memory", (shared_memory, _temporary)),
    Entry("L28", "swap and hibernation", (swap,)),
    Entry("L29", "the program's own journal", (journal,)),
    Entry("L30", "the last picture, screenshots", (last_picture, _pictures)),
    Entry("L31", "text size, contrast, language, volume, keyboard", (*_IN_PROCESS, volume, keyboard)),
    Entry("L32", "what a facilitator opened", (staff_access, *_IN_PROCESS)),
    Entry("L33", "stick or card left behind", (removable_media, card_in_reader)),
    Entry("L34", "memory of processes", _IN_PROCESS),
    Entry("L35", "bridges and scripts in pages", _IN_PROCESS),
    Entry("L36", "paper left in the tray", (paper_tray,)),
)


def check(request: Request, machine: Machine | None = None) -> Report:
    """Look for everything that a visit could have left on this machine."""
    look = Look(request, machine or Machine.here())
    checks = dict.fromkeys(each for entry in INVENTORY for each in entry.checks)
    told = {each: _told(each, look) for each in checks}
    leaks = tuple(_leak(entry, told) for entry in INVENTORY)
    return Report(tuple(told.values()), leaks)


def _told(each: Check, look: Look) -> Line:
    """A check that fails by itself has seen nothing: that is not clean."""
    try:
        return each(look)
    except (OSError, ValueError):
        return unseen(_name_of(each), "the check itself", "it could not be carried out")


def _name_of(each: Check) -> str:
    return each.__name__.replace("_", "-")


def _leak(entry: Entry, told: dict[Check, Line]) -> Leak:
    lines = [told[each] for each in entry.checks]
    return Leak(entry.id, entry.what, combined([line.verdict for line in lines]), tuple(x.id for x in lines))
