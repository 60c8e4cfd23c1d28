"""The Qt application of a process: fonts, words and style, the same in station and session."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Final

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk import paths
from ui.fonts import load_fonts
from ui.widgets.look import Look

FAULT_EXIT: Final = 70  # EX_SOFTWARE: whoever started us wipes or restarts
NO_DISPLAY_EXIT: Final = 2
_NO_DISPLAY: Final = (
    "ocr-kiosk: there is no display that can be used. "
    "Start it in a graphical session, with DISPLAY or WAYLAND_DISPLAY set."
)
_ALLOW_ROOT: Final = "OCR_KIOSK_ALLOW_ROOT"


def make_application(name: str) -> tuple[QApplication, Look]:
    """The application and what its widgets draw with."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    with _display_or_refusal():
        app = QApplication([name])
    app.setApplicationName(name)
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    load_fonts(paths.resources() / "fonts")
    return app, Look(paths.resources())


@contextmanager
def _display_or_refusal() -> Iterator[None]:
    """Without a display Qt would abort the process, over many lines: say it in one, and leave no core."""
    held: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            print(_NO_DISPLAY, file=sys.stderr, flush=True)
            os._exit(NO_DISPLAY_EXIT)
        held.append(text)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for text in held:
        print(text, file=sys.stderr)


def end_on_faults() -> None:
    """A fault in our own code ends the process: half a program is worse than none, and the wipe follows."""

    def on_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if "OCR_KIOSK_CHATTER" in os.environ:
            sys.__excepthook__(kind, fault, trace)
        os._exit(FAULT_EXIT)

    sys.excepthook = on_fault


def runs_as_root() -> bool:
    """Whether the process has all rights, which a kiosk must not have."""
    return os.geteuid() == 0


def root_is_allowed() -> bool:
    """Whether a developer has said that running as root is meant."""
    return os.environ.get(_ALLOW_ROOT) == "1"
