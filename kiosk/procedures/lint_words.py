"""Checks that every word is there, in every language, and that the words are plain."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec

from kiosk.language import Language
from kiosk.procedures.catalogue import Pack
from kiosk.procedures.errors import Code, Problem
from kiosk.procedures.layout import words_file
from kiosk.procedures.model import Checklist, Notice, Outcome, Procedure, Question, Step
from kiosk.procedures.words import ProcedureWords

SENTENCE_LIMIT: Final = 15  # words in a sentence
STEP_SENTENCE_LIMIT: Final = 12  # words in a sentence that says what to do
TITLE_LIMIT: Final = 12  # words in a title
STEP_TITLE_LIMIT: Final = 7  # words in the title of a step
DO_LIMIT: Final = 3  # lines that say what to do
WORD_PLACEHOLDER: Final = "{word}"

_MARKUP: Final = re.compile(r"[<>`]|&\w+;|&#|https?:|\*\*")
_SENTENCE_END: Final = re.compile(r"[.!?…]+[»”’\s]+")
_WORD: Final = re.compile(r"\S*\w\S*")
_NO_BREAK: Final = re.compile("[\u00a0\u202f]")  # Python does not count them as printable
_BREAKABLE: Final = re.compile(r"« | [»:;!?€]")

type Text = tuple[str, str]  # where it stands, and what it says


def check_words(pack: Pack, procedure: Procedure) -> Iterator[Problem]:
    """The words of one procedure in all its languages."""
    in_languages = {
        language: pack.words[procedure.id, language]
        for language in procedure.languages
        if (procedure.id, language) in pack.words
    }
    municipalities = {municipality.id for municipality in pack.municipalities}
    local = {name for words in in_languages.values() for name in words.local}
    for language, words in in_languages.items():
        file = words_file(procedure.id, language)
        yield from _sections(file, procedure, words)
        yield from _keys(file, "local", local & municipalities, words.local)
        for where, text in texts_of(words):
            yield from _plain(file, where, text)
            if language is Language.FR:
                yield from _french_spaces(file, where, text)
        yield from _steps(file, procedure, words)


def texts_of(words: ProcedureWords) -> Iterator[Text]:
    """Every text that a citizen may read, with the path of its key."""
    for key, value in msgspec.to_builtins(words).items():
        if key != "language":
            yield from _texts(key, value)


def _texts(where: str, value: object) -> Iterator[Text]:
    match value:
        case str():
            yield where, value
        case dict():
            for key, inner in value.items():
                yield from _texts(f"{where}.{key}", inner)
        case list() | tuple():
            for number, inner in enumerate(value):
                yield from _texts(f"{where}[{number}]", inner)


def _sections(file: str, procedure: Procedure, words: ProcedureWords) -> Iterator[Problem]:
    nodes = procedure.nodes
    questions = {node.id: node for node in nodes if isinstance(node, Question)}
    checklists = {node.id: node for node in nodes if isinstance(node, Checklist)}
    notices = [node.id for node in nodes if isinstance(node, Notice | Outcome)]
    yield from _keys(file, "questions", questions, words.questions)
    yield from _keys(file, "checklists", checklists, words.checklists)
    yield from _keys(file, "notices", notices, words.notices)
    yield from _keys(file, "steps", [node.id for node in nodes if isinstance(node, Step)], words.steps)
    for name in questions.keys() & words.questions.keys():
        options = [option.id for option in questions[name].options]
        yield from _keys(file, f"questions.{name}.options", options, words.questions[name].options)
    for name in checklists.keys() & words.checklists.keys():
        needs = [need.id for need in checklists[name].needs]
        yield from _keys(file, f"checklists.{name}.needs", needs, words.checklists[name].needs)


def _keys(file: str, section: str, wanted: Iterable[str], there: Mapping[str, object]) -> Iterator[Problem]:
    expected = list(dict.fromkeys(wanted))
    for name in expected:
        if name not in there:
            allowed = "words for everything that the procedure declares"
            yield Problem(file, f"{section}.{name}", "is missing", allowed, Code.WORDS_MISSING)
    for name in there:
        if name not in expected:
            allowed = ", ".join(expected) or "nothing"
            yield Problem(file, f"{section}.{name}", "is not declared", allowed, Code.WORDS_UNKNOWN)


def _plain(file: str, where: str, text: str) -> Iterator[Problem]:
    if found := _MARKUP.search(text):
        wrong = f"has the markup {found[0]!r}"
        yield Problem(file, where, wrong, "plain words", Code.WORDS_MARKUP)
    if text != text.strip() or not _NO_BREAK.sub(" ", text).isprintable():
        allowed = "one line without space around it"
        yield Problem(file, where, "has stray space or control signs", allowed, Code.WORDS_SPACING)
    limit = _limit_at(where)
    for sentence in _SENTENCE_END.split(text):
        count = len(_WORD.findall(sentence))
        if count > limit:
            yield Problem(
                file, where, f"has {count} words in a sentence", f"at most {limit}", Code.WORDS_LENGTH
            )


def _limit_at(where: str) -> int:
    in_step = where.startswith("steps.")
    if where.endswith(".title"):
        return STEP_TITLE_LIMIT if in_step else TITLE_LIMIT
    return STEP_SENTENCE_LIMIT if in_step else SENTENCE_LIMIT


def _french_spaces(file: str, where: str, text: str) -> Iterator[Problem]:
    if found := _BREAKABLE.search(text):
        wrong = f"has a space that may break the line at {found[0]!r}"
        yield Problem(file, where, wrong, "a no-break space there", Code.WORDS_SPACING)


def _steps(file: str, procedure: Procedure, words: ProcedureWords) -> Iterator[Problem]:
    pointing = {node.id for node in procedure.nodes if isinstance(node, Step) and _has_targets(node)}
    for where, text in texts_of(words):
        section, _, rest = where.partition(".")
        may_quote = section == "steps" and rest.partition(".")[0] in pointing
        if re.search(r"[{}]", text.replace(WORD_PLACEHOLDER, "") if may_quote else text):
            allowed = f"{WORD_PLACEHOLDER}, in steps with a target on every portal"
            yield Problem(file, where, "has a placeholder", allowed, Code.WORDS_PLACEHOLDER)
    for name, step in words.steps.items():
        if len(step.do) > DO_LIMIT:
            wrong = f"has {len(step.do)} lines"
            yield Problem(file, f"steps.{name}.do", wrong, f"at most {DO_LIMIT}", Code.WORDS_LENGTH)


def _has_targets(step: Step) -> bool:
    return all(site.target is not None for site in step.sites.values())
