"""The stand-in for the browser promises nothing that the browser does not keep."""

import inspect
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMetaMethod, QObject

from tests.ui.browser_stand_in import BrowserStandIn
from ui.browser.browser import GuidedBrowser


def own_methods(kind: type) -> dict[str, Callable[..., object]]:
    return {name: each for name, each in vars(kind).items() if inspect.isfunction(each) and name[0] != "_"}


def own_signals(kind: type[QObject]) -> set[str]:
    told = kind.staticMetaObject  # type: ignore[attr-defined]  # every QObject class has it, the stubs do not
    methods = [told.method(index) for index in range(told.methodOffset(), told.methodCount())]
    signals = [each for each in methods if each.methodType() is QMetaMethod.MethodType.Signal]
    return {each.methodSignature().toStdString() for each in signals}


@pytest.mark.parametrize("name", sorted(own_methods(BrowserStandIn)))
def test_a_method_is_called_as_the_browsers_is(name: str) -> None:
    real = own_methods(GuidedBrowser)[name]
    assert inspect.signature(own_methods(BrowserStandIn)[name]) == inspect.signature(real)


def test_every_signal_is_one_of_the_browsers() -> None:
    ours = own_signals(BrowserStandIn)
    assert ours
    assert ours <= own_signals(GuidedBrowser)
