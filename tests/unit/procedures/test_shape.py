"""From tables to declared values: every fault, each by its key."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.procedures.errors import Problem
from kiosk.procedures.layout import FILE_TYPES, MunicipalityList, PortalList
from kiosk.procedures.model import PortalSite
from kiosk.procedures.shape import read_shape
from kiosk.procedures.words import ProcedureWords

PORTAL = {
    "id": "practice",
    "hosts": ["a.test"],
    "dark_hosts": [],
    "schemes": ["http"],
}

values: st.SearchStrategy[Any] = st.recursive(  # Any: whatever TOML may hold
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def told(read: object) -> list[tuple[str, str, str]]:
    assert isinstance(read, tuple)
    problems = [problem for problem in read if isinstance(problem, Problem)]
    return [(problem.where, problem.wrong, problem.allowed) for problem in problems]


def test_a_value_of_the_right_form_is_taken() -> None:
    read = read_shape("f.toml", {"portals": [PORTAL]}, PortalList)
    assert isinstance(read, PortalList)
    assert read.portals[0].hosts == ("a.test",)


def test_every_fault_is_told_by_its_key() -> None:
    broken = {**PORTAL, "id": "web", "schemes": ["http", "ftp"], "colour": 1}
    del broken["hosts"]
    assert told(read_shape("f.toml", {"portals": [PORTAL, broken]}, PortalList)) == [
        ("portals[web].id", "is 'web'", "irisbox, practice"),
        ("portals[web].schemes[1]", "is 'ftp'", "http, https"),
        ("portals[web].colour", "is not known", ", ".join(PortalSite.__struct_fields__)),
        ("portals[web]", "lacks hosts", "all of id, hosts, dark_hosts"),
    ]


def test_a_key_of_a_table_is_checked_too() -> None:
    municipality = {
        "id": "x",
        "names": {"xx": "X"},
        "counter": "own",
        "postal_codes": [],
        "source": "",
        "strength": "weak",
    }
    assert told(read_shape("f.toml", {"municipalities": [municipality]}, MunicipalityList)) == [
        ("municipalities[x].names.xx (its name)", "is 'xx'", "fr, nl, en")
    ]


def test_an_optional_value_is_checked_too() -> None:
    words = {"steps": {"go": {"title": "Go", "do": ["Go."], "why": [""], "place": "Here", "tag": 3}}}
    faults = told(read_shape("f.toml", words, ProcedureWords))
    assert ("steps.go.why[0]", "does not fit", "str of length >= 1") in faults
    assert ("steps.go.tag", "is int", "str") in faults


@pytest.mark.parametrize("declared", FILE_TYPES.values())
@settings(max_examples=25)
@given(data=st.data())
def test_any_table_is_taken_or_told(data: st.DataObject, declared: type[msgspec.Struct]) -> None:
    keys = [field.name for field in msgspec.structs.fields(declared)]
    untrusted_table = data.draw(st.dictionaries(st.sampled_from(keys) | st.text(), values, max_size=3))
    read = read_shape("f.toml", untrusted_table, declared)
    assert isinstance(read, declared) or told(read)
