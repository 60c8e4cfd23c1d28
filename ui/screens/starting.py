"""The moment before a visit begins."""

from ui.screens.moment import MomentScreen


class StartingScreen(MomentScreen):
    """Shown while the session's window comes; mostly for less than a blink."""

    share_start, share_end = 0.0, 1.0

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("Welcome. One moment."))
        self.note.setText(self.tr("We are getting everything ready for you."))
