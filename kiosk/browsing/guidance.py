"""Where the citizen is on the site, and what to show there: one pure function over what was seen."""

from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase

from kiosk.browsing.finders import Question, Watch, words_in
from kiosk.browsing.sight import Found, Rect, Sight
from kiosk.language import Language
from kiosk.procedures.model import Place, Step


class Direction(StrEnum):
    """Where to scroll to meet a target that is out of sight."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Pointing:
    """The page is right and the target is there."""

    rect: Rect
    beyond: Direction | None = None  # the target must be scrolled to
    near: tuple[Rect, ...] = ()  # other things to use, which our words must not hide
    texts: tuple[Rect, ...] = ()  # other things to read, which our words should not hide


@dataclass(frozen=True, slots=True)
class Here:
    """The page is right and the step points at nothing."""


@dataclass(frozen=True, slots=True)
class Missing:
    """The page is right, but the target cannot be pointed at."""

    covered: bool = False  # something lies over it


@dataclass(frozen=True, slots=True)
class Arrived:
    """The page shows that the citizen is at another step."""

    step_id: str


@dataclass(frozen=True, slots=True)
class Dark:
    """The page is one that we do not look at."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The page is none that the procedure knows."""


type Finding = Pointing | Here | Missing | Arrived | Dark | Unknown


def look(watch: Watch, sight: Sight) -> Finding:
    """Tell where the citizen is; a step is only ever left on something that was seen."""
    site = watch.site
    onward = _onward(watch, sight)
    if onward is not None:
        return Arrived(onward.id)
    if site is None or not is_at(site.place, sight, watch.language):
        elsewhere = _elsewhere(watch, sight)
        if elsewhere is not None:
            return Arrived(elsewhere.id)
        return Dark() if sight.dark else Unknown()
    if sight.dark or watch.present.dark:
        return Dark()
    if site.target is None:
        return Here()
    return _point(sight.found)


def may_look(question: Question, address: Sight) -> bool:
    """Whether a page may be looked at, told from its address before any look."""
    return address.host in question.page.hosts and not any(is_on(place, address) for place in question.dark)


def is_on(place: Place, sight: Sight) -> bool:
    """Whether a page has the host and the path of a place; a fragment counts where the place names one."""
    path = sight.path if "#" in place.path else sight.path.partition("#")[0]
    return sight.host in place.hosts and fnmatchcase(path, place.path)


def is_at(place: Place, sight: Sight, language: Language) -> bool:
    """Whether a page is that place: its host, its path, and its heading where one is named."""
    if not is_on(place, sight):
        return False
    return place.heading is None or any(word in sight.headings for word in words_in(place.heading, language))


def _onward(watch: Watch, sight: Sight) -> Step | None:
    """The step that comes next when the present one is seen to be done."""
    later = _later(watch)
    if not later or not _is_done(watch, sight):
        return None
    return next((step for step in later if _is_step(step, watch, sight)), later[0])


def _is_done(watch: Watch, sight: Sight) -> bool:
    done = watch.site.done if watch.site else None
    if done is None or (done.place is None and not done.target_checked):
        return False
    if done.place is not None and not is_at(done.place, sight, watch.language):
        return False
    return not done.target_checked or (sight.found is not None and sight.found.checked)


def _elsewhere(watch: Watch, sight: Sight) -> Step | None:
    """The other step that a page belongs to: the nearest later one, or else the first of that page."""
    later = _later(watch)
    earlier = [step for step in watch.steps if step.id != watch.present.id and step not in later]
    for steps in (later, earlier):
        there = [step for step in steps if _is_step(step, watch, sight)]
        if there:  # a window over the page is a place of its own, and tells more than the page below it
            return next((step for step in there if "#" in step.sites[watch.portal].place.path), there[0])
    return None


def _later(watch: Watch) -> tuple[Step, ...]:
    ids = [step.id for step in watch.steps]
    return watch.steps[ids.index(watch.present.id) + 1 :] if watch.present.id in ids else ()


def _is_step(step: Step, watch: Watch, sight: Sight) -> bool:
    """Whether a page is clearly a step's; a whole host is clear only where all of it is for logging in."""
    site = step.sites.get(watch.portal)
    if site is None or not (step.dark or site.place.heading or site.place.path.strip("/*")):
        return False
    return is_at(site.place, sight, watch.language)


def _point(found: Found | None) -> Finding:
    if found is None or found.disabled:
        return Missing()
    beyond = _beyond(found.rect, found.view)
    if found.behind or (found.covered and beyond is None):
        return Missing(covered=True)
    return Pointing(found.rect, beyond, found.near, found.texts)


def _beyond(rect: Rect, view: Rect) -> Direction | None:
    """Where the middle of a target lies when it cannot be seen through the view."""
    x, y = rect.center()
    if y >= view.y + view.height:
        return Direction.DOWN
    if y < view.y:
        return Direction.UP
    if x >= view.x + view.width:
        return Direction.RIGHT
    return Direction.LEFT if x < view.x else None
