"""The site asks for a file: the one question at a time, answered by the citizen through our own sheet."""

from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage

ANSWER_LIMIT: Final = timedelta(
    minutes=10
)  # the station ends a visit in which nobody does anything long before
_FOLDER: Final = QWebEnginePage.FileSelectionMode.FileSelectUploadFolder


class FileQuestion(QObject):
    """Holds the site's question until it is answered or withdrawn; the rest of the window goes on meanwhile.

    The web engine wants the answer as a return value, so that call waits in an event loop of its own.

    Signals:
        asked: the site wants a file; call `answer`.
        withdrawn: the answer would come too late: the page has gone, or too much time.
    """

    asked = Signal()
    withdrawn = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loop: QEventLoop | None = None
        self._files: list[str] = []

    def ask(self, mode: QWebEnginePage.FileSelectionMode) -> list[str]:
        """The chosen file; none where none was chosen, one is being chosen already, or a folder is wanted."""
        if self._loop is not None or mode == _FOLDER:
            return []
        self._loop, self._files = QEventLoop(), []
        # The question is put once the loop runs, so that an answer at once ends it too.
        QTimer.singleShot(0, self._loop, self.asked.emit)
        QTimer.singleShot(ANSWER_LIMIT // timedelta(milliseconds=1), self._loop, self.withdraw)
        self._loop.exec()
        self._loop = None
        return self._files

    def answer(self, file: Path | None) -> None:
        """Give the site a file, or none."""
        if self._loop is not None:
            self._files = [] if file is None else [str(file)]
            self._loop.quit()

    def withdraw(self) -> None:
        """Nobody waits for a file any more."""
        if self._loop is not None and self._loop.isRunning():
            self._loop.quit()
            self.withdrawn.emit()
