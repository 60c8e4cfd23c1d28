"""A question of the site, in our own sheet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.browsing.dialogs import DialogKind, SiteAnswer, SiteQuestion
from ui.widgets.button import BigButton
from ui.widgets.identify import identify
from ui.widgets.look import Look
from ui.widgets.paged import Paged
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text


class SiteDialogSheet(Sheet):
    """What the site says, as text and nothing more, and the answers.

    Signals:
        answered: with the citizen's answer.
    """

    answered = Signal(SiteAnswer)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "site-dialog")
        self._question: SiteQuestion | None = None
        self._says = Text("soft", "site-dialog.says")
        self._words = Paged(look, gap=8)
        self._text = QLineEdit()
        identify(self._text, "site-dialog.text")
        self._yes = BigButton(look, "site-dialog.yes", "check")
        self._yes.clicked.connect(self._on_agreed)
        self._text.returnPressed.connect(self._on_agreed)
        self.closed.connect(lambda: self.answered.emit(SiteAnswer()))
        self.lines.addWidget(self._says)
        self.lines.addWidget(self._words, 1)
        self.lines.addWidget(self._text)
        self.add_close_row(self._yes)
        self.retranslate()

    def show_question(self, question: SiteQuestion) -> None:
        """Show what the site wants to know."""
        self._question = question
        self._text.setText(question.suggestion)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything anew, in the present language; the site's words stay as they are."""
        super().retranslate()
        kind = self._question.kind if self._question else DialogKind.TELL
        leaves = kind is DialogKind.LEAVE
        self.title.setText(
            self.tr("Do you want to leave this page?") if leaves else self.tr("A message from the site")
        )
        self._says.setText(self.tr("The site says:"))
        self._says.setVisible(not leaves)
        words = self._question.words if self._question else ""
        if leaves:  # the engine's own words, in its own language
            words = self.tr("What you typed on this page may be lost.")
        self._words.show_blocks([Text.saying("lead", line) for line in words.splitlines() if line])
        self._text.setVisible(kind is DialogKind.ASK)
        self._text.setAccessibleName(self.tr("Your answer to the site"))
        self.close_button.setVisible(kind is not DialogKind.TELL)
        self.close_button.say(self.tr("No, stay here") if leaves else self.tr("No"))
        yes = {
            DialogKind.TELL: self.tr("I have read it"),
            DialogKind.CONFIRM: self.tr("Yes"),
            DialogKind.ASK: self.tr("Give this answer"),
            DialogKind.LEAVE: self.tr("Yes, leave the page"),
        }
        self._yes.say(yes[kind])
        if kind is DialogKind.ASK:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_agreed(self) -> None:
        self.answered.emit(SiteAnswer(agreed=True, text=self._text.text()))
