"""The words of a procedure in one language: one file a language, no markup."""

from typing import Annotated

import msgspec

from kiosk.language import Language
from kiosk.procedures.model import Declared

type Line = Annotated[str, msgspec.Meta(min_length=1, max_length=240)]
type Lines = Annotated[tuple[Line, ...], msgspec.Meta(min_length=1, max_length=8)]


class OptionWords(Declared, frozen=True, kw_only=True):
    """An answer as the button says it."""

    label: Line
    note: Line | None = None


class TroubleWords(Declared, frozen=True, kw_only=True):
    """One branch of "it does not work": what the citizen sees, and what to do."""

    symptom: Line
    remedy: Lines


class StepWords(Declared, frozen=True, kw_only=True):
    """A step: verb first, short lines; "{word}" stands for the words on the site's own button."""

    title: Line
    do: Lines
    why: Lines
    place: Line  # where to look, for when nothing can be highlighted
    trouble: Annotated[tuple[TroubleWords, ...], msgspec.Meta(min_length=1, max_length=6)]
    care: Lines | None = None  # the attention card
    tag: Line | None = None  # the few words beside the highlighted target


class QuestionWords(Declared, frozen=True, kw_only=True):
    """A question: the title asks, the options answer."""

    title: Line
    lines: tuple[Line, ...] = ()
    options: dict[str, OptionWords] = {}


class NoticeWords(Declared, frozen=True, kw_only=True):
    """A notice or an outcome."""

    title: Line
    lines: Lines
    go_on: Line | None = None  # the button of a notice


class NeedWords(Declared, frozen=True, kw_only=True):
    """One thing to have at hand, and the way on for who does not have it."""

    label: Line
    note: Line | None = None
    missing_title: Line
    missing: Lines


class ChecklistWords(Declared, frozen=True, kw_only=True):
    """The checklist's question and its needs."""

    title: Line
    needs: dict[str, NeedWords]


class OtherWays(Declared, frozen=True, kw_only=True):
    """The three ways without a computer, which the law keeps open."""

    counter: Lines
    phone: Lines
    post: Lines


class ProcedureWords(Declared, frozen=True, kw_only=True):
    """Everything a citizen reads of one procedure, in one language."""

    language: Language
    title: Line
    summary: Line
    audience: Lines
    not_for: Lines
    receive: Lines
    price: Lines
    delay: Lines
    other_ways: OtherWays
    after: Lines  # what happens next
    local: dict[str, Lines] = {}  # price and delay where one municipality is known, by its id
    questions: dict[str, QuestionWords] = {}
    checklists: dict[str, ChecklistWords] = {}
    notices: dict[str, NoticeWords] = {}  # notices and outcomes
    steps: dict[str, StepWords] = {}
