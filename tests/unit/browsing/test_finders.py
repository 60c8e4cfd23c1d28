"""What the probe is asked."""

import json
from dataclasses import replace

from msgspec import structs

from kiosk.browsing.finders import FinderRequest, Watch, open_hosts, question, script, words_in
from kiosk.language import Language
from kiosk.procedures.model import Portal, PortalSite
from tests.unit.browsing.journeys import LOGIN, PORTAL, STEPS, place, step, target, watch

HOSTS = (PORTAL,)


def test_dark_hosts_are_not_looked_at() -> None:
    site = PortalSite(id=Portal.PRACTICE, hosts=(PORTAL, LOGIN), dark_hosts=(LOGIN,))
    assert open_hosts(site) == (PORTAL,)


def test_every_kind_of_finder_is_asked_in_the_language_of_the_site() -> None:
    asked = question(watch("start"), HOSTS).page
    assert asked.words == ("Commencer",)
    assert asked.finders == (
        FinderRequest(by="role", role="button"),
        FinderRequest(by="label"),
        FinderRequest(by="attribute", attribute="id", wanted="go"),
        FinderRequest(by="near-heading", headings=("Titre",)),
    )


def test_the_headings_of_the_whole_journey_are_asked_once_each() -> None:
    asked = question(watch("start"), HOSTS).page
    assert asked.headings == ("Accueil", "Connexion", "Données", "Signature", "Fin")
    assert question(watch("start", language=Language.NL), HOSTS).page.headings[0] == "Accueil (nl)"


def test_a_dark_step_asks_for_no_target() -> None:
    dark = step("dark", place("/keys", host=LOGIN), target("Mot de passe"))
    asked = question(replace(watch("start"), present=dark, steps=(*STEPS, dark)), HOSTS).page
    assert asked.words == ()
    assert asked.finders == ()


def test_a_target_in_a_frame_is_asked_of_the_frame_alone() -> None:
    framed = step("framed", place("/pay", "Paiement"), structs.replace(target("Payer"), frame=True))
    asked = question(Watch((framed,), framed, Portal.PRACTICE, Language.FR), HOSTS)
    assert [finder.by for finder in asked.page.finders] == ["frame"]
    assert (asked.page.words, asked.page.headings) == ((), ("Paiement",))
    assert asked.frame is not None
    assert (asked.frame.words, asked.frame.headings) == (("Payer",), ())


def test_words_that_the_pack_does_not_know_are_none() -> None:
    assert words_in({Language.FR: ("Suivant",)}, Language.NL) == ()
    assert words_in(None, Language.FR) == ()
    assert question(watch("start", language=Language.EN), HOSTS).page.words == ()


def test_a_step_that_is_not_on_this_portal_asks_for_nothing() -> None:
    elsewhere = replace(watch("start"), portal=Portal.IRISBOX)
    assert elsewhere.site is None
    assert question(elsewhere, HOSTS).page.finders == ()


def test_the_script_holds_the_question_as_json() -> None:
    text = script("(question) => 1", question(watch("start"), HOSTS).page)
    source, _, rest = text.partition(")({")
    assert source == "((question) => 1"
    assert json.loads("{" + rest.removesuffix(")"))["hosts"] == [PORTAL]
