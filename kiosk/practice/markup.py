"""How the marks on a page come out under the faults: words, attributes and classes of the main targets."""

from typing import Final

from markupsafe import Markup

from kiosk.language import Language
from kiosk.practice.faults import Faults, Kept, TargetShown
from kiosk.practice.words import PortalWords

_TIMES: Final = {TargetShown.REMOVED: 0, TargetShown.AS_IS: 1, TargetShown.DOUBLED: 2}
_OTHER_CLASSES: Final = {
    "button": "knop",
    "primary": "k-1",
    "quiet": "k-2",
    "tile": "tegel",
    "choice": "keuze",
    "tick": "vink",
    "actions": "balk",
}


class Markings:
    """What a template asks for when it draws something that a guide may point at."""

    def __init__(self, faults: Faults, words: PortalWords, language: Language) -> None:
        self._faults = faults
        self._words = words
        self._language = language

    @property
    def nested(self) -> bool:
        """Whether targets lie deeper in the page than designed."""
        return self._faults.layout is Kept.CHANGED

    @property
    def times(self) -> int:
        """How often a main target stands on its page."""
        return _TIMES[self._faults.target]

    def words(self, target: str) -> str:
        """The words on a main target."""
        section = "changed" if self._faults.labels is Kept.CHANGED else "targets"
        return self._words.say(f"{section}.{target}", self._language)

    def classes(self, names: str) -> str:
        """Class names, or other ones that look the same."""
        return " ".join(_OTHER_CLASSES.get(name, name) if self.nested else name for name in names.split())

    def attributes(self, classes: str, **attributes: str) -> Markup:
        """The attributes of an element, in the designed order or the other way round."""
        pairs = [("class", self.classes(classes))]
        pairs += [(name.replace("_", "-"), value) for name, value in attributes.items()]
        return Markup(" ").join(
            Markup('{}="{}"').format(name, value)
            for name, value in (reversed(pairs) if self.nested else pairs)
        )
