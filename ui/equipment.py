"""What of the room's machine one visit may use."""

from dataclasses import dataclass, field

from kiosk.cards.readers import CardReaders, NoReaders
from ui.print_desk import PrintDesk
from ui.visit_files import VisitFiles


@dataclass(frozen=True, slots=True)
class Equipment:
    """Files and sticks, the printer where there is one, and the card readers."""

    files: VisitFiles
    desk: PrintDesk | None = None
    readers: CardReaders = field(default_factory=NoReaders)
