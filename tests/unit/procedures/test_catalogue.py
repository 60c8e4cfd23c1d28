"""What can be offered to a citizen."""

from typing import Literal

import msgspec
import pytest

from kiosk.language import Language
from kiosk.procedures.catalogue import Pack
from kiosk.procedures.model import Portal
from kiosk.procedures.pack import load_pack
from tests.content.packs import BRUSSELS


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(BRUSSELS)


@pytest.mark.parametrize("portal", Portal)
@pytest.mark.parametrize("language", Language)
def test_the_procedure_is_offered_on_both_portals_in_every_language(
    pack: Pack, portal: Portal, language: Language
) -> None:
    assert [procedure.id for procedure in pack.offered(portal, language)] == ["household-composition"]


@pytest.mark.parametrize("status", ["draft", "reviewed", "withdrawn"])
def test_only_live_procedures_are_offered(
    pack: Pack, status: Literal["draft", "reviewed", "withdrawn"]
) -> None:
    assert with_changes(pack, status=status).offered(Portal.PRACTICE, Language.FR) == ()


def test_a_procedure_is_not_offered_without_its_portal_or_its_language(pack: Pack) -> None:
    start = {Portal.PRACTICE: "http://irisbox.practice.test/"}
    changed = with_changes(pack, start=start, languages=(Language.FR,))
    assert changed.offered(Portal.IRISBOX, Language.FR) == ()
    assert changed.offered(Portal.PRACTICE, Language.NL) == ()
    assert changed.offered(Portal.PRACTICE, Language.FR) != ()


def with_changes(pack: Pack, **changes: object) -> Pack:
    procedures = {
        name: msgspec.structs.replace(procedure, **changes) for name, procedure in pack.procedures.items()
    }
    return Pack(
        pack.id, pack.version, pack.languages, pack.municipalities, pack.portals, procedures, pack.words
    )
