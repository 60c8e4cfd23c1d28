"""A small journey on a portal, to look for steps in."""

from kiosk.browsing.finders import Watch
from kiosk.language import Language
from kiosk.procedures.model import (
    AttributeFinder,
    Done,
    LabelFinder,
    NearHeadingFinder,
    Place,
    Portal,
    RoleFinder,
    Site,
    SiteWords,
    Step,
    StepKind,
    Target,
)

PORTAL = "portal.test"
LOGIN = "login.test"


def place(path: str, heading: str | None = None, host: str = PORTAL) -> Place:
    words: SiteWords | None = (
        {Language.FR: (heading,), Language.NL: (f"{heading} (nl)",)} if heading else None
    )
    return Place(hosts=(host,), path=path, heading=words)


def target(words: str) -> Target:
    return Target(
        words={Language.FR: (words,)},
        finders=(
            RoleFinder(role="button"),
            LabelFinder(),
            AttributeFinder(attribute="id", value="go"),
            NearHeadingFinder(heading={Language.FR: ("Titre",)}),
        ),
    )


def step(step_id: str, where: Place, target: Target | None = None, done: Done | None = None) -> Step:
    site = Site(place=where, target=target, done=done)
    dark = where.hosts == (LOGIN,)
    return Step(id=step_id, does=StepKind.FIND, sites={Portal.PRACTICE: site}, dark=dark)


STEPS = (
    step(
        "start",
        place("/landing", "Accueil"),
        target("Commencer"),
        Done(place=place("/landing#dialog", "Connexion")),
    ),
    step(
        "connect",
        place("/landing#dialog", "Connexion"),
        target("Me connecter"),
        Done(place=place("/keys", host=LOGIN)),
    ),
    step("key", place("/keys", host=LOGIN), None, Done(place=place("/consent", host=LOGIN))),
    step("consent", place("/consent*", host=LOGIN), None, Done(place=place("/wizard/data", "Données"))),
    step("read", place("/wizard/data", "Données")),
    step("sign", place("/wizard/sign", "Signature"), target("Je confirme"), Done(target_checked=True)),
    step(
        "send", place("/wizard/sign", "Signature"), target("Envoyer"), Done(place=place("/wizard/end", "Fin"))
    ),
    step("fetch", place("/wizard/end", "Fin"), target("Télécharger")),
)


def watch(present: str, steps: tuple[Step, ...] = STEPS, language: Language = Language.FR) -> Watch:
    return Watch(steps, next(step for step in steps if step.id == present), Portal.PRACTICE, language)
