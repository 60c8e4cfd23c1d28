"""Operations that are performed in order and reverted in the reverse order."""

from collections.abc import Iterable
from typing import Protocol

from kiosk.errors import KioskError


class OperationError(KioskError):
    """An operation could not be performed or reverted; the code says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Operation(Protocol):
    """One thing that a visit needs and that must be undone after it."""

    def perform(self) -> None:
        """Do it.

        Raises:
            OperationError: it cannot be done; `revert` is called all the same.
        """

    def revert(self) -> None:
        """Undo it, whole or half done.

        Raises:
            OperationError: something of it is still there.
        """


class Sequence:
    """A list of operations; what was begun is always reverted."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._waiting = list(operations)
        self._begun: list[Operation] = []

    def perform(self) -> None:
        """Perform all in order; an operation counts as begun before it performs.

        Raises:
            OperationError: one could not be performed; call `revert`.
        """
        while self._waiting:
            operation = self._waiting.pop(0)
            self._begun.append(operation)
            operation.perform()

    def revert(self) -> tuple[OperationError, ...]:
        """Revert what was begun, last first, going on when one fails; the failures."""
        failures = []
        while self._begun:
            try:
                self._begun.pop().revert()
            except OperationError as error:
                failures.append(error)
        return tuple(failures)
