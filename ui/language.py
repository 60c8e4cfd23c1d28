"""The language that the program speaks now, and what it would say in another one."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kiosk.language import Language

_SOURCE_LANGUAGE: Final = Language.EN  # the words in the code


class CatalogueMissingError(Exception):
    """The words of a language were not built."""


class ProgramWords:
    """The program's words: one language installed, every language at hand."""

    def __init__(self, folder: Path) -> None:
        self._catalogues: dict[Language, QTranslator] = {
            language: _read(folder / f"ocr-kiosk_{language}.qm")
            for language in Language
            if language is not _SOURCE_LANGUAGE
        }
        self._installed: list[QTranslator] = []
        self.language = _SOURCE_LANGUAGE

    def speak(self, language: Language) -> None:
        """Speak a language from now on; every widget learns of it by a LanguageChange event."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = [*_words_of_qt(language), *self._own(language)]
        self.language = language
        QLocale.setDefault(QLocale(language.value))
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)

    def say(self, language: Language, context: str, words: str) -> str:
        """Some words of ours in a language that need not be the present one."""
        catalogue = self._catalogues.get(language)
        return (catalogue.translate(context, words) if catalogue else "") or words

    def _own(self, language: Language) -> list[QTranslator]:
        return [self._catalogues[language]] if language in self._catalogues else []


def _read(file: Path) -> QTranslator:
    catalogue = QTranslator()
    if not catalogue.load(str(file)):
        raise CatalogueMissingError(file.name)
    return catalogue


def _words_of_qt(language: Language) -> list[QTranslator]:
    """Qt's own words, where it has them in this language; all that we show is ours, so none is no harm."""
    words = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [words] if words.load(f"qtbase_{language}", folder) else []
