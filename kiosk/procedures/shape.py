"""Turns the tables of a file into what it declares, or tells everything that is wrong with their form."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Final, Literal, TypeAliasType, get_args, get_origin

import msgspec

from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.tables import Table

# msgspec stops at the first fault and does not name the keys of a table. So a value that does not convert
# is taken apart along its type, to find the smallest parts that do not convert, each by its own name.

_EXPECTED: Final = re.compile(r"^Expected (?P<allowed>.*?)(?:, got (?P<got>.*?))?(?: - at .*)?$")

type Form = Any  # a type or a special form of typing, which have no common type


def read_shape[T](file: str, untrusted_table: Table, declared: type[T]) -> T | tuple[Problem, ...]:
    """What a file declares, or every fault in its form."""
    try:
        return msgspec.convert(untrusted_table, declared)
    except msgspec.ValidationError:
        return tuple(_Taker(file).faults(untrusted_table, declared, ""))


class _Taker:
    """Takes the value of one file apart."""

    def __init__(self, file: str) -> None:
        self._file = file

    def faults(self, untrusted_value: object, form: Form, where: str) -> list[Problem]:
        try:
            msgspec.convert(untrusted_value, form)
        except msgspec.ValidationError as error:
            return list(self._inside(untrusted_value, _bare(form), where)) or [
                self._fault(untrusted_value, form, where, str(error))
            ]
        return []

    def _inside(self, untrusted_value: object, form: Form, where: str) -> Iterator[Problem]:
        match untrusted_value:
            case _ if isinstance(form, UnionType):
                chosen = _choose(untrusted_value, form)
                yield from () if chosen is None else self.faults(untrusted_value, chosen, where)
            case dict() if _is_struct(form):
                yield from self._struct(untrusted_value, form, where)
            case dict() if _origin(form) is dict:
                key_form, value_form = get_args(form)
                for key, value in untrusted_value.items():
                    yield from self.faults(key, key_form, f"{_join(where, key)} (its name)")
                    yield from self.faults(value, value_form, _join(where, key))
            case list() if _origin(form) is tuple:
                for number, value in enumerate(untrusted_value):
                    yield from self.faults(value, get_args(form)[0], f"{where}[{_label(value, number)}]")

    def _struct(self, untrusted_table: Table, form: type[msgspec.Struct], where: str) -> Iterator[Problem]:
        tag = form.__struct_config__.tag_field
        known = {field.encode_name: field for field in msgspec.structs.fields(form)}
        for key, value in untrusted_table.items():
            if key in known:
                yield from self.faults(value, known[key].type, _join(where, key))
            elif key != tag:
                allowed = ", ".join(known)
                yield Problem(self._file, _join(where, key), "is not known", allowed, Code.SHAPE_UNKNOWN_KEY)
        required = [key for key, field in known.items() if field.required]
        missing = [key for key in required if key not in untrusted_table]
        if missing:
            wrong, allowed = f"lacks {', '.join(missing)}", f"all of {', '.join(required)}"
            yield Problem(self._file, where, wrong, allowed, Code.SHAPE_MISSING_KEY)

    def _fault(self, untrusted_value: object, form: Form, where: str, message: str) -> Problem:
        choices = _choices(form)
        if choices and isinstance(untrusted_value, str | int | dict):
            return Problem(self._file, where, _not_one(untrusted_value), ", ".join(choices), Code.SHAPE_VALUE)
        found = _EXPECTED.match(message.replace("`", ""))
        if not found:
            return Problem(self._file, where, message, "see docs/content-authoring.md", Code.SHAPE_VALUE)
        wrong = f"is {found['got']}" if found["got"] else "does not fit"
        return Problem(self._file, where, wrong, found["allowed"], Code.SHAPE_VALUE)


def _bare(form: Form) -> Form:
    while isinstance(form, TypeAliasType) or _origin(form) is Annotated:
        form = form.__value__ if isinstance(form, TypeAliasType) else form.__origin__
    return form


def _origin(form: Form) -> object:
    return get_origin(form)


def _is_struct(form: Form) -> bool:
    return isinstance(form, type) and issubclass(form, msgspec.Struct)


def _choose(untrusted_value: object, union: UnionType) -> Form | None:
    """The member of a union that a value means to be: by its tag, or the only one besides None."""
    members = [member for member in get_args(union) if member is not type(None)]
    if len(members) == 1:
        return members[0]
    tagged = _tagged(union)
    if isinstance(untrusted_value, dict) and tagged:
        tag_field = next(iter(tagged.values())).__struct_config__.tag_field
        return tagged.get(str(untrusted_value.get(str(tag_field))))
    return None


def _tagged(form: Form) -> dict[str, type[msgspec.Struct]]:
    structs = [member for member in get_args(form) if _is_struct(member)]
    return {str(struct.__struct_config__.tag): struct for struct in structs}


def _choices(form: Form) -> tuple[str, ...]:
    bare = _bare(form)
    if bare is date:
        return ("a date such as 2027-05-24, without quotes",)
    if isinstance(bare, UnionType):
        tagged = _tagged(bare)
        field = next((str(struct.__struct_config__.tag_field) for struct in tagged.values()), "")
        return tuple(f"{field} = {tag}" for tag in tagged) if len(tagged) > 1 else ()
    if _origin(bare) is Literal:
        return tuple(str(choice) for choice in get_args(bare))
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return tuple(bare)
    return ()


def _not_one(untrusted_value: str | int | Table) -> str:
    return "is none of the known kinds" if isinstance(untrusted_value, dict) else f"is {untrusted_value!r}"


def _join(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _label(untrusted_value: object, number: int) -> str:
    """List items are named by their id where they have one: numbers are hard to count in a file."""
    name = untrusted_value.get("id") if isinstance(untrusted_value, dict) else None
    return name if isinstance(name, str) else str(number)
