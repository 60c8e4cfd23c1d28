"""The words of the portal: one table, each line in French, Dutch and English."""

from pathlib import Path

import msgspec

from kiosk.language import Language

type _Line = tuple[str, str, str]
_ORDER = (Language.FR, Language.NL, Language.EN)


class PortalWords:
    """Looks up what the portal says; a key that is missing is an error of ours."""

    def __init__(self, file: Path) -> None:
        table = msgspec.toml.decode(file.read_bytes(), type=dict[str, dict[str, _Line]])
        self._lines = {
            f"{section}.{name}": line for section, lines in table.items() for name, line in lines.items()
        }

    @property
    def keys(self) -> frozenset[str]:
        """Every key of the table."""
        return frozenset(self._lines)

    def say(self, key: str, language: Language, **facts: str) -> str:
        """The line of a key in one language, with its facts filled in."""
        line = self._lines[key][_ORDER.index(language)]
        return line.format(**facts) if facts else line
