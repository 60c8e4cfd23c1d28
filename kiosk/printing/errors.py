"""What can go wrong on the way to the printer.

PrintError
├── NoAnswerError   there is no print server, or it does not answer in time or in its own language
└── RefusedError    it answered, and said no
    └── UnknownJobError  there is no such job (any more)
"""

from kiosk.errors import KioskError


class PrintError(KioskError):
    """Nothing can be printed, or nothing can be said about it."""

    code = "print"


class NoAnswerError(PrintError):
    """The print server is not there."""

    code = "print-no-answer"


class RefusedError(PrintError):
    """The print server said no."""

    code = "print-refused"


class UnknownJobError(RefusedError):
    """The print server knows of no such job: it is removed already."""

    code = "print-unknown-job"
