"""The moment in which a visit is erased."""

from ui.screens.moment import MomentScreen


class ErasingScreen(MomentScreen):
    """Shown until the wipe is proven; mostly for less than a second."""

    share_start, share_end = 1.0, 1 / 6  # the flower closes; one petal stays, so that it is still a flower

    def retranslate(self) -> None:
        """Say everything anew, in the present language."""
        self.title.setText(self.tr("We are erasing everything."))
        self.note.setText(self.tr("Nothing of you stays on this computer. Goodbye!"))
