"""No message can carry an address, typed text or a name."""

import enum
from typing import Annotated, get_args, get_origin

import msgspec
import pytest

from kiosk.session import messages

EVERY_MESSAGE = [*get_args(messages.ToSession.__value__), *get_args(messages.ToStation.__value__)]


def _is_harmless(declared: object) -> bool:
    if hasattr(declared, "__value__"):
        return _is_harmless(declared.__value__)
    if get_origin(declared) is Annotated:
        return _is_harmless(get_args(declared)[0])
    return isinstance(declared, type) and (declared in (int, bool) or issubclass(declared, enum.Enum))


@pytest.mark.parametrize("message", EVERY_MESSAGE)
def test_fields_are_numbers_and_our_own_words(message: type[msgspec.Struct]) -> None:
    for field in msgspec.structs.fields(message):
        assert _is_harmless(field.type), f"{message.__name__}.{field.name} could carry anything"


def test_the_check_itself_notices_text() -> None:
    assert not _is_harmless(str)
    assert not _is_harmless(Annotated[str, msgspec.Meta(max_length=3)])


def test_every_message_class_travels_one_way() -> None:
    declared = {
        kind
        for kind in vars(messages).values()
        if isinstance(kind, type) and issubclass(kind, messages.Message)
    }
    assert declared - {messages.Message} == set(EVERY_MESSAGE)
    assert len(EVERY_MESSAGE) == len(set(EVERY_MESSAGE))
